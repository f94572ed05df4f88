import { findOnPath } from './find-browser.mjs';

/** What keeps keys from being pressed for real on this machine, in a sentence; undefined where nothing does. */
export function headedObstacle() {
  const missing = ['Xvfb', 'xdotool', 'openbox'].filter((command) => !findOnPath(command));
  return missing.length === 0 ? undefined : `Not on this machine: ${missing.join(', ')}.`;
}
