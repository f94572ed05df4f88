/** When to remind of which follow-up, and how many are due. Pure: the time is handed in. */
import { dueGroup } from '../when/due-group.ts';
import type { LocalMoment } from '../when/local-moment.ts';
import { addDays, beginningOf, momentOf, toDate } from '../when/moments.ts';
import { dueOf, type FollowUp } from './follow-up.ts';

/** When a day without a time or a part is reminded of, `HH:mm`. */
export const DAY_BEGINS = '09:00';

/** What was reminded of already: a follow-up's id, and the due moment that it had, as text. */
export type Reminded = Readonly<Record<string, string>>;

/** The open follow-ups that are late or for today: what the badge counts. */
export function dueToday(open: readonly FollowUp[], now: Date): FollowUp[] {
  return open.filter((followUp) => {
    const due = dueOf(followUp);
    return due !== null && dueGroup(due, now) !== 'upcoming';
  });
}

/** The next moment at which the badge or a reminder changes by itself, epoch ms; null where there is none. */
export function nextChange(open: readonly FollowUp[], now: Date): number | null {
  const moments = open.flatMap((followUp) => {
    const due = dueOf(followUp);
    return due === null ? [] : [toDate({ ...due, time: null }).getTime(), remindAt(due)];
  });
  const next = moments.reduce((first, at) => (at > now.getTime() ? Math.min(first, at) : first), Infinity);
  return Number.isFinite(next) ? next : null;
}

/**
 * What to remind of now, and what has been reminded of then. Each due moment is reminded of once, however late;
 * a follow-up that was put off has a new one. Where reminders were just switched on (`before` is null), what is
 * due already is before the person's eyes, and not reminded of.
 */
export function remind(
  open: readonly FollowUp[],
  before: Reminded | null,
  now: Date,
): { readonly show: readonly FollowUp[]; readonly reminded: Reminded } {
  const due = open.flatMap((followUp) => {
    const moment = dueOf(followUp);
    if (moment === null || remindAt(moment) > now.getTime()) return [];
    return [{ followUp, key: `${moment.date} ${moment.time ?? moment.part ?? ''}` }];
  });
  return {
    show:
      before === null
        ? []
        : due.flatMap(({ followUp, key }) => (before[followUp.id] === key ? [] : followUp)),
    reminded: Object.fromEntries(due.map(({ followUp, key }) => [followUp.id, key])),
  };
}

/** Tomorrow, at the time or in the part of the day in which it was due; a day stays a day. */
export function tomorrow(followUp: FollowUp, now: Date): LocalMoment {
  const { date } = addDays(momentOf(now), 1);
  return { ...(dueOf(followUp) ?? { time: null }), date };
}

function remindAt(moment: LocalMoment): number {
  return toDate({ date: moment.date, time: beginningOf(moment, DAY_BEGINS) }).getTime();
}
