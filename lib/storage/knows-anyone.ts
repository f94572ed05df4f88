/** Whether this is how it begins; apart from `people.ts`, for the popup asks before it paints anything. */
import { isPractice } from '../domain/conversation/practice.ts';
import type { Store } from './store.ts';

/** Whether there is a person or a conversation, other than practice. Throws Dexie's errors. */
export async function knowsAnyone({ people, conversations }: Store): Promise<boolean> {
  if ((await people.limit(1).count()) > 0) return true;
  return (
    (await conversations
      .filter((row) => !isPractice(row))
      .limit(1)
      .count()) > 0
  );
}
