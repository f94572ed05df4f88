/** Takes a snapshot: a new generation, for which only what changed is copied. */
import { scrub } from '../conversation/scrub.ts';
import { eventsOf } from './append-events.ts';
import { dateBack } from './date-back.ts';
import { copiesHeld, isEmpty } from './for-good.ts';
import { generationsToKeep } from './generations-to-keep.ts';
import { inTurn } from './in-turn.ts';
import type { ConversationRow } from './rows.ts';
import type { Copied, Generation, Snapshots } from './snapshots.ts';
import type { Store } from './store.ts';

/** So many conversations are read at once: whoever else is served here gets a look in between. */
const AT_ONCE = 50;

/**
 * Takes a snapshot at an epoch time (ms), unless nothing changed since the last one or there is nothing, and lets
 * go of those that are not worth their room any more, but for where the clock is not believed. `progress` hears how much is done, 0 to 1. Answers whether it took
 * one. Throws Dexie's errors; what there was of snapshots is still there then.
 */
export function takeSnapshot(
  store: Store,
  now: number,
  progress: (done: number) => void = () => {},
  isClockBelieved = true,
): Promise<boolean> {
  const { snapshots } = store;
  return inTurn(snapshots, 'taking', async () => {
    if (isClockBelieved) await inTurn(snapshots, 'touching', () => dateBack(snapshots, now));
    const last = await snapshots.generations.orderBy('at').last();
    // Clocks are set back: the newest stays the newest.
    const at = Math.max(now, (last?.at ?? 0) + 1);
    const conversations = await copyAll(store, at, last, progress);
    return inTurn(snapshots, 'touching', async () => {
      const [people, followUps] = await Promise.all([store.people.toArray(), store.followUps.toArray()]);
      const taken = { at, conversations, people, followUps };
      return settle(snapshots, taken, isClockBelieved ? now : null);
    });
  });
}

/** Of every conversation a copy that is true: one of the last generation's, or a new one. */
async function copyAll(
  store: Store,
  at: number,
  last: Generation | undefined,
  progress: (done: number) => void,
): Promise<Copied[]> {
  const isHeld = await copiesHeld(store.snapshots);
  const old = (last?.conversations ?? []).filter(isHeld);
  const known = new Map(old.map((copy) => [copy.conversation, copy]));
  const count = await store.conversations.count();
  const all: Copied[] = [];
  for (;;) {
    const after = all.at(-1)?.conversation ?? '';
    const some = await inTurn(store.snapshots, 'touching', () => copySome(store, at, known, after));
    all.push(...some);
    if (some.length < AT_ONCE) return all;
    progress(Math.min(1, all.length / count));
  }
}

/** Copies of the conversations that come next by id. */
async function copySome(
  store: Store,
  at: number,
  known: ReadonlyMap<string, Copied>,
  after: string,
): Promise<Copied[]> {
  const { conversations, events, snapshots } = store;
  const { copies, logs } = await store.transaction('r', [conversations, events], async () => {
    const rows = await conversations.where('id').above(after).limit(AT_ONCE).toArray();
    const copies = rows.map((row) => trueCopy(known.get(row.id), row, at));
    const fresh = rows.filter((_row, index) => copies[index]?.at === at);
    const logs = await Promise.all(
      fresh.map(async ({ id, person }) => ({ conversation: id, person, events: await eventsOf(store, id) })),
    );
    return { copies, logs };
  });
  await snapshots.logs.bulkPut(logs.map((log) => ({ ...log, at, events: scrub(log.events) })));
  return copies;
}

/** The copy that there is, where the conversation is as it was then; one of now where it is not. */
function trueCopy(copy: Copied | undefined, row: ConversationRow, at: number): Copied {
  const { id: conversation, revision, touchedAt } = row;
  const isTrue = copy?.revision === revision && copy.touchedAt === touchedAt;
  return isTrue ? copy : { conversation, at, revision, touchedAt };
}

/**
 * Writes the generation where it says something new, and cleans up after it: none goes by its age where the time (epoch
 * ms) is not known, which is null.
 */
async function settle(snapshots: Snapshots, taken: Generation, now: number | null): Promise<boolean> {
  const { generations, logs } = snapshots;
  return snapshots.transaction('rw', [generations, logs], async () => {
    const isHeld = await copiesHeld(snapshots);
    // What was deleted while this was going on is gone from here already.
    const generation = { ...taken, conversations: taken.conversations.filter(isHeld) };
    const last = await generations.orderBy('at').last();
    const isNew = !isEmpty(generation) && (last === undefined || contentOf(last) !== contentOf(generation));
    if (isNew) await generations.put(generation);
    const times = await generations.toCollection().primaryKeys();
    const kept = new Set(now === null ? times : generationsToKeep(times, now));
    const all = await generations.toArray();
    await generations.bulkDelete(all.filter(({ at }) => !kept.has(at)).map(({ at }) => at));
    const named = new Set(
      all
        .filter(({ at }) => kept.has(at))
        .flatMap(({ conversations }) =>
          conversations.map(({ conversation, at }) => String([conversation, at])),
        ),
    );
    const held = await logs.toCollection().primaryKeys();
    await logs.bulkDelete(held.filter((key) => !named.has(String(key))));
    return isNew;
  });
}

function contentOf({ conversations, people, followUps }: Generation): string {
  return JSON.stringify([conversations, people, followUps]);
}
