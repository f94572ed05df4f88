/** Which single keys work in the sidebar: kept in `storage.local`, followed by every document. */
import browser from 'webextension-polyfill';
import { type SingleKeys, singleKeysFrom } from '../../domain/hotkeys/single-keys.ts';

const KEY = 'single-keys';

/** The person's choice. */
export async function singleKeys(): Promise<SingleKeys> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return singleKeysFrom(stored);
}

/** Keeps the choice. Rejects with an Error where the browser refuses to store. */
export async function keepSingleKeys(keys: SingleKeys): Promise<void> {
  await browser.storage.local.set({ [KEY]: keys });
}

/** Calls the listener with every change, this document's own ones too, until the signal aborts. */
export function followSingleKeys(listener: (keys: SingleKeys) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { readonly newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change !== undefined) listener(singleKeysFrom(change.newValue));
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard));
}

/** As `followSingleKeys`, and calls the listener with the choice as it is now. */
export async function followSingleKeysFromNow(
  listener: (keys: SingleKeys) => void,
  signal: AbortSignal,
): Promise<void> {
  followSingleKeys(listener, signal);
  listener(await singleKeys());
}
