/** The way in which one gets back to somebody, in words. */
import type { Channel } from '../../lib/domain/conversation/events.ts';
import type { FollowUp } from '../../lib/domain/follow-up/follow-up.ts';
import type { Translate } from '../ui/strings.tsx';

/** A way's name; for another way, the organizer's own word where there is one. */
export function channelName(text: Translate, way: Channel, word = ''): string {
  return word || text(`way_${way.replace('-', '_') as 'call'}`);
}

/** How a follow-up is followed up, and that it is their move while it is; '' where neither is to be said. */
export function describeChannel(text: Translate, { way, wayWord, whose, state }: FollowUp): string {
  const name = way === null ? '' : channelName(text, way, way === 'other' ? wayWord : '');
  const isWaiting = whose === 'theirs' && state === 'open';
  return [name, isWaiting ? text('follow_up_waiting_on_them') : ''].filter(Boolean).join(' · ');
}
