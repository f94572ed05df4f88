/** The one way in which something goes for good: from the snapshots first, and then from the store. */

import type { Copied, Snapshot, Snapshots } from './snapshots.ts';
import type { Store } from './store.ts';
import { withLock } from './with-lock.ts';

/** What goes: some words of a conversation, a conversation, a person under all their ids with all of theirs, a campaign, some prep sheets, an own guide, a person to practise with, or everything. */
export type DeletionTarget =
  | { readonly wordsOf: string }
  | { readonly conversation: string }
  | { readonly people: readonly string[] }
  | { readonly campaign: string }
  | { readonly prepSheets: readonly string[] }
  | { readonly guide: string }
  | { readonly practicePerson: string }
  | 'everything';

/**
 * Makes it go from every snapshot, and then does what makes it go from the store, in a transaction over all of its
 * tables. Where the snapshots cannot let go of it, nothing is written. Throws Dexie's errors.
 */
export async function deletePermanently<Answer>(
  store: Store,
  gone: DeletionTarget,
  write: () => Promise<Answer>,
): Promise<Answer> {
  return withLock(store.snapshots, 'touching', async () => {
    await forget(store.snapshots, gone);
    return writeWithDeletions(store, write);
  });
}

/** A transaction over all that was written, said, promised and typed: all or nothing. Throws Dexie's errors. */
export async function writeAll<Answer>(store: Store, write: () => Promise<Answer>): Promise<Answer> {
  return store.transaction('rw', tablesOf(store), write);
}

/** The same over the deletions that can still be undone, too. Throws Dexie's errors. */
export async function writeWithDeletions<Answer>(
  store: Store,
  write: () => Promise<Answer>,
): Promise<Answer> {
  return store.transaction('rw', [...tablesOf(store), store.deletions], write);
}

/** The tables of all that was written, said, promised and typed. */
export function tablesOf(store: Store) {
  return [
    store.conversations,
    store.events,
    store.people,
    store.followUps,
    store.sayings,
    store.drafts,
    store.campaigns,
    store.prepSheets,
    store.guides,
    store.guideVersions,
    store.practicePeople,
  ];
}

async function forget(snapshots: Snapshots, gone: DeletionTarget): Promise<void> {
  const { logs, generations, parts } = snapshots;
  await snapshots.transaction('rw', snapshots.tables, async () => {
    if (gone === 'everything') {
      for (const table of snapshots.tables) await table.clear();
      return;
    }
    // Which of the copies had those words is not looked at: the next snapshot takes the conversation anew.
    if ('wordsOf' in gone) {
      await logs.where({ conversation: gone.wordsOf }).delete();
      return;
    }
    if ('people' in gone) await logs.where('person').anyOf(gone.people).delete();
    if ('conversation' in gone) await logs.where(gone).delete();
    const left = await copiesHeld(snapshots);
    const pruned = (await generations.toArray()).map((one) => without(one, gone, left));
    await generations.bulkPut(pruned.filter((one) => !isEmpty(one)));
    await generations.bulkDelete(pruned.filter(isEmpty).map(({ at }) => at));
    const taken = await parts.toArray();
    await parts.bulkPut(taken.map((part) => ({ ...part, copies: part.copies.filter(left) })));
  });
}

/** Tells whether the log of a copy is still there. */
export async function copiesHeld({ logs }: Snapshots): Promise<(copy: Copied) => boolean> {
  const held = new Set((await logs.toCollection().primaryKeys()).map(String));
  return ({ conversation, at }) => held.has(String([conversation, at]));
}

/** Whether there is nothing in a generation. */
export function isEmpty({
  conversations,
  people,
  followUps,
  campaigns = [],
  prepSheets = [],
  guides = [],
  practicePeople = [],
}: Snapshot): boolean {
  return [conversations, people, followUps, campaigns, prepSheets, guides, practicePeople].every(
    ({ length }) => length === 0,
  );
}

function without(
  generation: Snapshot,
  gone: Exclude<DeletionTarget, 'everything' | { wordsOf: string }>,
  isHeld: (copy: Copied) => boolean,
): Snapshot {
  const isTheirs = (one: { readonly conversation: string | null; readonly person: string | null }) =>
    'people' in gone
      ? one.person !== null && gone.people.includes(one.person)
      : 'conversation' in gone && one.conversation === gone.conversation;
  const { campaigns, prepSheets, guides, practicePeople } = generation;
  return {
    ...generation,
    conversations: generation.conversations.filter(isHeld),
    people: generation.people.filter(({ id }) => !('people' in gone) || !gone.people.includes(id)),
    followUps: generation.followUps.filter((one) => !isTheirs(one)),
    ...(campaigns && {
      campaigns: campaigns.filter(({ id }) => !('campaign' in gone) || id !== gone.campaign),
    }),
    ...(prepSheets && {
      prepSheets: prepSheets.filter(
        (one) => !(isTheirs(one) || ('prepSheets' in gone && gone.prepSheets.includes(one.id))),
      ),
    }),
    // What conversations were held with stays with them.
    ...(guides && { guides: guides.filter(({ id }) => !('guide' in gone) || id !== gone.guide) }),
    ...(practicePeople && {
      practicePeople: practicePeople.filter(
        ({ id }) => !('practicePerson' in gone) || id !== gone.practicePerson,
      ),
    }),
  };
}
