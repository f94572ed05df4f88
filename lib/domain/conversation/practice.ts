/**
 * Tells practice from conversations that were really held. It is known from where a conversation was held, which its
 * first event says: so it is known of every copy of it, in backups and snapshots too, and never has to be kept in step.
 */

/** What the keys of practice calls begin with; `lib/call/platforms/practice.ts` makes them. */
export const PRACTICE_CALLS = 'practice:';

/** Returns whether a conversation is practice, by the call that it was held in. */
export function isPractice({ call }: { readonly call: string | null }): boolean {
  return call?.startsWith(PRACTICE_CALLS) === true;
}
