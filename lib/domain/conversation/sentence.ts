/** Scripts and questions as they are said: what is known stands in their blanks as part of the sentence. */
import type { Blank, Guide } from '../guide/guide.ts';
import { type Piece, parseScript } from '../guide/scripts.ts';
import { kinFillOf, notedFor } from './blanks.ts';
import type { ConversationState } from './state.ts';

/** A part of a sentence: its own words, or a blank with what stands in it. */
export type SentencePart =
  | { readonly text: string }
  | {
      readonly blank: Blank;
      readonly words: string;
      /** Whether nothing is known yet: the words are the guide's, or those that fill one of its kin. */
      readonly isOpen: boolean;
      /** All that is known, where only the beginning of it stands in the sentence; else null. */
      readonly whole: string | null;
    };

/** A note that is longer, in characters, goes into a sentence with its first clause. */
const LONGEST_NOTE = 90;

/**
 * The script's parts in order. What fills a blank starts without a capital inside a sentence and ends without a full
 * stop; names keep their capitals as far as they can be told.
 *
 * @param typed what is being typed into a blank now; '' where nothing is
 */
export function sentenceOf(
  guide: Guide,
  state: ConversationState,
  script: string,
  typed: (blank: Blank) => string = () => '',
): SentencePart[] {
  const pieces = parseScript(script, guide.blanks);
  return pieces.map((piece, index) => {
    if ('text' in piece) return piece;
    const { blank } = piece;
    const before = pieces[index - 1];
    const begins =
      index === 0 || (before !== undefined && 'text' in before && ENDS_A_SENTENCE.test(before.text));
    const after = pieces[index + 1];
    const place = {
      begins,
      before: textIn(before),
      after: textIn(after),
      isName: blank.name === true,
      language: guide.language,
      state,
    };
    const now = typed(blank);
    if (now !== '') return { blank, words: setIn(now, place), isOpen: false, whole: null };
    const known = state.blanks.get(blank.id);
    if (known !== undefined) return { blank, ...shortened(known, place, '…'), isOpen: false };
    const note = notedFor(blank, state);
    if (note === undefined) {
      const kin = kinFillOf(guide, state, blank);
      if (kin !== undefined) return { blank, ...shortened(kin, place, '…'), isOpen: true };
      const open = blank.open ?? blank.label.toLocaleLowerCase(guide.language);
      return { blank, words: begins ? capitalized(open, guide.language) : open, isOpen: true, whole: null };
    }
    return { blank, ...shortened(note, place, ''), isOpen: false };
  });
}

/**
 * What fills a blank as it stands in the sentence: all of it, or its beginning with all of it beside. `more` is the sign that a
 * clause is not all: what they said goes on without one, what is asked of them does not.
 */
function shortened(
  fill: string,
  place: Place,
  more: '…' | '',
): { readonly words: string; readonly whole: string | null } {
  const line = fill.trim().replaceAll(/\s+/gu, ' ');
  const { words, rest } = beginningOf(line);
  if (words === line) return { words: setIn(words, place), whole: null };
  return { words: setIn(words, place) + (rest || more), whole: fill };
}

function textIn(piece: Piece | undefined): string {
  return piece !== undefined && 'text' in piece ? piece.text : '';
}

/** As much of a sentence as is known: up to its first open blank, without the signs that led to it. */
export function knownPart(parts: readonly SentencePart[]): readonly SentencePart[] {
  const open = parts.findIndex((part) => 'blank' in part && part.isOpen);
  if (open === -1) return parts;
  const last = parts[open - 1];
  const end = last !== undefined && 'text' in last ? [{ text: last.text.replace(/[\s:,]+$/u, '') }] : [];
  return [...parts.slice(0, open - end.length), ...end];
}

/** The words of a sentence. */
export function textOf(parts: readonly SentencePart[]): string {
  return parts.map((part) => ('text' in part ? part.text : part.words)).join('');
}

const MARKS = /[.,;:…?!]/u;

/**
 * By language: how a script ends that asks them to do what comes next, and how an ask begins that was written as a question of
 * its own. That is taken off only before what reads as a plain verb, in Spanish an infinitive.
 */
