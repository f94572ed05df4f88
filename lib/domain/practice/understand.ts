/**
 * What typed words are understood as. It is a comparison of words, here on this computer, and predictable: the same words are
 * always understood as the same. Nothing is made up; what is not understood is said to be so.
 */
import type { Guide, Step } from '../guide/guide.ts';
import { normalizeText } from '../search/normalize-text.ts';
import type { ActKind } from './acts.ts';

/** What was understood: a question or an objection by its id and its words, or an intention. */
export type Understood =
  | { readonly kind: 'question' | 'objection'; readonly about: string; readonly words: string }
  | { readonly kind: Intention };

/** What can be meant without a question of the guide. */
export type Intention = Extract<ActKind, 'more' | 'say-back' | 'advise'>;

/** The intentions, in the order in which they are offered. */
export const INTENTIONS: readonly Intention[] = ['more', 'say-back', 'advise'];

/** How each begins or is said, without accents. */
const PHRASES: Readonly<Record<Intention, RegExp>> = {
  'say-back':
    /^(so )?(you('re| are| want| said| feel)|what i('m| am) hearing|it sounds like|i hear(d)? )|^(o sea que |entonces )?(tu quieres|quieres|dijiste|lo que oigo|suena a que|te oigo)/,
  advise:
    /\b(you should|you have to|you need to|why don't you|you could just|deberias|tienes que|por que no (vas|haces|llamas))\b/,
  more: /\b(tell me more|go on|say more|keep going|i'm listening|and then|what happened|how so|how come|cuentame|dime mas|sigue|te escucho|y luego|y despues|que paso|como asi)\b|^(why|por que)\W*$/,
};

/** A question of the guide has to share this much of its words, from 0 to 1. */
const ENOUGH = 0.5;

/** What words mean in a step of a guide; null where they mean nothing that is known. */
export function understand(words: string, guide: Guide, step: Step): Understood | null {
  const plain = normalizeText(words).replaceAll('’', "'").trim();
  const near = (found: Found | undefined) =>
    found !== undefined && found.score >= ENOUGH ? found : undefined;
  const question = near(closest(plain, questionsOf(step)));
  if (question !== undefined) return { kind: 'question', about: question.id, words: question.text };
  const intention = (['advise', 'say-back', 'more'] as const).find((one) => PHRASES[one].test(plain));
  if (intention !== undefined) return { kind: intention };
  const answers = (guide.objections ?? []).flatMap(({ id, text, acknowledge, affirm, redirect }) =>
    [text, acknowledge, affirm, redirect].map((said) => ({ id, text: said })),
  );
  const objection = near(closest(plain, answers));
  if (objection !== undefined) return { kind: 'objection', about: objection.id, words: objection.text };
  const elsewhere = near(closest(plain, guide.steps.flatMap(questionsOf)));
  if (elsewhere !== undefined) return { kind: 'question', about: elsewhere.id, words: elsewhere.text };
  return plain.endsWith('?') ? { kind: 'more' } : null;
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

/** The one whose words are shared most, the first of several. */
function closest(
  plain: string,
  all: readonly { readonly id: string; readonly text: string }[],
): Found | undefined {
  const said = wordsOf(plain);
  return all
    .map(({ id, text }) => ({ id, text, score: likeness(said, wordsOf(normalizeText(text))) }))
    .reduce<Found | undefined>(
      (best, one) => (best === undefined || one.score > best.score ? one : best),
      undefined,
    );
}

/** How much of the longer one's words both have. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(one.size, other.size, 1);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}
