/** What people say of a date and Chrono does not know, put in words that it knows. */

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER = NUMBERS.join('|');

/** Words that already say which half of the day an hour is in. */
const HALF_SAID = /\b(?:morning|afternoon|evening|night|tonight|noon|midnight|am|pm)\b/i;

/** The same date, spelled out: "friday at six" is "friday at 6pm". */
export function spellOut(text: string): string {
  const spelled = text
    .replace(/\b(?:the )?day after tomorrow\b/i, 'in 2 days')
    .replace(/\ba week from (?:today|now)\b/i, 'in 1 week')
    .replace(new RegExp(`\\bat (${NUMBER})\\b`, 'i'), (_, word: string) => `at ${numberOf(word)}`);
  return HALF_SAID.test(spelled) ? spelled : withHalf(spelled);
}

/** Nobody promises to call at four at night: a bare hour from one to seven is in the afternoon or evening. */
function withHalf(text: string): string {
  return text.replace(/\bat ([1-7](?:[:.][0-5]\d)?)(?!\d|[:.]\d|\s*[ap]\.?m\b)/i, 'at $1pm');
}

function numberOf(word: string): number {
  return NUMBERS.indexOf(word.toLowerCase()) + 1;
}