const ASKING: Readonly<Record<string, { readonly script: RegExp; readonly ownLead: RegExp }>> = {
  en: {
    script: /\byou(?: to| just|[’']ll)? $/iu,
    ownLead:
      /^(?:(?:will|can|could|would) you (?:please )?|i (?:want|need) you to |please )(?=\p{L})(?!(?:like|mind|not|never|all|both|two|still|also|guys|and|or|really|just|please|the|an?|\p{L}{3,}ing)(?!\p{L}))/iu,
  },
  es: {
    script: /(?:contigo para|vas a|podrías(?: solo)?) $/iu,
    ownLead:
      /^¿?(?:vas a|puedes|podrías|quieres|por favor,?) (?=\p{L}*[aeiáéí]r(?:[mts]e|nos|l[aeo]s?)*(?!\p{L}))/iu,
  },
};

const ENDS_A_SENTENCE = /[.!?]["”’)»]*\s+$/u;

interface Place {
  readonly begins: boolean;
  /** The script's own words on either side; '' where there are none. */
  readonly before: string;
  readonly after: string;
  readonly isName: boolean;
  readonly language: string;
  readonly state: ConversationState;
}

function setIn(words: string, place: Place): string {
  const asked = words.trim();
  const [base = ''] = place.language.split('-');
  const asking = ASKING[base];
  const trimmed = asking?.script.test(place.before) ? asked.replace(asking.ownLead, '') : asked;
  // The sentence's own mark follows, and there are never two.
  const bare = trimmed.replace(MARKS.test(place.after) ? /^[¿¡]+|[\s.…?!]+$/gu : /[\s.…]+$/u, '') || trimmed;
  if (place.begins) return capitalized(bare, place.language);
  return keepsCapital(bare, place)
    ? bare
    : withFirst(bare, (letter) => letter.toLocaleLowerCase(place.language));
}

function capitalized(words: string, language: string): string {
  return withFirst(words, (letter) => letter.toLocaleUpperCase(language));
}

function withFirst(words: string, change: (letter: string) => string): string {
  const [first = ''] = words;
  return change(first) + words.slice(first.length);
}

/** Whether the first word has a capital for another reason than to be the first. */
function keepsCapital(words: string, { before, isName, language, state }: Place): boolean {
  const word = /^\p{Lu}[\p{L}\p{M}’'-]*/u.exec(words)?.[0];
  if (word === undefined || isName) return true;
  const [base] = language.split('-');
  // German nouns have capitals wherever they stand.
  if (base === 'de') return true;
  if (base === 'en' && /^I(?!\p{L})/u.test(word)) return true;
  const after = words.slice(word.length);
  const isOneOfMore = /\p{Lu}/u.test(word.slice(1)) || /^\s+(?!I(?!\p{L}))\p{Lu}/u.test(after);
  // In English these are verbs too, unless a date or what leads to one says otherwise.
  if (base === 'en' && /^(?:March|May)$/u.test(word))
    return /^,? \d|^ (?:is|was|will)\b/u.test(after) || /\b(?:in|by|until|since|next|last) $/iu.test(before);
  return isOneOfMore || isDayOrMonth(word, language) || isKnownName(word.replace(/[’'].*$/u, ''), state);
}

/** Whether it is whom one talks with, or stands with a capital in the middle of something that was noted. */
function isKnownName(word: string, { person, notes, blanks }: ConversationState): boolean {
  if (person?.name.split(/\s+/u).includes(word)) return true;
  const amid = new RegExp(`[\\p{L}\\p{N},;’”)]\\s+${word}(?!\\p{L})`, 'u');
  return [...[...notes.values()].map(({ text }) => text), ...blanks.values()].some((text) => amid.test(text));
}

/** Some languages write days and months with a capital, as the browser does. */
function isDayOrMonth(word: string, language: string): boolean {
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  // The first of each month of 2026 is some day of the week, and each day is among them.
  const firsts = Array.from({ length: 12 }, (_, index) => Date.UTC(2026, index, 1));
  return firsts.some((at) => day.format(at) === word || month.format(at) === word);
}

/** The first clause of a long note, or as many words as have room, with what says that there are more. */
function beginningOf(line: string): { readonly words: string; readonly rest: string } {
  if (line.length <= LONGEST_NOTE) return { words: line, rest: '' };
  const clause = /^.{12,90}?(?=[,;:.!?]\s|\s[—–(])/su.exec(line)?.[0];
  if (clause !== undefined) return { words: clause, rest: '' };
  const room = [...line].slice(0, LONGEST_NOTE - 10).join('');
  return { words: room.replace(/[\s,;:]+\S*$/u, ''), rest: '…' };
}
