/** Whether the browser may check the spelling of what is typed. Off until the person chooses it: some send the words away. */
import browser from 'webextension-polyfill';

const KEY = 'spelling';

/** The choice. */
export async function isSpellingOn(): Promise<boolean> {
  const { [KEY]: on } = await browser.storage.local.get(KEY);
  return on === true;
}

/** Keeps the choice. Rejects with an Error where the browser refuses to store. */
export async function changeSpelling(on: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: on });
}

/**
 * Calls the listener with the choice once it is read, and with every change of it, for as long as the document lives.
 * Where it cannot be read, nothing is heard, and spelling stays off.
 */
export function followSpelling(listener: (on: boolean) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) listener(changes[KEY]?.newValue === true);
  });
  isSpellingOn().then(listener, () => undefined);
}
