/** The ways to follow up. */
import type { Way } from '../../lib/conversation/events.ts';
import type { FollowUp } from '../../lib/follow-up/follow-up.ts';
import type { Translate } from '../ui/strings.tsx';

/** In the order in which they are offered. */
export const WAYS: readonly Way[] = ['call', 'text', 'email', 'in-person', 'video', 'other'];

/** A way's name; for another way, the organizer's own word where there is one. */
export function wayName(text: Translate, way: Way, word = ''): string {
  return word || text(`way_${way.replace('-', '_') as 'call'}`);
}

/** How a follow-up is followed up, and that it is their move where it is. */
export function howOf(text: Translate, { way, wayWord, whose }: FollowUp): string {
  const name = wayName(text, way, way === 'other' ? wayWord : '');
  return whose === 'theirs' ? `${name} · ${text('follow_up_their_move')}` : name;
}
