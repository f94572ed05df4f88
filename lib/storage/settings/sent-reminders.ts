/** What the person was reminded of, in `storage.local`: it outlives the browser, so that a reminder does not come anew. */
import browser from 'webextension-polyfill';
import type { Reminder, SentReminders } from '../../domain/follow-up/reminders.ts';

const KEY = 'reminded';

/** What has been reminded of; null where reminders were off until now. */
export async function reminded(): Promise<SentReminders | null> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return kept == null ? null : remindedFrom(kept as Readonly<Record<string, Reminder | string>>);
}

/** Keeps what has been reminded of; null where reminders are off. */
export async function keepReminded(now: SentReminders | null): Promise<void> {
  if (now === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: now });
}

/** An earlier version kept the due moment alone: when it reminded is not known, and it reminded once. */
function remindedFrom(kept: Readonly<Record<string, Reminder | string>>): SentReminders {
  return Object.fromEntries(
    Object.entries(kept).map(([id, one]) => [
      id,
      typeof one === 'string' ? { due: one, at: 0, times: 2 } : one,
    ]),
  );
}
