/** One line about what someone promised, taken apart: "bring two neighbours thu 6pm, text wed" (step 6: what, when, how). In English or Spanish, or both. */
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
  [/^(?:text|sms|message|whatsapp|mensaje|texto|escrib(?:o|ir|irle))$/i, 'text'],
  [/^(?:call|phone|ring|llam(?:o|ar|arle|ada))$/i, 'call'],
  [/^(?:e-?mail|write|correo)$/i, 'email'],
  [/^(?:see|meet|visit|in[ -]person|en persona|ver|verle|veo|visit(?:a|o|ar|arle))$/i, 'in-person'],
  [/^(?:video(?:[ -]?call)?|zoom|facetime|videollamada)$/i, 'video'],
];

/** Where a clause begins; the last of these is one only behind a date. */
const CLAUSE =
  /[,;.–—]|\s+-+\s|\s+(?:and|y)\s|\s+(?=(?:text|sms|message|whatsapp|call|phone|e-?mail|see|in[ -]person|video|zoom|facetime|mensaje|texto|llamada|correo|en persona|visita|videollamada)\b)/gi;

/** The organizer's own part: ", text wed", " and I'll call her Friday", and without a sign, behind a date, " text wed". */
const OWN_PART =
  /^(?:[,;.–—]\s*|\s+-+\s+|\s+)(?:(?:and|then|y|luego)\s+)*(?:(?:i|we)(?:['’]ll|\s+will)\s+|(?:yo\s+)?(?:l[eao]|te)\s+)?(in person|en persona|[a-z-]+(?:\s+call)?)(?:\s+(.*))?$/i;
/** What tells a clause from the words of one. */
const SIGN = /^(?:[,;.–—]|\s+-|\s+(?:and|y)\s)/i;
/** Behind a date and without a day of their own, these say how the organizer follows up; the others, how they do it. */
const ALONE: readonly Channel[] = ['text', 'call', 'email'];

/** Whom the organizer's part is about, which the line need not say again. */
const WHOM = /^(?:(?:you|them|him|her|back|up|with|a|reminder)\b\s*)+/i;

/** So many words a date has at most, and so many clauses are looked at: each is read anew with every letter. */
const MOST_WORDS = 8;
const MOST_CLAUSES = 4;

/** Words that lead to a date and belong to it. */
const BEFORE_DATE = /(?:[\s,;]|\b(?:by|on|at|before|around|about|until|till|el|para|antes del?|hasta)\b)+$/i;

/** A date after these says which letter or meeting is meant, not when: "read the letter of Dec 3". */
const ABOUT_ANOTHER = /\b(?:of|from|since|than|about|del?|desde|que|sobre)\s+$/i;
const ABOUT_ANOTHER_AT_START = /^(?:of|from|since|than|about|del?|desde|sobre)\b/i;

/** A date after these is one of many, or says how things are: "every thursday", "she is on 3 fri". */
const NO_ONE_DAY =
  /\b(?:every|each|every (?:other|second)|is|are|was|were|be|cada|todos los|los|es|está|son)\s+$/i;
/** Between two days it is open which is meant, or both are. */
const BETWEEN = /(?:[\s,]+(?:or|and|to|till|until|through|thru|[oyu]|al?|hasta)(?:\s+el)?|\s*[-–/&])\s*$/i;
const BETWEEN_AT_START = /^\s*(?:(?:or|and|to|till|until|through|thru|[oyu]|al?|hasta)\b|[-–/&])/i;
/** A number that is no date here, and may be one elsewhere: a time behind it is of that day, not of today. */
const HALF_READ = /\d[./-]\d{1,2}(?:[./-]\d*)?[,\s]*$/;

/** A date amid the words begins and is followed by one of these: "talk to Ana on Thursday about the boiler". */
const AMID =
  /(?<=\s)(?:on|by|at \d|next|this|today|tomorrow|tonight|el|para el|a las?|est[ae]|hoy|mañana|pasado mañana)\b/gi;
const AFTER_AMID = /^\s+(?:at|in|to|with|for|about|near|text|call|email|en|con|por|para|de|sobre)\b/i;

/** What decorates the end of a line. */
const DECORATION = /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+$/u;

/**
 * Takes a line apart, as it is meant at a time; the locale (BCP 47) is that of dates in numbers. What is no date and no
 * way to get back to someone is what they will do.
 */
export function readCommitment(line: string, now: Date, locale: string): CommitmentLine {
  const isDate = (text: string) => {
    const parsed = parseDate(text, now, locale);
    return 'moment' in parsed || (parsed.problem !== 'not-a-date' && parsed.problem !== 'empty');
  };
  // The end of a line that was pasted with others divides as a comma does.
  const whole = line
    .trim()
    .replaceAll(/[\s,;]*[\r\n]+\s*/g, ', ')
    .replaceAll(/\s+/g, ' ');
  const decoration = DECORATION.exec(whole)?.[0] ?? '';
  const typed = whole.slice(0, whole.length - decoration.length);
  const own = ownPart(typed, isDate);
  const theirs = own === null ? typed : typed.slice(0, own.from);
  const { what, due } = datedPart(theirs, isDate);
  const decorated = (words: string) => (words + decoration).trim();
  return {
    what: decorated(what),
    due,
    whatWithDate: decorated(tidy(theirs)),
    way: own?.way ?? null,
    followUp: own?.followUp ?? '',
  };
}

/** The organizer's part at the end of a line, and where it begins; null where there is none. */
function ownPart(
  typed: string,
  isDate: IsDate,
): { readonly from: number; readonly way: Channel; readonly followUp: string } | null {
  // The last clause that is one: "call Bob, text wed" says to text.
  for (const { index: from } of [...typed.matchAll(CLAUSE)].toReversed().slice(0, MOST_CLAUSES)) {
    const [, verb = '', rest = ''] = OWN_PART.exec(typed.slice(from)) ?? [];
    const way = WAYS.find(([words]) => words.test(verb))?.[1];
    const followUp = rest
      .replace(WHOM, '')
      .replace(/[.!]+$/, '')
      .trim();
    if (way === undefined || !(followUp === '' || isDate(followUp))) continue;
    const isClause = SIGN.test(typed.slice(from));
    if (isClause || (endsInDate(typed.slice(0, from), isDate) && (followUp !== '' || ALONE.includes(way))))
      return { from, way, followUp };
  }
  return null;
}

type IsDate = (text: string) => boolean;

/** What they will do, and the date that stands behind it, before it or amid. One that is read in part only stays there. */
function datedPart(typed: string, isDate: IsDate): Pick<CommitmentLine, 'what' | 'due'> {
  const open = { what: tidy(typed), due: '' };
  const from = dateAtEnd(typed, isDate);
  if (from !== undefined) {
    const before = typed.slice(0, from);
    if (isOneDay(before, isDate) && !ABOUT_ANOTHER_AT_START.test(typed.slice(from)))
      return { what: tidy(before.replace(BEFORE_DATE, '')), due: tidy(typed.slice(from)) };
    if (!ABOUT_ANOTHER.test(before) && !ABOUT_ANOTHER_AT_START.test(typed.slice(from))) return open;
  }
  const until = startsOf(typed)
    .slice(0, MOST_WORDS + 1)
    .toReversed()
    .find((start) => start > 0 && isDate(typed.slice(0, start)));
  if (until !== undefined) {
    if (BETWEEN_AT_START.test(typed.slice(until))) return open;
    return { what: tidy(typed.slice(until)), due: tidy(typed.slice(0, until)) };
  }
  return datedAmid(typed, isDate) ?? open;
}

/** The date amid the words; null where there is none. */
function datedAmid(typed: string, isDate: IsDate): Pick<CommitmentLine, 'what' | 'due'> | null {
  for (const { index: from } of [...typed.matchAll(AMID)].slice(0, MOST_CLAUSES)) {
    const before = typed.slice(0, from);
    const ends = startsOf(typed.slice(from))
      .slice(1, MOST_WORDS + 1)
      .map((start) => from + start - 1);
    const until = ends
      .toReversed()
      .find((end) => AFTER_AMID.test(typed.slice(end)) && isDate(typed.slice(from, end)));
    if (until === undefined || !isOneDay(before, isDate)) continue;
    return { what: tidy(before + typed.slice(until).trimStart()), due: tidy(typed.slice(from, until)) };
  }
  return null;
}

/** Where the words of a text begin. */
function startsOf(typed: string): readonly number[] {
  return [...typed.matchAll(/(?<=^|\s)\S/g)].map(({ index }) => index);
}

/** Where the date begins that a text ends in; the longest is the whole of it: "Dec 3", not "3". */
function dateAtEnd(typed: string, isDate: IsDate): number | undefined {
  return startsOf(typed)
    .slice(-MOST_WORDS)
    .find((start) => isDate(typed.slice(start)));
}

function endsInDate(typed: string, isDate: IsDate): boolean {
  return dateAtEnd(typed, isDate) !== undefined;
}

/** Whether a date behind these words says when, by itself. */
function isOneDay(before: string, isDate: IsDate): boolean {
  if (ABOUT_ANOTHER.test(before) || NO_ONE_DAY.test(before) || HALF_READ.test(before)) return false;
  const beforeLast = before.replace(BETWEEN, '');
  return beforeLast === before || !endsInDate(beforeLast, isDate);
}

/** Without what separates the parts; the period of "6 p.m." stays. */
function tidy(text: string): string {
  return text.replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, '').replace(/(?<![.\s][a-z])\.$/i, '');
}
