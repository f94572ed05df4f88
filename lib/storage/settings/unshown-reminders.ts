/** How many reminders could not be shown, for the pages to say, in `storage.local`. */
import browser from 'webextension-polyfill';

const KEY = 'unshown-reminders';

/** Keeps the number; 0 where all were shown. */
export async function keepUnshownReminders(count: number): Promise<void> {
  if (count === 0) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: count });
}

/** Calls `listener` with the number now and after every change, until the signal aborts. */
export function followUnshownReminders(listener: (count: number) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) listener(Number(changes[KEY]?.newValue ?? 0));
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard));
  void browser.storage.local.get(KEY).then(({ [KEY]: count }) => listener(Number(count ?? 0)));
}
