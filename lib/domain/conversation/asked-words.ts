/** What was asked, in the organizer's words. */
import type { Guide } from '../guide/guide.ts';
import { blanksIn } from '../guide/scripts.ts';
import { fillOf } from './blanks.ts';
import type { ConversationState } from './state.ts';

/**
 * What was asked last, the smaller ask where it was that: what fills the blanks of the guide's ask. Null where nothing was
 * asked, and where a blank of it was never filled.
 */
export function askedWords(guide: Guide, state: ConversationState): string | null {
  const ask = state.asks.at(-1);
  const step = guide.steps.find(({ kind }) => kind === 'ask');
  if (ask === undefined || step === undefined) return null;
  const script = (ask.isSmaller ? step.smallerAsk : undefined) ?? step.scripts.at(-1);
  const blanks = blanksIn(script?.text ?? '', guide.blanks);
  const fills = blanks.flatMap(({ id }) => fillOf(guide, state, id) ?? []);
  return fills.length > 0 && fills.length === blanks.length ? fills.join(', ') : null;
}
