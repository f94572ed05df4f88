/** A date as people say it. */
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { casual } from 'chrono-node/en';
import type { LocalMoment } from './local-moment.ts';
import { addDays, dateOf, momentOf, timeOf } from './moments.ts';
import { spellOut } from './spell-out.ts';

/** The moment that is meant, or why there is none. */
export type ParsedWhen =
  | { readonly moment: LocalMoment }
  | { readonly problem: 'empty' | 'not-a-date' | 'past' };

/** Words around a date that change nothing about it: "by Friday", "on the 28th of Nov.". */
const AROUND = /^(?:by|on|at|before|around|about|until|till|the|of|sharp|please|,|\.|!|\s)*$/i;
/** Words for the past, which the wish for dates to come would turn round: "last Friday". */
const PAST = /\b(?:last|past|previous)\b/i;
/** A day of the year said without its year is taken for one just gone by, up to this many days ago. */
const JUST_GONE = 60;

/** Reads "Thursday 6pm", "in two weeks", "Dec 3". Whatever else stands in the text makes it no date. */
export function parseWhen(text: string, now: Date): ParsedWhen {
  const said = spellOut(text.trim());
  if (said === '') return { problem: 'empty' };
  const results = casual.parse(said, { instant: now }, { forwardDate: !PAST.test(said) });
  const [result] = results;
  if (result === undefined || results.length > 1 || !isAll(said, result) || !isOneDay(result)) {
    return { problem: 'not-a-date' };
  }
  const moment = momentIn(result.start);
  if (moment === null) return { problem: 'not-a-date' };
  return isPast(moment, result.start, now) ? { problem: 'past' } : { moment };
}

/** Whether nothing is left over that means something, as in "ask Bob Thursday". */
function isAll(said: string, { index, text }: ParsedResult): boolean {
  return AROUND.test(said.slice(0, index)) && AROUND.test(said.slice(index + text.length));
}

/** "Thursday 6-8pm" begins at six; "Friday to Sunday" is no date to be met. */
function isOneDay({ start, end }: ParsedResult): boolean {
  return (
    end === null ||
    end === undefined ||
    (['year', 'month', 'day'] as const).every((part) => start.get(part) === end.get(part))
  );
}

function momentIn(said: ParsedComponents): LocalMoment | null {
  const isMonthAlone = ['year', 'day', 'weekday', 'hour'].every((part) => !said.isCertain(part as 'year'));
  if (isMonthAlone) return null;
  const { date, time } = said.isCertain('timezoneOffset') ? momentOf(said.date()) : asSaid(said);
  if (!/^\d{4}-/.test(date)) return null;
  return { date, time: said.isCertain('hour') ? time : null };
}

/** The parts themselves and not the instant, which a clock change could move. */
function asSaid(said: ParsedComponents): LocalMoment {
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => said.get(name) ?? 0;
  return {
    date: dateOf(part('year'), part('month'), part('day')),
    time: timeOf(part('hour'), part('minute')),
  };
}

function isPast(moment: LocalMoment, said: ParsedComponents, now: Date): boolean {
  const today = momentOf(now);
  if (moment.date === today.date) return moment.time !== null && moment.time < today.time;
  if (moment.date < today.date) return true;
  // "Nov 20" on the 23rd was meant for this year: who means the next one says so.
  const isRolledOver = said.isCertain('month') && said.isCertain('day') && !said.isCertain('year');
  const yearBefore = `${Number(moment.date.slice(0, 4)) - 1}${moment.date.slice(4)}`;
  return isRolledOver && yearBefore < today.date && yearBefore >= addDays(today, -JUST_GONE).date;
}
