import { findFirefox, findOnPath } from './find-browser.mjs';

/** What keeps keys from being pressed for real on this machine, in a sentence; undefined where nothing does. */
export function headedObstacle(): string | undefined {
  return obstacleOf(['Xvfb', 'xdotool', 'openbox', 'setxkbmap']);
}

/** The same for the tests in Firefox, whose hotkeys are pressed for real too. */
export function firefoxObstacle(): string | undefined {
  return findFirefox() === undefined ? 'There is no Firefox on this machine.' : headedObstacle();
}

/** The same for the tests of notifications, which need a desktop that shows them, and both browsers. */
export function notificationsObstacle(): string | undefined {
  return firefoxObstacle() ?? obstacleOf(['dunst', 'dbus-daemon', 'dbus-monitor']);
}

function obstacleOf(commands: readonly string[]): string | undefined {
  const missing = commands.filter((command) => !findOnPath(command));
  return missing.length === 0 ? undefined : `Not on this machine: ${missing.join(', ')}.`;
}
