/** Lengths of time and moments, as people read them. */
import type { Translate } from './strings.tsx';

/** `0:07`, `12:41`: minutes and seconds of a length in ms. */
export function minutesAndSeconds(length: number): string {
  const seconds = Math.floor(Math.max(0, length) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whole minutes in a length in ms. */
export function minutes(length: number): number {
  return Math.floor(Math.max(0, length) / 60_000);
}

/** How long something was (ms), as people say it: "33 min", "1 h 25 min", "2 h". */
export function formatLength(text: Translate, length: number): string {
  const whole = minutes(length);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return text('minutes_short', { minutes: rest });
  return rest === 0
    ? text('length_hours', { hours })
    : text('length_hours_minutes', { hours, minutes: rest });
}

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

/** What was noted longer than this after the beginning was added on another day, ms. */
const ANOTHER_DAY_MS = 12 * 60 * 60 * 1000;

/** Returns the minute of the conversation (both epoch ms), or the day where it was added later; `locale` is BCP 47. */
export function minuteOrDay(locale: string, at: number, began: number): string {
  if (at - began <= ANOTHER_DAY_MS) return minutesAndSeconds(at - began);
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }).format(at);
}
