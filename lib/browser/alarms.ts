/** Being woken at a time. */
import browser from 'webextension-polyfill';

/** What for. */
export type AlarmName = 'follow-ups' | 'lock' | 'snapshot' | 'deletions';

/** Sets an alarm to an epoch time (ms), in place of the one before; null for none. */
export async function setAlarm(name: AlarmName, at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: at });
}

/** Calls back when an alarm comes. */
export function onAlarm(name: AlarmName, run: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run();
  });
}
