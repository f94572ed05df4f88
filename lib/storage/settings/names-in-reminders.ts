/** Whether reminders say who and what. Off until the person chooses it: a notification shows on a shared screen, too. */
import browser from 'webextension-polyfill';

const KEY = 'names-in-reminders';

/** The choice. */
export async function namesInReminders(): Promise<boolean> {
  const { [KEY]: on } = await browser.storage.local.get(KEY);
  return on === true;
}

/** Keeps the choice. Rejects with an Error where the browser refuses to store. */
export async function changeNamesInReminders(on: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: on });
}

/** Calls back when the choice was changed; it wakes the background. */
export function onNamesInRemindersChanged(run: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) run();
  });
}
