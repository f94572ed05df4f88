/** Which objections are offered, and which of them are found. Apart from the cards, for searching is asked for later than they are. */
import type { StepId } from '../guide/guide.ts';
import { hasEveryWord, wordsOf } from '../search/find.ts';
import { normalizeText } from '../search/normalize-text.ts';
import type { ObjectionCard } from './objection-cards.ts';

/** Where the conversation is, as far as it says which cards come first. */
export interface CardPlace {
  readonly step: StepId | undefined;
  /** The ids of the objections that hold them back now. */
  readonly heard: readonly string[];
}

/**
 * The cards to offer, the likeliest first: what holds them back now, then what comes most in this step. Of what is typed, each
 * word is the beginning of one of the objection's; what only the answer has comes after that.
 */
export function offeredCards(
  cards: readonly ObjectionCard[],
  { step, heard }: CardPlace,
  typed: string,
): ObjectionCard[] {
  const words = wordsOf(typed);
  const rank = ({ id, usualIn }: ObjectionCard) =>
    heard.includes(id) ? 0 : step !== undefined && usualIn.includes(step) ? 1 : 2;
  const inOrder = cards.toSorted((one, other) => rank(one) - rank(other));
  const isSaid = ({ text }: ObjectionCard) => hasEveryWord(normalizeText(text), words);
  const isAnswered = ({ text, answer }: ObjectionCard) =>
    hasEveryWord(normalizeText([text, ...answer].join(' ')), words);
  return [...inOrder.filter(isSaid), ...inOrder.filter((card) => !isSaid(card) && isAnswered(card))];
}
