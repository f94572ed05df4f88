/** What is known of a script's blanks. */
import type { Blank, BlankId, Guide } from '../guide/guide.ts';
import { stakeOf } from './notes.ts';
import type { ConversationState } from './state.ts';

/**
 * What fills a blank: what was typed into it, or, for the stake, the note marked last as their stake.
 * Undefined where it is not known yet.
 */
export function fillOf(guide: Guide, state: ConversationState, id: BlankId): string | undefined {
  const typed = state.blanks.get(id);
  if (typed !== undefined) return typed;
  const isStake = guide.blanks.some((blank) => blank.id === id && blank.stake === true);
  return isStake ? stakeOf(state) : undefined;
}

/** What fills one of a blank's kin, the first in the guide's order that is filled; undefined where none is. */
export function kinFillOf(guide: Guide, state: ConversationState, { id, kin }: Blank): string | undefined {
  if (kin === undefined) return undefined;
  return guide.blanks
    .filter((blank) => blank.kin === kin && blank.id !== id)
    .map((blank) => fillOf(guide, state, blank.id))
    .find(Boolean);
}

/** What a conversation knows of our plan: the blanks about the campaign, which do not change by person. */
export function campaignBlanks(guide: Guide, state: ConversationState): Record<BlankId, string> {
  const carried: Record<BlankId, string> = {};
  for (const { id, about } of guide.blanks) {
    const text = state.blanks.get(id);
    if (about === 'campaign' && text !== undefined) carried[id] = text;
  }
  return carried;
}
