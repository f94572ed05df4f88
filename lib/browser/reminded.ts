/** What the person was reminded of, in `storage.local`: it outlives the browser, so that a reminder comes once. */
import browser from 'webextension-polyfill';
import type { Reminded } from '../follow-up/reminders.ts';

const KEY = 'reminded';

/** What has been reminded of; null where reminders were off until now. */
export async function reminded(): Promise<Reminded | null> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return (kept as Reminded | undefined) ?? null;
}

/** Keeps what has been reminded of; null where reminders are off. */
export async function keepReminded(now: Reminded | null): Promise<void> {
  if (now === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: now });
}
