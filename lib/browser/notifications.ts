/** Notifications of the browser: a permission that the person gives when they switch reminders on. */
import browser from 'webextension-polyfill';
import { message } from '../i18n/messages.ts';

const PERMISSION = { permissions: ['notifications' as const] };

/** What a notification says; text only. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Shown where the browser has buttons; Firefox has none. */
  readonly buttons: readonly string[];
  /** Whether it stays until the person does something about it, where the browser can have that. */
  readonly stays: boolean;
}

/** Whether notifications may be shown. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/**
 * Asks for the permission, or gives it back. Only within a click, before anything is waited for. Rejects with a
 * sentence where the person or the browser says no, and with the browser's Error where it cannot ask.
 */
export async function switchNotifications(on: boolean): Promise<void> {
  if (!on) await browser.permissions.remove(PERMISSION);
  else if (!(await browser.permissions.request(PERMISSION))) throw new Error(message('reminders_refused'));
}

/** Calls `listener` with whether notifications may be shown, now and after every change, until the signal aborts. */
export function followMayNotify(listener: (may: boolean) => void, signal: AbortSignal): void {
  const heard = () => void mayNotify().then(listener);
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(heard);
    signal.addEventListener('abort', () => event.removeListener(heard));
  }
  heard();
}

/** Calls back when the permission comes or goes, with whether it was this one that came. */
export function onMayNotifyChanged(run: (isGiven: boolean) => void): void {
  browser.permissions.onAdded.addListener(({ permissions = [] }) =>
    run(permissions.includes('notifications')),
  );
  browser.permissions.onRemoved.addListener(() => run(false));
}

/**
 * Shows a notification, in place of the one with its id. What a browser does not know of it makes it refuse the whole
 * (Firefox has `onButtonClicked`, and refuses buttons), so with less each time. Rejects with the browser's last refusal.
 */
export async function notify(notice: Notice): Promise<void> {
  const { id, title, message: words, buttons, stays } = notice;
  const plain = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/icon-128.png'),
    title,
    message: words,
  };
  const staying = stays ? { ...plain, requireInteraction: true } : plain;
  const whole =
    buttons.length > 0 ? { ...staying, buttons: buttons.map((label) => ({ title: label })) } : staying;
  let refusal: unknown;
  for (const form of new Set<object>([whole, staying, plain])) {
    try {
      await api()?.create(id, form as browser.Notifications.CreateNotificationOptions);
      return;
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}

/** Takes a notification away; nothing happens where it is gone. */
export async function clearNotification(id: string): Promise<void> {
  await api()?.clear(id);
}

/** The ids of the notifications that are shown. */
export async function shownNotifications(): Promise<string[]> {
  return Object.keys((await api()?.getAll()) ?? {});
}

/**
 * Calls back when a notification is pressed, with its id and the button's place (null for the notification itself), and
 * when the person puts one away. Where the permission is not given yet, the listening begins when it is.
 */
export function onNotification(
  run: (id: string, button: number | null) => void,
  putAway: (id: string) => void,
): void {
  const pressed = (id: string) => run(id, null);
  const closed = (id: string, byUser: boolean) => byUser && putAway(id);
  const listen = () => {
    // Adding a listener that is there changes nothing.
    api()?.onClicked.addListener(pressed);
    api()?.onClosed.addListener(closed);
    api()?.onButtonClicked?.addListener(run);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** Undefined until the permission is given. */
function api(): typeof browser.notifications | undefined {
  return browser.notifications;
}
