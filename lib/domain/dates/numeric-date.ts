/** Dates in numbers alone, in the order in which a locale writes them. */
import { dateOf } from './moments.ts';

type Part = 'year' | 'month' | 'day';

/** Month, day and year as a locale writes them: 'en-US' gives month first, 'de' day first. */
function orderOf(locale: string): readonly Part[] {
  const parts = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(0)
    .map(({ type }) => type);
  return parts.filter((type): type is Part => type === 'year' || type === 'month' || type === 'day');
}

/** With a year of two or four digits, or none; dots only where they cannot be a time of day. */
const YEAR_FIRST = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/;
const WITH_YEAR = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;
const WITHOUT_YEAR = /(?<![\d/.:-])(\d{1,2})\/(\d{1,2})(?![\d/:-])/;
const DOTTED = /(?<![\d/.:-])(\d{1,2})\.(?:(\d{1,2})\.|\s?(\d{1,2})(?![\d.:]|\s*(?:am|pm|uhr)))(?!\d)/;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The text with its first numeric date spelled out as "3 dec" or "3 dec 2026", or as it was where it has none. A date of
 * which only one order makes sense is read in that one: "13/12" is in December everywhere. Null where neither does.
 */
export function spellNumericDate(text: string, locale: string): string | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return replaced(text, iso, dayAndMonth(Number(iso[3]), Number(iso[4]), Number(iso[1])));
  const isMonthFirst = orderOf(locale).indexOf('month') < orderOf(locale).indexOf('day');
  const full = WITH_YEAR.exec(text);
  if (full) return replaced(text, full, inOrder(full[1], full[3], isMonthFirst, yearOf(full[4] ?? '')));
  const short = WITHOUT_YEAR.exec(text);
  if (short) return replaced(text, short, inOrder(short[1], short[2], isMonthFirst));
  const dotted = isMonthFirst ? null : DOTTED.exec(text);
  const spelled = dotted && inOrder(dotted[1], dotted[2] ?? dotted[3], false);
  // Where it is no date it may be a time, as "19.30" is.
  return dotted && spelled && !/\b(?:at|by|um)\s*$/.test(text.slice(0, dotted.index))
    ? replaced(text, dotted, spelled)
    : text;
}

function replaced(text: string, { 0: whole, index }: RegExpExecArray, date: string | null): string | null {
  return date && `${text.slice(0, index)}${date}${text.slice(index + whole.length)}`;
}

function inOrder(one = '', other = '', isMonthFirst: boolean, year?: number): string | null {
  const [first, second] = [Number(one), Number(other)];
  const [usual, turned] = isMonthFirst
    ? [dayAndMonth(first, second, year), dayAndMonth(second, first, year)]
    : [dayAndMonth(second, first, year), dayAndMonth(first, second, year)];
  return usual ?? turned;
}

/** "3 dec 2026"; null where there is no such day in any year, or not in this one. */
function dayAndMonth(month: number, day: number, year?: number): string | null {
  return isDay(year ?? 2000, month, day)
    ? `${day} ${MONTHS[month - 1]}${year === undefined ? '' : ` ${year}`}`
    : null;
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return (
    dateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) === dateOf(year, month, day)
  );
}
