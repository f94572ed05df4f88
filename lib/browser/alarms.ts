/** The one alarm of this extension. */
import browser from 'webextension-polyfill';

const NAME = 'follow-ups';

/** Sets the alarm to an epoch time (ms), in place of the one before; null for none. */
export async function setAlarm(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when: at });
}

/** Calls back when the alarm comes. */
export function onAlarm(run: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) run();
  });
}
