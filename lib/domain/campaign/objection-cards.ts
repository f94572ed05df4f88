/** What to answer to what people say against it: the campaign's own cards, and the guide's. */
import type { Guide, StepId } from '../guide/guide.ts';
import type { Campaign } from './campaign.ts';

/** An objection, and what to say to it. */
export interface ObjectionCard {
  readonly id: string;
  /** As people say it. */
  readonly text: string;
  /** What to say, sentence by sentence, and last the question; empty where nothing was written yet. */
  readonly answer: readonly string[];
  /** The steps in which it comes most. */
  readonly usualIn: readonly StepId[];
  /** Whether it is the guide's, and so in its language. */
  readonly isOfGuide: boolean;
}

/**
 * The cards of a conversation: those of its campaign in their order, then the guide's but for those that the campaign has in
 * its own words, which have the same id.
 */
export function objectionCards(
  guide: Guide,
  campaign: Pick<Campaign, 'objections'> | undefined,
): ObjectionCard[] {
  const ofGuide = guide.objections ?? [];
  const own = (campaign?.objections ?? []).filter(({ text }) => text.trim() !== '');
  const known = new Set(own.map(({ id }) => id));
  return [
    ...own.map(({ id, text, answer }) => ({
      id,
      text: text.trim(),
      answer: linesOf(answer),
      usualIn: ofGuide.find((one) => one.id === id)?.usualIn ?? [],
      isOfGuide: false,
    })),
    ...ofGuide
      .filter(({ id }) => !known.has(id))
      .map(({ id, text, acknowledge, affirm, redirect, usualIn = [] }) => ({
        id,
        text,
        answer: [acknowledge, affirm, redirect],
        usualIn,
        isOfGuide: true,
      })),
  ];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
