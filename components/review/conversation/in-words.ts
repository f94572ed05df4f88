/** The path through the steps in words, on the page and in Markdown alike. */
import { hasLedOn, objectionSummaries } from '../../../lib/domain/conversation/objections.ts';
import { changeOfScale, scaleSteps } from '../../../lib/domain/conversation/ratings.ts';
import {
  type Ask,
  askInSilence,
  type ConversationState,
  SHORTEST_SILENCE,
  type StepRating,
  silenceBeforeAnswer,
} from '../../../lib/domain/conversation/state.ts';
import { hasAsk, numberedName, objectionText, stepNumber } from '../../../lib/domain/guide/find.ts';
import type { Guide, StepId } from '../../../lib/domain/guide/guide.ts';
import { minutesAndSeconds } from '../../ui/format-time.ts';
import { nameOfNo } from '../../ui/name-of-no.ts';
import type { Translate } from '../../ui/strings.tsx';

/** What it came to; nothing where it has ended and its guide has no ask, for then it is not that nobody asked. */
export function outcomeWords(
  text: Translate,
  guide: Guide,
  { ended, asks }: ConversationState,
): readonly string[] {
  if (ended === null) return [text('not_ended_yet')];
  return hasAsk(guide) || asks.length > 0 ? [text(`answer_${ended.outcome}`)] : [];
}

/** A stay in a step. */
export interface StayWords {
  /** Minutes and seconds into the conversation. */
  readonly at: string;
  /** The step's number and name, in the guide's language. */
  readonly step: string;
  /** Whether it went back to be there, and its light, in the interface's language. */
  readonly about: readonly string[];
}

/** What was said against it, each with the time at which it came up. */
export interface ObjectionWords {
  /** Minutes and seconds into the conversation. */
  readonly at: string;
  readonly words: string;
}

/** The objections in the order in which they came up, and whether the conversation went on from there. */
export function objectionWords(text: Translate, guide: Guide, state: ConversationState): ObjectionWords[] {
  const steps = guide.steps.map(({ id }) => id);
  const path = state.visits.map(({ step }) => step);
  const summaries = objectionSummaries(state);
  return state.objections.map(({ id, text: said, at }, index) => {
    const summary = summaries[index];
    const isLedOn = summary !== undefined && hasLedOn(steps, path, summary);
    return {
      at: minutesAndSeconds(at - (state.startedAt ?? 0)),
      words: [said || objectionText(guide, id), ...(isLedOn ? [text('objection_led_on')] : [])].join(' · '),
    };
  });
}

/** The stays, in order. */
export function pathWords(text: Translate, guide: Guide, state: ConversationState): StayWords[] {
  return state.visits.map(({ step, at, light }, index) => {
    const number = stepNumber(guide, step);
    const before = state.visits[index - 1];
    const isBack = before !== undefined && number < stepNumber(guide, before.step);
    const about = [
      ...(isBack ? [text('path_back')] : []),
      ...(light === null ? [] : [text(`action_${light}_light`)]),
    ];
    return {
      at: minutesAndSeconds(at - (state.startedAt ?? 0)),
      step: numberedName(guide, step),
      about,
    };
  });
}

/**
 * The answer, how long the silence was, and what held them back; while the silence lasts, that it does, for its length
 * is not known yet.
 */
export function askWords(text: Translate, guide: Guide, ask: Ask, state: ConversationState): string {
  if (state.ended === null && askInSilence(state)?.id === ask.id) return text('silence_lasts');
  const silence = silenceBeforeAnswer(ask);
  return [
    text(ask.answer === null ? 'no_answer_marked' : `answer_${ask.answer}`),
    ...(ask.no === null ? [] : [nameOfNo(text, ask.no)]),
    ...(ask.isSmaller ? [text('smaller_ask')] : []),
    ...(silence < SHORTEST_SILENCE ? [] : [text('silence_length', { length: minutesAndSeconds(silence) })]),
    ...heldBackWords(text, guide, ask.objections),
  ].join(' · ');
}

/** What they gave on the guide's scale, in the order of its steps: the number, what changed since before, and why. */
export function ratingWords(
  text: Translate,
  guide: Guide,
  state: ConversationState,
): readonly { readonly step: StepId; readonly at: string; readonly words: string }[] {
  const steps = scaleSteps(guide);
  const known = [...state.ratings.keys()];
  const change = changeOfScale(steps, (step) => state.ratings.get(step)?.rating);
  return [
    ...steps.filter((step) => known.includes(step)),
    ...known.filter((step) => !steps.includes(step)),
  ].map((step) => {
    const { rating, why, at } = state.ratings.get(step) as StepRating;
    const isAfter = step === steps[1] && change !== undefined;
    const words = [
      text('scale_of_ten', { rating }),
      ...(isAfter ? [text('scale_change', { change: signed(change.after - change.before) })] : []),
      ...(why === '' ? [] : [why]),
    ].join(' · ');
    return { step, at: minutesAndSeconds(at - (state.startedAt ?? 0)), words };
  });
}

/** A change as it is written: +2, 0, −1. */
function signed(change: number): string {
  return change > 0 ? `+${change}` : `${change}`.replace('-', '−');
}

function heldBackWords(text: Translate, guide: Guide, objections: readonly string[]): string[] {
  if (objections.length === 0) return [];
  const words = objections.map((id) => objectionText(guide, id)).join(' · ');
  return [text('held_back', { objections: words })];
}
