/** A text of the guide as plain words. */
import { fillOf } from '../../lib/domain/conversation/blanks.ts';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { parseScript } from '../../lib/domain/guide/scripts.ts';

/** The text with what is known in its blanks, and the blanks' own labels where nothing is. */
export function fillInBlanks(guide: Guide, state: ConversationState, text: string): string {
  return parseScript(text, guide.blanks)
    .map((piece) =>
      'text' in piece ? piece.text : (fillOf(guide, state, piece.blank.id) ?? piece.blank.label),
    )
    .join('');
}
