/** Days gone by, as people say them: "last spring", "since May", "March to June". */
import { plusDays } from './calendar.ts';
import { MONTH } from './day-words.ts';
import { expandShorthand } from './expand-shorthand.ts';
import { momentOf } from './moments.ts';
import { spellNumericDate } from './numeric-date.ts';
import { firstDayOfWeek } from './periods.ts';
import { type DayRange, readPeriod } from './read-period.ts';
import { hemisphereOf } from './seasons.ts';

/** The days that are meant, or why there are none. */
export type ParsedRange = { readonly range: DayRange } | { readonly problem: 'empty' | 'not-a-range' };

/** What may stand before days and changes nothing about them. */
const AROUND = /^(?:in|on|during|within|for|from|of|over|throughout)\s+/;
const SINCE = /^(?:ever )?(?:since|from|starting|beginning)\s+(.+?)(?:\s+on(?:ward)?s?)?$/;
const UNTIL = /^(?:until|till|up to|through|by|to)\s+(.+)$/;
const BEFORE = /^before\s+(.+)$/;
const AFTER = /^after\s+(.+)$/;
const BETWEEN =
  /^(?:from\s+|between\s+)?(.+?)\s*(?:\s(?:to|and|until|till|through|thru)\s|\s-\s|[–—])\s*(.+)$/;
/** "March 3-10", "3-10 March". */
const DAYS_OF_MONTH = new RegExp(`^(${MONTH}) (\\d{1,2}) ?[-–] ?(\\d{1,2})(,? \\d{4})?$`);
const DAYS_BEFORE_MONTH = new RegExp(`^(\\d{1,2}) ?[-–] ?(\\d{1,2}) (${MONTH})(,? \\d{4})?$`);

/**
 * Reads days of the past, or up to today. The locale (BCP 47) is that of dates in numbers, and says by its country in which
 * months the seasons are, and on which day weeks begin. Whatever else stands in the text makes it no days.
 */
export function parseRange(text: string, now: Date, locale: string): ParsedRange {
  const said = expandShorthand(text);
  if (said === '') return { problem: 'empty' };
  const today = momentOf(now).date;
  const place = { hemisphere: hemisphereOf(locale), firstDay: firstDayOfWeek(locale) };
  const read = (phrase: string, day = today): DayRange | null => {
    const spelled = spellNumericDate(phrase, locale);
    return spelled === null ? null : readPeriod(spelled.replace(AROUND, '').trim(), day, place);
  };
  const range = read(said) ?? openRange(said, read) ?? rangeBetween(said, read);
  return range === null ? { problem: 'not-a-range' } : { range };
}

type Read = (phrase: string, today?: string) => DayRange | null;

/** Days with no first or no last one. */
function openRange(said: string, read: Read): DayRange | null {
  const part = (pattern: RegExp) => read(pattern.exec(said)?.[1] ?? '');
  const since = part(SINCE);
  if (since !== null) return { from: since.from, until: '' };
  const after = part(AFTER);
  if (after !== null) return { from: plusDays(after.until, 1), until: '' };
  const until = part(UNTIL);
  if (until !== null) return { from: '', until: until.until };
  const before = part(BEFORE);
  return before === null ? null : { from: '', until: plusDays(before.from, -1) };
}

function rangeBetween(said: string, read: Read): DayRange | null {
  const [first, last] = endsOf(said);
  const until = read(last);
  if (until === null) return null;
  const from = read(first);
  if (from === null) return null;
  if (from.from <= until.until) return { from: from.from, until: until.until };
  // "October to January" begins in the year before the January that is meant.
  const earlier = read(first, until.until);
  return earlier !== null && earlier.from <= until.until ? { from: earlier.from, until: until.until } : null;
}

function endsOf(said: string): readonly [string, string] {
  const [, month, one, other, year = ''] = DAYS_OF_MONTH.exec(said) ?? [];
  if (month !== undefined) return [`${month} ${one}${year}`, `${month} ${other}${year}`];
  const [, before, after, ofMonth, ofYear = ''] = DAYS_BEFORE_MONTH.exec(said) ?? [];
  if (ofMonth !== undefined) return [`${ofMonth} ${before}${ofYear}`, `${ofMonth} ${after}${ofYear}`];
  const [, first = '', last = ''] = BETWEEN.exec(said) ?? [];
  return [first, last];
}
