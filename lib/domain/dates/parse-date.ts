/** A date as people say it. */
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { casual } from 'chrono-node/en';
import { expandShorthand } from './expand-shorthand.ts';
import { addDays, dateOf, momentOf, timeOf } from './moments.ts';
import { spellNumericDate } from './numeric-date.ts';
import { endOf, type PlainDateTime } from './plain-date-time.ts';
import { fitting, nextYearly, OtherWeekdayError, readDay, weekdayIn } from './read-day.ts';
import { readTime, type SaidTime } from './read-time.ts';
import { fromZone } from './zones.ts';

/** The moment that is meant, or why there is none. */
export type ParsedWhen =
  | { readonly moment: PlainDateTime }
  | { readonly problem: 'empty' | 'not-a-date' | 'past' }
  /** The date is not on the day of the week that was said with it. */
  | { readonly problem: 'other-weekday'; readonly date: string };

const NO_DATE = { problem: 'not-a-date' } as const;
/** Words around a date that change nothing about it: "by Friday", "on the 28th of Nov.". */
const AROUND = /^(?:by|on|at|before|around|about|until|till|from|in|the|of|sharp|please|,|\.|!|\?|\s)*$/;
/** The same, at the beginning or the end of a day. */
const EDGES =
  /^(?:(?:by|on|at|before|around|about|until|till|from)\b|[\s,.])+|[\s,.]+$|\s*\b(?:sharp|please|at|by|from|on)$/g;
/** Words for the past, which the wish for dates to come would turn round: "last Friday". */
const PAST = /\b(?:last|past|previous|ago|yesterday)\b/;
/** Some time from now, to the minute: it needs the time of day, and has no time of its own to be taken out. */
const IN_MINUTES = /\b(?:minutes?|mins?|hours?|hrs?)\b/;
/** A day of the year said without its year is taken for one just gone by, up to this many days ago. */
const JUST_GONE = 60;

/**
 * Reads "Thursday 6pm", "in two weeks", "Dec 3", "Sunday evening". Whatever else stands in the text makes it no date. The
 * locale (BCP 47) is that of dates in numbers: "3/12" is in March in the United States, and in December elsewhere.
 */
export function parseDate(text: string, now: Date, locale: string): ParsedWhen {
  const said = expandShorthand(text);
  if (said === '') return { problem: 'empty' };
  const spelled = spellNumericDate(said, locale);
  if (spelled === null) return NO_DATE;
  if (IN_MINUTES.test(spelled)) return readInMinutes(spelled, now);
  try {
    for (const time of readTime(spelled)) {
      const read = readWith(time, now);
      if (read !== null) return read;
    }
  } catch (error) {
    if (error instanceof OtherWeekdayError) return { problem: 'other-weekday', date: error.date };
    throw error;
  }
  return NO_DATE;
}

/** The moment of a time and the day that is left; null where what is left is no day. */
function readWith(time: SaidTime, now: Date): ParsedWhen | null {
  const rest = edgesOff(time.rest);
  if (rest === '')
    return time.isBare || (time.time === null && time.part === null) ? null : nextOf(time, now);
  const day = dayOf(rest, momentOf(now).date);
  if (day === null) return null;
  if (day === 'past') return { problem: 'past' };
  return chosen(time, day, now);
}

function edgesOff(text: string): string {
  let rest = text.replaceAll(/\s+/g, ' ').replaceAll(' ,', ',').trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(EDGES, '').trim();
  }
  return rest;
}

/** A day that was said; `isWeekday` where it comes again in a week, so that a time that has gone by means the next one. */
interface Day {
  readonly date: string;
  readonly isWeekday: boolean;
}

function dayOf(rest: string, today: string): Day | 'past' | null {
  const ours = readDay(rest, today);
  if (ours !== null)
    return { date: ours, isWeekday: weekdayIn(rest) !== undefined && !/\d|week|next/.test(rest) };
  const isPast = PAST.test(rest);
  // In the morning, so that no hour of the real day makes a difference.
  const morning = new Date(`${today}T08:00`);
  const results = casual.parse(rest, { instant: morning }, { forwardDate: !isPast });
  const [result] = results;
  if (result === undefined || results.length > 1 || !isAll(rest, result) || !isOneDay(result)) return null;
  const { start } = result;
  if (start.isCertain('hour') || start.isCertain('timezoneOffset')) return null;
  const date = dateIn(start, today);
  if (date === null) return null;
  if (date < today || isRolledOver(start, date, today)) return 'past';
  return { date: fitting(date, weekdayIn(rest)) ?? date, isWeekday: false };
}

