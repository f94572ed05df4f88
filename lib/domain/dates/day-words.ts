/** The words of the calendar, as they are typed: parts of patterns, for texts in small letters. */

/** A day of the week, short or whole. */
export const WEEKDAY =
  '(?:sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)\\b\\.?';
/** A month, short or whole. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
/** How many, in digits or words. */
export const COUNT =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple(?: of)?|(?:a )?few|\\d{1,3})';
/** What is counted. */
export const UNIT = '(?:days?|weeks?|fortnights?|months?|years?)';
/** A day of the month by its number, which is taken. */
export const NTH = '(\\d{1,2})(?:st|nd|rd|th)';
/** The beginnings of the days of the week, Sunday first. */
export const DAYS: readonly string[] = 'sun mon tue wed thu fri sat'.split(' ');
/** The beginnings of the months. */
export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The place, from 0, of the name that a word begins with; -1 where there is none. */
export function numberOf(names: readonly string[], name: string): number {
  return names.findIndex((one) => name.startsWith(one));
}

/** The number that a count is. */
export function countOf(count: string): number {
  const word = COUNTS.indexOf(count);
  if (/couple/.test(count)) return 2;
  if (/few/.test(count)) return 3;
  return word > 0 ? word : Number(count) || 1;
}
