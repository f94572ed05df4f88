/**
 * What typed words are understood as. It is a comparison of words, here on this computer, and predictable: the same words are
 * always understood as the same. Nothing is made up; what is not understood is said to be so.
 */
import type { Guide, Step } from '../guide/guide.ts';
import { normalizeText } from '../search/normalize-text.ts';
import type { ActKind } from './acts.ts';

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
export type Intention = Extract<ActKind, 'more' | 'say-back' | 'advise'>;

/** The intentions, in the order in which they are offered. */
export const INTENTIONS: readonly Intention[] = ['more', 'say-back', 'advise'];

/** How each begins or is said, without accents, as people type it: with or without an apostrophe or a question mark. */
const PHRASES: Readonly<Record<Intention, readonly RegExp[]>> = {
  'say-back': [
    /^(so )?(you('re| are| want| said| feel| must| sound| seem)|what i('?m| am) hearing|i (can )?hear(d)? )/,
    /^(wow|oh|man|yeah|and)?\W*((that|it|this) )?(sounds|seems|must)\b/,
    /^so (your|you|he|she|it|they|there|that|this|the)\b/,
    /\b(i('?m| am) (so |really |very )?sorry|i (get|understand|believe) (that|it|you))\b|^wow\b/,
    /\bthat('?s| is) (so |really |very |just )*(hard|awful|terrible|horrible|rough|heavy|scary|unfair|not (fair|right)|a lot)\b/,
    /^(o sea que |o sea |entonces |asi que )?(tu quieres|quieres|dijiste|lo que oigo|te oigo)/,
    /^(o sea|entonces|asi)( que)? (tu|su|sus|el|ella|ellos|ellas|la|las|los|lo|le|les|te|se|no|nadie|todos|estas|tienes|llevas)\b/,
    /^(me )?(parece|suena|imagino)( a)?( que)?\b|^(que \w+ )?(debe|ha de) (ser|estar|haber|sentirse)/,
    /\b(lo siento|te (entiendo|creo)|que (dificil|duro|fuerte|feo|triste|pena|horror|horrible|coraje|rabia|injusto|injusticia|susto|pesado))\b/,
  ],
  advise: [
    /(?<!\b(if|so|do) )\byou (should|have to|need to|ought to|could)\b|\byou('d| had) better\b|\bwhy don'?t you\b/,
    /\bhave you (ever )?(tried|considered|thought (of|about))\b|\bif i were you\b/,
    /\b(deberias|tienes que|tendrias que|yo que tu|yo en tu lugar|te (recomiendo|aconsejo|sugiero))\b/,
    /\bpodrias (?!contar|decir|explicar|platicar|hablarme|venir)|\bpor que no (vas|haces|llamas|hablas|pides|compras|pruebas|intentas|le|les|lo|la)\b/,
    /\bhas (pensado en|intentado|probado)\b/,
  ],
  more: [
    /\b(tell me|go on|go ahead|say more|keep going|i('?m| am) listening|and then|what happened|how so|how come|how are you)\b/,
    /\b(cuentame|platicame|dime|explicame|sigue|siguele|continua|te escucho|y luego|y despues|que paso|como asi|como (estas|te va))\b/,
    /^((so|and|but|okay|ok|well) )*(what|how|why|who|where|which|when(?='?s\b| (are|can|could|did|do|does|is|should|was|were|will|would)\b|$))('?s|se)?\b/,
    /^((so|and|but|okay|ok|well) )*(do|does|did|is|are|was|were|have|has|had|can|could|would|will|should) (you|he|she|it|they|we|i|that|this|there|your|the|any\w*|people)\b/,
    /^((y|pero|entonces|bueno|oye|eso) )*((a|de|con|en|para|por|desde|hace) )?(que|como|cuando|donde|adonde|quien|quienes|cual|cuales|cuant[oa]s?)\b/,
    /^((y|pero|bueno|oye) )*(tienes|has|puedes|crees|sabes|conoces|te (gusta|parece|acuerdas|sientes)|ya \w+ste)\b/,
  ],
};

/** Said of what they told, and never a question, whatever words it shares with one. */
const SYMPATHY: readonly RegExp[] = [
  /^((oh|wow|man|yeah|exactly)\W+)*(i('?m| am) (so |really |very |truly )*sorry\b(?! (but|to (ask|bother)))|(it|that|this)('?s| is) (not|never) your fault\b|it('?s| is) (normal|okay|ok|natural|only human) to (be|feel)\b)/,
  /^((ay|uy|oh|si|exacto|asi)\W+)*(lo lamento|lamento (mucho|que|oir|escuchar|lo)|siento mucho|no es (tu culpa|culpa tuya)|es normal (tener|sentir)|no se vale)\b/,
];

/** In a step of the ask: the ask itself. */
const ASKS: readonly RegExp[] = [
  /\b(will|can|could|would) you (please )?(be|bring|come|commit|do|go|help|join|show up|sign|speak|take|talk)\b|\bcan (i|we) count (on you|you in)\b|^(are you|you) in\b/,
  /\b(puedes|podrias|quieres|vas a|te animas a) (ayudar|firmar|hablar|invitar|ir|llevar|participar|traer|unirte|venir)\w*\b/,
  /^((y|entonces|oye) )*(vienes|firmas|vas|te unes|te sumas|te animas|me acompanas|nos acompanas|le entras|cuento contigo|puedo contar contigo)\b/,
];

/** A question of the step has to share this much of its words, from 0 to 1. */
const ENOUGH = 0.5;

/** The same of what is said elsewhere: all sentences share the words that questions are made of. */
const ENOUGH_ELSEWHERE = 0.75;

/** What words mean in a step of a guide; null where they mean nothing that is known. */
export function understand(words: string, guide: Guide, step: Step): Understood | null {
  const plain = normalizeText(words)
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
  if (!plain.endsWith('?') && isLike(SYMPATHY, plain)) return { kind: 'say-back' };
  const question = closest(plain, questionsOf(step), ENOUGH);
  if (question !== undefined) return { kind: 'question', about: question.id, words: question.text };
  if (step.kind === 'ask' && isLike(ASKS, plain)) return { kind: 'ask' };
  const intention = (['advise', 'say-back'] as const).find((one) => isLike(PHRASES[one], plain));
  if (intention !== undefined) return { kind: intention };
  const answers = (guide.objections ?? []).flatMap(({ id, text, acknowledge, affirm, redirect }) =>
    [text, acknowledge, affirm, redirect].map((said) => ({ id, text: said })),
  );
  const objection = closest(plain, answers, ENOUGH_ELSEWHERE);
  if (objection !== undefined) return { kind: 'objection', about: objection.id, words: objection.text };
  const elsewhere = closest(plain, guide.steps.flatMap(questionsOf), ENOUGH_ELSEWHERE);
  if (elsewhere !== undefined) return { kind: 'question', about: elsewhere.id, words: elsewhere.text };
  return plain.endsWith('?') || isLike(PHRASES.more, plain) ? { kind: 'more' } : null;
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

/** How much of the longer one's words both have. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(one.size, other.size, 1);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}
