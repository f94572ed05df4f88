/** The same figures, week by week. */

import { addDays, momentOf, toDate } from '../dates/moments.ts';
import type { StepId } from '../guide/guide.ts';
import { hasBacktracked } from './backtracks.ts';
import type { CommitmentStatus, Counter } from './conversation-summary.ts';
import { median, silencesOf } from './silences.ts';

/** One week; what was promised is counted in the week of its conversation, whenever it was done. */
export interface Week {
  /** Its Monday, `YYYY-MM-DD`. */
  readonly monday: string;
  readonly conversations: number;
  /** Those of them by a guide in which something is asked for. */
  readonly withAsk: number;
  /** The conversations that went back to an earlier step. */
  readonly returned: number;
  /** The conversations in which something was asked, and those with a clear yes. */
  readonly asked: number;
  readonly yes: number;
  /** The median silence, ms; null where there was none. */
  readonly silence: number | null;
  readonly promised: number;
  readonly done: number;
}

/** Weeks, and what is needed to add promises to them. */
export interface WeekTally extends Counter<readonly Week[]> {
  readonly addPromise: (promise: CommitmentStatus) => void;
}

type Open = { -readonly [Key in keyof Week]: Week[Key] } & { silences: number[] };

/** Empty weeks are put in for as many as these: a hundred years of them. */
const MOST_WEEKS = 5_200;

/** Counts by weeks; those between the first and the last one in which nothing happened are there too. */
export function tallyWeeks(steps: readonly StepId[], hasAsk: (guide: string | null) => boolean): WeekTally {
  const weeks = new Map<string, Open>();
  const weekOfConversation = new Map<string, Open>();
  const isBack = hasBacktracked(steps);
  const open = (monday: string): Open => {
    const known = weeks.get(monday) ?? emptyWeek(monday);
    weeks.set(monday, known);
    return known;
  };
  /** The week of the conversation before: most are of the same one, and the calendar takes longer than all else. */
  let latest: { readonly begin: number; readonly end: number; readonly week: Open } | null = null;
  const weekAt = (instant: number): Open | null => {
    if (latest !== null && latest.begin <= instant && instant < latest.end) return latest.week;
    const monday = weekOf(instant);
    // A time of a year beyond 9999 is in no week: it came from a broken file.
    if (!/^\d{4}-/.test(monday) || monday.includes('NaN')) return null;
    const [begin, end] = [monday, weeksAfter(monday, 1)].map((date) =>
      toDate({ date, time: null }).getTime(),
    ) as [number, number];
    latest = { begin, end, week: open(monday) };
    return latest.week;
  };
  return {
    add(held) {
      const week = weekAt(held.startedAt);
      if (week === null) return;
      weekOfConversation.set(held.id, week);
      week.conversations += 1;
      week.withAsk += Number(hasAsk(held.guide ?? null));
      week.returned += Number(isBack(held));
      week.asked += Number(held.asks.length > 0);
      week.yes += Number(held.outcome === 'yes');
      week.silences.push(...silencesOf(held));
    },
    addPromise({ conversation, state }) {
      const week = conversation === null ? undefined : weekOfConversation.get(conversation);
      if (week === undefined) return;
      week.promised += 1;
      week.done += Number(state === 'done');
    },
    result() {
      const mondays = [...weeks.keys()].sort();
      const [first, last] = [mondays[0], mondays.at(-1)];
      if (first === undefined || last === undefined) return [];
      // Once, years were between them, for a time that no clock ever showed.
      for (let monday = first, filled = 0; monday < last && filled < MOST_WEEKS; filled += 1) {
        open(monday);
        monday = weeksAfter(monday, 1);
      }
      return [...weeks.values()]
        .sort((one, other) => (one.monday < other.monday ? -1 : 1))
        .map(({ silences, ...week }) => ({ ...week, silence: median(silences) }));
    },
  };
}

function emptyWeek(monday: string): Open {
  return {
    monday,
    conversations: 0,
    withAsk: 0,
    returned: 0,
    asked: 0,
    yes: 0,
    silence: null,
    promised: 0,
    done: 0,
    silences: [],
  };
}

/** The Monday (`YYYY-MM-DD`) of the week in which an instant (epoch ms) lies. */
export function weekOf(instant: number): string {
  const today = momentOf(new Date(instant));
  const sinceMonday = (new Date(`${today.date}T00:00Z`).getUTCDay() + 6) % 7;
  return addDays(today, -sinceMonday).date;
}

/** The Monday some weeks after another one; before, where the number is negative. */
export function weeksAfter(week: string, weeks: number): string {
  return addDays({ date: week, time: null }, 7 * weeks).date;
}
