import { findFirefox, findOnPath } from './find-browser.mjs';

/** What keeps keys from being pressed for real on this machine, in a sentence; undefined where nothing does. */
export function headedObstacle() {
  const missing = ['Xvfb', 'xdotool', 'openbox', 'setxkbmap', 'dunst', 'dbus-daemon', 'dbus-monitor'].filter(
    (command) => !findOnPath(command),
  );
  return missing.length === 0 ? undefined : `Not on this machine: ${missing.join(', ')}.`;
}

/** The same for the tests in Firefox, whose hotkeys are pressed for real too. */
export function firefoxObstacle() {
  return findFirefox() === undefined ? 'There is no Firefox on this machine.' : headedObstacle();
}
