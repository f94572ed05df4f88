/** How long ago something was, in words. */

/** The units, each with its length in ms, the longest first. */
const UNITS = [
  ['year', 365 * 24 * 60 * 60 * 1000],
  ['month', 30 * 24 * 60 * 60 * 1000],
  ['day', 24 * 60 * 60 * 1000],
  ['hour', 60 * 60 * 1000],
] as const;
const MINUTE_MS = 60 * 1000;

/** Formats, in whole units and at least a minute, how long before `now` an instant was (both epoch ms), e.g. "25 minutes ago"; `locale` is BCP 47. */
export function formatAgo(locale: string, at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // A clock that was set back since makes nothing of the future.
  const passed = Math.max(0, now - at);
  const [unit, length] = UNITS.find(([, ms]) => passed >= ms) ?? (['minute', MINUTE_MS] as const);
  return format.format(-Math.max(1, Math.floor(passed / length)), unit);
}
