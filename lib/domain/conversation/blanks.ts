/** What is known of a script's blanks. */
import type { Blank, BlankId, Guide } from '../guide/guide.ts';
import { markedAs } from './notes.ts';
import type { ConversationState } from './state.ts';

/** What fills a blank: what was typed into it, or the note that is marked as what it is. Undefined where it is not known yet. */
export function fillOf(guide: Guide, state: ConversationState, id: BlankId): string | undefined {
  const blank = guide.blanks.find((one) => one.id === id);
  return state.blanks.get(id) ?? (blank && notedFor(blank, state));
}

/** The note that fills a blank, the stake or the opponent, by its mark; undefined where none does. */
export function notedFor(blank: Blank, state: ConversationState): string | undefined {
  if (blank.stake) return markedAs(state, 'stake');
  return blank.opponent ? markedAs(state, 'opponent') : undefined;
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
