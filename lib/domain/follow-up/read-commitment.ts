/** One line about what someone promised, taken apart: "bring two neighbours thu 6pm, text wed" (step 6: what, when, how). */
import type { Channel } from '../conversation/terms.ts';
import { parseDate } from '../dates/parse-date.ts';

/** What stands in a line. Each part is as it was typed, so that it can be shown and corrected. */
export interface CommitmentLine {
  /** What they will do; '' where the line says nothing of it. */
  readonly what: string;
  /** The same with the date that was read from it, for whoever says that it is none. */
  readonly whatWithDate: string;
  /** When they will; '' where no date was said. */
  readonly due: string;
  /** How the organizer gets back to them; null where that was not said. */
  readonly way: Channel | null;
  /** When; '' where no date was said. */
  readonly followUp: string;
}

/** The verbs for each way to get back to someone. */
const WAYS: readonly (readonly [RegExp, Channel])[] = [
  [/^(?:text|sms|message|whatsapp)$/i, 'text'],
  [/^(?:call|phone|ring)$/i, 'call'],
  [/^(?:e-?mail|write)$/i, 'email'],
  [/^(?:see|meet|visit)$/i, 'in-person'],
  [/^(?:video(?:[ -]?call)?|zoom|facetime)$/i, 'video'],
];

/** Where a clause begins. */
const CLAUSE = /[,;.–—]|\s+-+\s|\s+and\s/gi;

/** The organizer's own part: ", text wed", " and I'll call her Friday". */
const OWN_PART =
  /^(?:[,;.–—]\s*|\s+-+\s+|\s+and\s+)(?:(?:and|then)\s+)*(?:(?:i|we)(?:['’]ll|\s+will)\s+)?([a-z-]+(?:\s+call)?)(?:\s+(.*))?$/i;

/** Whom the organizer's part is about, which the line need not say again. */
const WHOM = /^(?:(?:you|them|him|her|back|up|with|a|reminder)\b\s*)+/i;

/** So many words a date has at most, and so many clauses are looked at: each is read anew with every letter. */
const MOST_WORDS = 8;
const MOST_CLAUSES = 4;

/** Words that lead to a date and belong to it. */
const BEFORE_DATE = /(?:[\s,;]|\b(?:by|on|at|before|around|about|until|till)\b)+$/i;

/** A date after these says which letter or meeting is meant, not when: "read the letter of Dec 3". */
const ABOUT_ANOTHER = /\b(?:of|from|since|than|about)\s+$/i;
const ABOUT_ANOTHER_AT_START = /^(?:of|from|since|than|about)\b/i;

/**
 * Takes a line apart, as it is meant at a time; the locale (BCP 47) is that of dates in numbers. What is no date and no
 * way to get back to someone is what they will do.
 */
export function readCommitment(line: string, now: Date, locale: string): CommitmentLine {
  const isDate = (text: string) => {
    const parsed = parseDate(text, now, locale);
    return 'moment' in parsed || (parsed.problem !== 'not-a-date' && parsed.problem !== 'empty');
  };
  const typed = line.replaceAll(/\s+/g, ' ').trim();
  const own = ownPart(typed, isDate);
  const theirs = own === null ? typed : typed.slice(0, own.from);
  return {
    ...datedPart(theirs, isDate),
    whatWithDate: tidy(theirs),
    way: own?.way ?? null,
    followUp: own?.followUp ?? '',
  };
}

/** The organizer's part at the end of a line, and where it begins; null where there is none. */
function ownPart(
  typed: string,
  isDate: (text: string) => boolean,
): { readonly from: number; readonly way: Channel; readonly followUp: string } | null {
  // The last clause that is one: "call Bob, text wed" says to text.
  for (const { index: from } of [...typed.matchAll(CLAUSE)].toReversed().slice(0, MOST_CLAUSES)) {
    const [, verb = '', rest = ''] = OWN_PART.exec(typed.slice(from)) ?? [];
    const way = WAYS.find(([words]) => words.test(verb))?.[1];
    const followUp = rest
      .replace(WHOM, '')
      .replace(/[.!]+$/, '')
      .trim();
    if (way !== undefined && (followUp === '' || isDate(followUp))) return { from, way, followUp };
  }
  return null;
}

/** What they will do, and the date that stands before or behind it. */
function datedPart(typed: string, isDate: (text: string) => boolean): Pick<CommitmentLine, 'what' | 'due'> {
  const starts = [...typed.matchAll(/(?<=^|\s)\S/g)].map(({ index }) => index);
  // The longest date is the whole of it: "Dec 3", not "3".
  const from = starts.slice(-MOST_WORDS).find((start) => isDate(typed.slice(start)));
  if (
    from !== undefined &&
    !ABOUT_ANOTHER.test(typed.slice(0, from)) &&
    !ABOUT_ANOTHER_AT_START.test(typed.slice(from))
  )
    return { what: tidy(typed.slice(0, from).replace(BEFORE_DATE, '')), due: tidy(typed.slice(from)) };
  const until = starts
    .slice(0, MOST_WORDS + 1)
    .toReversed()
    .find((start) => start > 0 && isDate(typed.slice(0, start)));
  if (until !== undefined) return { what: tidy(typed.slice(until)), due: tidy(typed.slice(0, until)) };
  return { what: tidy(typed), due: '' };
}

/** Without what separates the parts; the period of "6 p.m." stays. */
function tidy(text: string): string {
  return text.replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, '').replace(/(?<![.\s][a-z])\.$/i, '');
}
