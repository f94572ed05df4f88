/**
 * What typed words are understood as. It is a comparison of words, here on this computer, and predictable: the same words are
 * always understood as the same. Nothing is made up; what is not understood is said to be so.
 */
import type { Guide, Step } from '../guide/guide.ts';
import { normalizeText } from '../search/normalize-text.ts';
import type { ActKind } from './acts.ts';
import {
  ADVICE,
  AGREED,
  ASKS,
  COMPARING,
  CONCLUDED,
  FILLERS,
  MIRRORED,
  MORE,
  OF_ANY_QUESTION,
  OF_OTHERS,
  OF_OURS,
  SAID_BACK,
  SYMPATHY,
  TAG,
  TOLD,
} from './phrases.ts';
import { type Role, roleOf } from './roles.ts';

/** What was understood. */
export type Understood =
  | Said
  /** The ask itself: it is said in the sidebar, where its silence begins. */
  | { readonly kind: 'ask' };

/** What is said on the page of practice: a question or an objection by its id and its words, or an intention. */
export type Said =
  | { readonly kind: 'question' | 'objection'; readonly about: string; readonly words: string }
  | { readonly kind: Intention };

/** What can be meant without a question of the guide. */
export type Intention = Extract<ActKind, 'more' | 'say-back' | 'tell' | 'advise'>;

/** The intentions, in the order in which they are offered. */
export const INTENTIONS: readonly Intention[] = ['more', 'say-back', 'tell', 'advise'];

/** A question of the step has to share this much of its words, from 0 to 1. */
const ENOUGH = 0.5;

/** The same of what is said elsewhere: all sentences share the words that questions are made of. */
const ENOUGH_ELSEWHERE = 0.75;

/**
 * What words mean in a step of a guide; null where they mean nothing that is known. Of several sentences it is the last question
 * that is answered; without one, the one that moves them most.
 */
export function understand(words: string, guide: Guide, step: Step): Understood | null {
  const plain = normalizeText(words);
  const question = closest(plain, questionsOf(step), ENOUGH);
  if (question !== undefined && !isLike(SYMPATHY, plain)) return asQuestion(question);
  const objection = closest(plain, answersOf(guide), ENOUGH_ELSEWHERE);
  if (objection !== undefined) return { kind: 'objection', about: objection.id, words: objection.text };
  const meant = sentencesOf(plain).flatMap((one) => meaningOf(one, guide, step) ?? []);
  return (
    meant.findLast(({ kind }) => ASKING.includes(kind)) ??
    STATING.flatMap((kind) => meant.find((one) => one.kind === kind) ?? []).at(0) ??
    null
  );
}

const ASKING: readonly Understood['kind'][] = ['question', 'more', 'ask'];
const STATING: readonly Understood['kind'][] = ['advise', 'say-back', 'tell'];

/** Where one ends and the next begins: after a mark, before a Spanish one, and where a question is hung on with a comma. */
const SENTENCES =
  /(?<=[.!?…])\s+|(?=¿)|\n|,\s+(?=(?:right|huh|verdad|no|cierto)\?|(?:(?:and|so|but) )?(?:how|what|why|when|where)(?:'s|'d|'re| (?:is|are|was|were|do|does|did|would|will|can))\b)/;

/** A sentence as it is compared. */
interface Sentence {
  /** Its words alone. */
  readonly plain: string;
  /** The same without what it begins with that says nothing. */
  readonly core: string;
  /** Whether it has a question mark. */
  readonly isMarked: boolean;
}

function sentencesOf(text: string): readonly Sentence[] {
  return text
    .replaceAll('’', "'")
    .split(SENTENCES)
    .map((one) => {
      const plain = one.replace(/[^\p{L}\p{N}'%$]+/gu, ' ').trim();
      return { plain, core: plain.replace(FILLERS, ''), isMarked: /\?\W*$/.test(one) };
    });
}

function meaningOf({ plain, core, isMarked }: Sentence, guide: Guide, step: Step): Understood | null {
  if (!isMarked && (isLike(SYMPATHY, plain) || isLike(SYMPATHY, core))) return { kind: 'say-back' };
  const question = closest(plain, questionsOf(step), ENOUGH);
  if (question !== undefined) return asQuestion(question);
  if (step.kind === 'ask' && isLike(ASKS, core)) return { kind: 'ask' };
  if (isLike(ADVICE, core)) return { kind: 'advise' };
  if (isLike(SAID_BACK, plain) || isLike(SAID_BACK, core)) return { kind: 'say-back' };
  if (isMarked && TAG.test(plain)) return { kind: 'say-back' };
  const elsewhere = closest(plain, guide.steps.flatMap(questionsOf), ENOUGH_ELSEWHERE);
  if (elsewhere !== undefined) return asQuestion(elsewhere);
  if (isMarked || isLike(MORE, core)) return { kind: 'more' };
  return stated(plain, core, roleOf(guide, step.id));
}

/** What a sentence is that asks nothing: what they told or agreed to, or what the organizer tells. */
function stated(plain: string, core: string, role: Role): Understood | null {
  const isListening = role === 'stake' || role === 'blame';
  const isOurs = isLike(OF_OURS, core);
  if (isListening && (isLike(MIRRORED, core) || (CONCLUDED.test(plain) && !isOurs)))
    return { kind: 'say-back' };
  if (role === 'next-steps' && isLike(AGREED, plain)) return { kind: 'say-back' };
  if (isOurs || isLike(TOLD, plain) || isLike(TOLD, core)) return { kind: 'tell' };
  return !isListening && isLike(OF_OTHERS, core) ? { kind: 'tell' } : null;
}

function asQuestion({ id, text }: Found): Understood {
  return { kind: 'question', about: id, words: text };
}

function answersOf({ objections = [] }: Guide) {
  return objections.flatMap(({ id, text, acknowledge, affirm, redirect }) =>
    [text, acknowledge, affirm, redirect].map((said) => ({ id, text: said })),
  );
}

function isLike(phrases: readonly RegExp[], plain: string): boolean {
  return phrases.some((phrase) => phrase.test(plain));
}

/** The questions that can be asked in a step, those after an answer that was not sure among them. */
export function questionsOf({ questions, followUpQuestions }: Step) {
  return [...questions, ...followUpQuestions];
}

interface Found {
  readonly id: string;
  readonly text: string;
  readonly score: number;
}

/** The one that is alike most, the first of several; undefined where none is alike enough. */
function closest(
  plain: string,
  all: readonly { readonly id: string; readonly text: string }[],
  enough: number,
): Found | undefined {
  const said = wordsOf(plain);
  return all
    .map(({ id, text }) => ({ id, text, score: likeness(said, wordsOf(normalizeText(text))) }))
    .filter(({ score }) => score >= enough)
    .reduce<Found | undefined>(
      (best, one) => (best === undefined || one.score > best.score ? one : best),
      undefined,
    );
}

/** How much of the longer one's words both have; 0 where nothing that they are about is the same. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word));
  const isAbout = (words: Iterable<string>) => [...words].some((word) => !OF_ANY_QUESTION.has(word));
  if ((isAbout(one) || isAbout(other)) && !isAbout(shared)) return 0;
  return shared.length / Math.max(one.size, other.size, 1);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.replace(COMPARING, '$1').match(/[\p{L}\p{N}]+/gu) ?? []);
}
