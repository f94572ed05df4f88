/** How long nobody has touched the computer: a permission that is asked for when locking by itself is chosen. */
import browser from 'webextension-polyfill';

const PERMISSION = { permissions: ['idle' as const] };

/** `locked`: the system's own screen lock. */
export type IdleState = 'active' | 'idle' | 'locked';

/** Asks for the permission, within a click. Returns whether it was given; browsers give it without a prompt. */
export async function askForIdle(): Promise<boolean> {
  return browser.permissions.request(PERMISSION as browser.Permissions.Permissions);
}

/** Whether the permission is there: it can be taken back in the browser's settings. */
export async function mayWatchIdle(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION as browser.Permissions.Permissions);
}

/** Has the browser tell when nobody has touched the computer for so many minutes. Nothing without the permission. */
export function watchIdle(minutes: number): void {
  browser.idle?.setDetectionInterval(minutes * 60);
}

/** Whether somebody has touched the computer in the last so many minutes. */
export async function idleState(minutes: number): Promise<IdleState> {
  return (await browser.idle?.queryState(minutes * 60)) ?? 'active';
}

/** Calls back when that changes, from when the permission is there. */
export function onIdle(run: (state: IdleState) => void): void {
  // Adding a listener that is there changes nothing.
  const listen = () => browser.idle?.onStateChanged.addListener(run);
  listen();
  browser.permissions.onAdded.addListener(listen);
}
