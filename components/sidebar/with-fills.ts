/** A text of the guide as plain words. */
import { fillOf } from '../../lib/conversation/blanks.ts';
import type { ConversationState } from '../../lib/conversation/state.ts';
import type { Guide } from '../../lib/guide/guide.ts';
import { pieces } from '../../lib/guide/scripts.ts';

/** The text with what is known in its blanks, and the blanks' own labels where nothing is. */
export function withFills(guide: Guide, state: ConversationState, text: string): string {
  return pieces(text, guide.blanks)
    .map((piece) =>
      'text' in piece ? piece.text : (fillOf(guide, state, piece.blank.id) ?? piece.blank.label),
    )
    .join('');
}
