/** Names of time zones after a time, as in "6pm EST". */

import { momentOf } from './moments.ts';
import type { PlainDateTime } from './plain-date-time.ts';

/** A zone that somebody named, as the time zone database calls it. */
export type SaidZone = string;

/** People say "EST" in summer, too: each name stands for what the clocks of its place show on the day. */
const ZONES: readonly (readonly [RegExp, SaidZone])[] = [
  [/^e[sd]?t$/, 'America/New_York'],
  [/^c[sd]?t$/, 'America/Chicago'],
  [/^m[sd]?t$/, 'America/Denver'],
  [/^p[sd]?t$/, 'America/Los_Angeles'],
  [/^ak[sd]?t$/, 'America/Anchorage'],
  [/^hst$/, 'Pacific/Honolulu'],
  [/^a[sd]t$/, 'America/Halifax'],
  [/^n[sd]t$/, 'America/St_Johns'],
  [/^(?:gmt|bst)$/, 'Europe/London'],
  [/^ces?t$/, 'Europe/Berlin'],
  [/^ees?t$/, 'Europe/Athens'],
  [/^ae[sd]t$/, 'Australia/Sydney'],
  [/^nz[sd]t$/, 'Pacific/Auckland'],
  [/^jst$/, 'Asia/Tokyo'],
  [/^(?:utc|z)$/, 'UTC'],
];

/** The zone that stands at a place of the text, and the text without it. */
export function takeZone(
  text: string,
  at: number,
): { readonly zone: SaidZone | null; readonly rest: string } {
  const match = /^\s*\(?([a-z]{1,4})\)?(?![a-z])/.exec(text.slice(at));
  const zone = ZONES.find(([names]) => names.test(match?.[1] ?? ''))?.[1] ?? null;
  if (match === null || zone === null) return { zone: null, rest: text };
  return { zone, rest: text.slice(0, at) + text.slice(at + match[0].length) };
}

/**
 * The computer's own zone, as the time zone database calls it; null for UTC, which names no place: browsers that hide
 * where a person is say so, or name a place that is in UTC all year.
 */
export function ownZone(): string | null {
  const here = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
  return /^(?:(?:Etc\/)?(?:UTC|GMT)|Atlantic\/Reykjavik)$/.test(here) ? null : here;
}

/** The moment here at which the clocks of a zone show another; as it was said where it is not known where that is. */
export function fromZone(said: PlainDateTime & { readonly time: string }, zone: SaidZone): PlainDateTime {
  if (ownZone() === null) return said;
  const asUtc = Date.parse(`${said.date}T${said.time}Z`);
  // Twice: the first guess may be on the other side of a clock change.
  const guess = asUtc - offsetAt(asUtc, zone);
  return momentOf(new Date(asUtc - offsetAt(guess, zone)));
}

/** How far a zone's clocks are ahead of UTC at an epoch time, both in ms. */
function offsetAt(at: number, zone: SaidZone): number {
  const form = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return Date.parse(`${form.format(at).replace(' ', 'T')}Z`) - at;
}