/** Whether nothing is left over that means something, as in "ask Bob Thursday". */
function isAll(said: string, { index, text }: ParsedResult): boolean {
  return AROUND.test(said.slice(0, index)) && AROUND.test(said.slice(index + text.length));
}

/** "Friday to Sunday" is no date to be met. */
function isOneDay({ start, end }: ParsedResult): boolean {
  return (
    end == null || (['year', 'month', 'day'] as const).every((part) => start.get(part) === end.get(part))
  );
}

/** `YYYY-MM-DD`; null for a month alone, and for a day that no year to come has. */
function dateIn(said: ParsedComponents, today: string): string | null {
  const isMonthAlone = ['year', 'day', 'weekday'].every((part) => !said.isCertain(part as 'year'));
  if (isMonthAlone) return null;
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => said.get(part) ?? 0);
  const isYearly = said.isCertain('month') && said.isCertain('day') && !said.isCertain('year');
  const date = dateOf(year ?? 0, month ?? 0, day ?? 0);
  if (!/^\d{4}-/.test(date)) return null;
  return isYearly ? nextYearly(today, month ?? 0, day ?? 0) : date;
}

/** "Nov 20" on the 23rd was meant for this year: who means the next one says so. */
function isRolledOver(said: ParsedComponents, date: string, today: string): boolean {
  if (!said.isCertain('month') || !said.isCertain('day') || said.isCertain('year')) return false;
  const yearBefore = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  return yearBefore < today && yearBefore >= addDays({ date: today, time: null }, -JUST_GONE).date;
}

/** Of the ways to take a time on a day the first that is not past: as said, in the other half of the day, a week later. */
function chosen(time: SaidTime, day: Day, now: Date): ParsedWhen {
  const weekLater = addDays({ date: day.date, time: null }, 7).date;
  const ways = [
    momentWith(time, day.date, time.time),
    ...(time.otherHalf === null ? [] : [momentWith(time, day.date, time.otherHalf)]),
    ...(day.isWeekday ? [momentWith(time, weekLater, time.time)] : []),
  ];
  const moment = ways.find((one) => !isPast(one, now));
  return moment === undefined ? { problem: 'past' } : { moment };
}

/** A time, or a part of a day, without a day: the next one. */
function nextOf(time: SaidTime, now: Date): ParsedWhen {
  const today = momentOf(now).date;
  const read = chosen(time, { date: today, isWeekday: false }, now);
  if ('moment' in read) return read;
  return { moment: momentWith(time, addDays({ date: today, time: null }, 1).date, time.time) };
}

function momentWith({ part, daysLater, zone }: SaidTime, day: string, time: string | null): PlainDateTime {
  const { date } = addDays({ date: day, time: null }, daysLater);
  if (time === null) return part === null ? { date, time } : { date, time, part };
  return zone === null ? { date, time } : fromZone({ date, time }, zone);
}

function isPast(moment: PlainDateTime, now: Date): boolean {
  const today = momentOf(now);
  return moment.date < today.date || (moment.date === today.date && endOf(moment) < today.time);
}

/** "In 20 minutes", "in two hours". */
function readInMinutes(said: string, now: Date): ParsedWhen {
  const results = casual.parse(said, { instant: now }, { forwardDate: true });
  const [result] = results;
  if (result === undefined || results.length > 1 || !isAll(said, result) || result.end != null)
    return NO_DATE;
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => result.start.get(name) ?? 0;
  const moment = {
    date: dateOf(part('year'), part('month'), part('day')),
    time: timeOf(part('hour'), part('minute')),
  };
  if (!/^\d{4}-/.test(moment.date)) return NO_DATE;
  return isPast(moment, now) ? { problem: 'past' } : { moment };
}
