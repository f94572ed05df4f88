/** When to remind of which follow-up, and how many are due. Pure: the time is handed in. */

import { addDays, beginningOf, momentOf, toDate } from '../dates/moments.ts';
import type { PlainDateTime } from '../dates/plain-date-time.ts';
import { effectiveDue, type FollowUp } from './follow-up.ts';

/** When a day without a time or a part is reminded of, `HH:mm`. */
export const ALL_DAY_REMINDER_TIME = '09:00';

const HOUR_MS = 60 * 60 * 1000;

/** A conversation in which nothing was done for so long, ms, was left without being ended. */
const LEFT_AFTER_MS = 2 * HOUR_MS;

/** What was reminded of. */
export interface Reminder {
  /** The due moment that the follow-up had, as text. */
  readonly due: string;
  /** When it was shown last, epoch ms. */
  readonly at: number;
  /** How often it was shown. */
  readonly times: number;
}

/** What was reminded of already, by the follow-ups' ids. */
export type SentReminders = Readonly<Record<string, Reminder>>;

/** The open follow-ups whose time has come: what the badge counts. A day without a time has come when it begins. */
export function dueNow(open: readonly FollowUp[], now: Date): FollowUp[] {
  return open.filter((followUp) => {
    const due = effectiveDue(followUp);
    return due !== null && beginsAt(due) <= now.getTime();
  });
}

/** The next moment at which the badge or a reminder changes by itself, epoch ms; null where there is none. */
export function nextReminderTime(
  open: readonly FollowUp[],
  reminded: SentReminders,
  now: Date,
): number | null {
  const moments = open.flatMap((followUp) => {
    const due = effectiveDue(followUp);
    if (due === null) return [];
    const last = reminded[followUp.id];
    return [beginsAt(due), remindAt(due), ...(last === undefined ? [] : [againAt(last)])];
  });
  const next = moments.reduce((first, at) => (at > now.getTime() ? Math.min(first, at) : first), Infinity);
  return Number.isFinite(next) ? next : null;
}

/**
 * What to remind of now, and what has been reminded of once that is shown. What stays open is reminded of again: an hour
 * later, and then every morning. A follow-up that was put off has a new due moment. Where reminders were just switched on
 * (`before` is null), what is due already is before the person's eyes, and waits for the morning.
 */
export function planReminders(
  open: readonly FollowUp[],
  before: SentReminders | null,
  now: Date,
): { readonly show: readonly FollowUp[]; readonly reminded: SentReminders } {
  const at = now.getTime();
  const show: FollowUp[] = [];
  const reminded: Record<string, Reminder> = {};
  for (const followUp of open) {
    const moment = effectiveDue(followUp);
    if (moment === null || remindAt(moment) > at) continue;
    const due = `${moment.date} ${moment.time ?? moment.part ?? ''}`;
    const last = before?.[followUp.id];
    const isKnown = last?.due === due;
    if (before === null) reminded[followUp.id] = { due, at, times: 2 };
    else if (isKnown && againAt(last) > at) reminded[followUp.id] = last;
    else {
      show.push(followUp);
      reminded[followUp.id] = { due, at, times: isKnown ? last.times + 1 : 1 };
    }
  }
  return { show, reminded };
}

/** The same, where the person has put some reminders away: they know of them until the morning. */
export function putAway(reminded: SentReminders, ids: readonly string[]): SentReminders {
  return Object.fromEntries(
    Object.entries(reminded).map(([id, one]) => [
      id,
      ids.includes(id) ? { ...one, times: Math.max(one.times, 2) } : one,
    ]),
  );
}

/**
 * Until when reminders are held at the most, epoch ms, because a conversation is on: they show on a shared screen, and
 * would break the silence. Null where none is on.
 */
export function heldUntil(live: readonly { readonly touchedAt: number }[], now: number): number | null {
  const until = Math.max(...live.map(({ touchedAt }) => touchedAt + LEFT_AFTER_MS));
  return until > now ? until : null;
}

/** What putting a follow-up off leads to from a reminder: an hour where it is for a time of today, else a day. */
export function putsOffBy(followUp: FollowUp, now: Date): 'hour' | 'day' {
  const due = effectiveDue(followUp);
  return due !== null && due.time !== null && due.date === momentOf(now).date ? 'hour' : 'day';
}

/** In an hour, to the minute. */
export function inAnHour(now: Date): PlainDateTime {
  return momentOf(new Date(now.getTime() + HOUR_MS));
}

/** Tomorrow, at the time or in the part of the day in which it was due; a day stays a day. */
export function tomorrow(followUp: FollowUp, now: Date): PlainDateTime {
  const { date } = addDays(momentOf(now), 1);
  return { ...(effectiveDue(followUp) ?? { time: null }), date };
}

function remindAt(moment: PlainDateTime): number {
  return toDate({ date: moment.date, time: beginningOf(moment, ALL_DAY_REMINDER_TIME) }).getTime();
}

/** When it begins to be due, epoch ms: a day with its first minute, a part of one with its first hour. */
function beginsAt(moment: PlainDateTime): number {
  return toDate({ date: moment.date, time: beginningOf(moment, '00:00') }).getTime();
}

/** When what was reminded of is reminded of again, epoch ms. */
function againAt({ at, times }: Reminder): number {
  if (times === 1) return at + HOUR_MS;
  const today = toDate({ date: momentOf(new Date(at)).date, time: ALL_DAY_REMINDER_TIME }).getTime();
  return today > at
    ? today
    : toDate({ ...addDays(momentOf(new Date(at)), 1), time: ALL_DAY_REMINDER_TIME }).getTime();
}
