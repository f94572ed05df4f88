/** The scale of a guide: what its two steps have been answered, and what changed between them. */
import { findStep } from '../guide/find.ts';
import type { Guide, StepId } from '../guide/guide.ts';
import type { EventBody } from './events.ts';
import type { ConversationState } from './state.ts';
import type { Rating } from './terms.ts';

/** The steps in which a guide asks for its scale, before and after; none where it has no scale. */
export function scaleSteps({ steps }: Guide): readonly StepId[] {
  return steps.flatMap(({ id, kind }) => (kind === 'scale' ? [id] : []));
}

/** Says which number they gave in a step of the scale; what was noted of why stays. */
export function rate(guide: Guide, state: ConversationState, step: StepId, rating: Rating): EventBody[] {
  const before = state.ratings.get(step);
  if (findStep(guide, step)?.kind !== 'scale' || state.startedAt === null || state.ended !== null) return [];
  return before?.rating === rating ? [] : [{ type: 'rated', step, rating, why: before?.why ?? '' }];
}

/** Says why they gave the number of a step, in their words; with an empty text, nothing was said. */
export function rateWhy(state: ConversationState, step: StepId, words: string): EventBody[] {
  const before = state.ratings.get(step);
  const why = words.trim();
  return before === undefined || before.why === why || state.ended !== null
    ? []
    : [{ type: 'rated', step, rating: before.rating, why }];
}

/** What they gave before and after, in the order of the guide's steps; undefined until both are known. */
export function changeOfScale(
  steps: readonly StepId[],
  ratingIn: (step: StepId) => number | undefined,
): { readonly before: number; readonly after: number } | undefined {
  const [first, second] = steps;
  const before = first === undefined ? undefined : ratingIn(first);
  const after = second === undefined ? undefined : ratingIn(second);
  return before === undefined || after === undefined ? undefined : { before, after };
}

/** What is noted with a number stands in searches and on pages as this part of the conversation, which is no note's id. */
export function ratingPart(step: StepId): string {
  return `rating:${step}`;
}
