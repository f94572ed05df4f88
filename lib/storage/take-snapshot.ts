/**
 * Takes a snapshot: a new generation, for which only what changed is copied. It is taken in short steps, each of which
 * is kept: a large store takes longer than a browser lets the background run, and whoever comes next goes on where the
 * last one stopped. How far it is stands beside the snapshots (`Taking`).
 */
import { purgeLog } from '../domain/conversation/purge-log.ts';
import { eventsOf } from './append-events.ts';
import { copiesHeld, isEmpty } from './permanent-deletion.ts';
import type { ConversationRow } from './rows.ts';
import { dateBack, snapshotsToKeep } from './snapshot-retention.ts';
import type { Copied, Snapshot, SnapshotLog, Taking } from './snapshots.ts';
import type { Store } from './store.ts';
import { withLock } from './with-lock.ts';

/** So many conversations are read in a step: whoever else is served here gets a look in between. */
const BATCH_SIZE = 50;
/** So many copies are looked at in a step for whether a generation still names them; only their keys are read. */
const KEYS_AT_ONCE = 2_000;

/** What came of a step: there is more to do, a generation was taken, or nothing had changed since the last one. */
export type Step = 'more' | 'taken' | 'unchanged';

/**
 * Takes the next step of a snapshot, at an epoch time (ms): of the one that is under way, or of a new one. Throws Dexie's
 * errors; the step is taken again by the next call then.
 */
export type TakeStep = (now: number) => Promise<Step>;

/**
 * Makes what takes steps. One is good for as many steps as are taken in a row: what they all need of the last generation
 * is read once. Where the clock is not believed, no generation goes by its age.
 */
export function snapshotSteps(store: Store, isClockBelieved = true): TakeStep {
  const step = createStep(store, isClockBelieved);
  return (now) => withLock(store.snapshots, 'taking', async () => (await step(now)).step);
}

/**
 * Takes a snapshot at an epoch time (ms), unless nothing changed since the last one or there is nothing, and lets
 * go of those that are not worth their room any more, but for where the clock is not believed. Goes on with one that is
 * under way, and takes another then, so that everything is in it that was there when it was called. `progress` hears how
 * much is done, 0 to 1. Returns whether it took one. Throws Dexie's errors; what there was of snapshots is still there then.
 */
export function takeSnapshot(
  store: Store,
  now: number,
  progress: (done: number) => void = () => {},
  isClockBelieved = true,
): Promise<boolean> {
  const { snapshots } = store;
  return withLock(snapshots, 'taking', async () => {
    const isUnderWay = ((await snapshots.taking.get('taking'))?.phase ?? 'idle') !== 'idle';
    const take = (heard: (done: number) => void) => takeWhole(store, now, isClockBelieved, heard);
    const before = isUnderWay && (await take(() => {}));
    return (await take(progress)) || before;
  });
}

async function takeWhole(
  store: Store,
  now: number,
  isClockBelieved: boolean,
  progress: (done: number) => void,
): Promise<boolean> {
  const step = createStep(store, isClockBelieved);
  const count = await store.conversations.count();
  for (;;) {
    const { step: came, copied } = await step(now);
    if (came !== 'more') return came === 'taken';
    if (copied !== null) progress(Math.min(1, copied / count));
  }
}

/** What a step came to; `copied` is how many conversations have been looked at, null where that has not changed. */
interface Came {
  readonly step: Step;
  readonly copied: number | null;
}

const MORE: Came = { step: 'more', copied: null };

function createStep(store: Store, isClockBelieved: boolean): (now: number) => Promise<Came> {
  const { snapshots } = store;
  /** Of the last generation the copies that are there, by their conversation. */
  let known: Promise<ReadonlyMap<string, Copied>> | undefined;
  /** The keys of all copies that a generation names. */
  let named: Promise<ReadonlySet<string>> | undefined;

  /** Copies of the conversations that come next by id. */
  const copySome = async (taking: Taking): Promise<Came> => {
    known ??= copiesOfLast(store);
    const before = await known;
    return withLock(snapshots, 'touching', async () => {
      const { copies, logs } = await changedSince(before, store, taking);
      if (logs.length > 0) await snapshots.logs.bulkPut([...logs]);
      const copied = taking.copied + copies.length;
      const isLast = copies.length < BATCH_SIZE;
      const next: Taking = {
        ...taking,
        phase: isLast ? 'settling' : 'copying',
        copiedTo: copies.at(-1)?.conversation ?? taking.copiedTo,
        copied,
      };
      await snapshots.transaction('rw', [snapshots.parts, snapshots.taking], async () => {
        if (copies.length > 0) await snapshots.parts.put({ part: taking.copied, copies });
        await snapshots.taking.put(next);
      });
      return isLast ? MORE : { step: 'more', copied };
    });
  };

  /** Drops of the copies that come next by key those that no generation names. */
  const dropSome = async (taking: Taking): Promise<Came> => {
    named ??= namedCopies(store);
    const names = await named;
    const { logs } = snapshots;
    const place = '[conversation+at]';
    const rest = taking.droppedTo === null ? logs.orderBy(place) : logs.where(place).above(taking.droppedTo);
    const keys = (await rest.limit(KEYS_AT_ONCE).primaryKeys()) as [string, number][];
    await logs.bulkDelete(keys.filter((key) => !names.has(String(key))));
    const isLast = keys.length < KEYS_AT_ONCE;
    await snapshots.taking.put({
      ...taking,
      copiedTo: '',
      copied: 0,
      droppedTo: isLast ? null : (keys.at(-1) ?? null),
      phase: isLast ? AFTER_DROPPING[taking.phase as Dropping] : taking.phase,
    });
    if (!isLast || taking.phase === 'clearing') return MORE;
    return { step: taking.isNew ? 'taken' : 'unchanged', copied: null };
  };

  const settleNow = (taking: Taking, now: number) =>
    withLock(snapshots, 'touching', async (): Promise<Came> => {
      await settle(store, taking, isClockBelieved ? now : null);
      named = undefined;
      return MORE;
    });

  return async (now) => {
    const taking = await underWay(store, now, isClockBelieved);
    if (taking.phase === 'copying') return copySome(taking);
    if (taking.phase === 'settling') return settleNow(taking, now);
    return dropSome(taking);
  };
}

type Dropping = 'clearing' | 'dropping';
/** What comes after the copies that nobody names are gone: `clearing` is before a snapshot, `dropping` after it. */
const AFTER_DROPPING = { clearing: 'copying', dropping: 'idle' } as const satisfies Record<Dropping, string>;

/** The snapshot that is under way, or a new one; kept with its first step. */
async function underWay({ snapshots }: Store, now: number, isClockBelieved: boolean): Promise<Taking> {
  const taking = await snapshots.taking.get('taking');
  if (taking !== undefined && taking.phase !== 'idle') return taking;
  if (isClockBelieved) await withLock(snapshots, 'touching', () => dateBack(snapshots, now));
  const last = await snapshots.generations.orderBy('at').lastKey();
  return {
    id: 'taking',
    // Clocks are set back: the newest stays the newest.
    at: Math.max(now, ((last as number | undefined) ?? 0) + 1),
    // Before steps were kept, each start that did not come to its end left its copies behind.
    phase: taking === undefined ? 'clearing' : 'copying',
    droppedTo: null,
    copiedTo: '',
    copied: 0,
    isNew: false,
  };
}

/** Of the conversations that come next by id the copies that are true, and the logs of those that must be copied. */
async function changedSince(
  before: ReadonlyMap<string, Copied>,
  store: Store,
  { at, copiedTo }: Taking,
): Promise<{ readonly copies: readonly Copied[]; readonly logs: readonly SnapshotLog[] }> {
  const { conversations, events } = store;
  return store.transaction('r', [conversations, events], async () => {
    const rows = await conversations.where('id').above(copiedTo).limit(BATCH_SIZE).toArray();
    const copies = rows.map((row) => trueCopy(before.get(row.id), row, at));
    const fresh = rows.filter((_row, index) => copies[index]?.at === at);
    const logs = await Promise.all(
      fresh.map(async ({ id, person }) => ({
        conversation: id,
        at,
        person,
        events: purgeLog(await eventsOf(store, id)),
      })),
    );
    return { copies, logs };
  });
}

/** The copy that there is, where the conversation is as it was then; one of now where it is not. */
function trueCopy(copy: Copied | undefined, row: ConversationRow, at: number): Copied {
  const { id: conversation, revision, touchedAt } = row;
  const isTrue = copy?.revision === revision && copy.touchedAt === touchedAt;
  return isTrue ? copy : { conversation, at, revision, touchedAt };
}

async function copiesOfLast({ snapshots }: Store): Promise<ReadonlyMap<string, Copied>> {
  const isHeld = await copiesHeld(snapshots);
  const last = await snapshots.generations.orderBy('at').last();
  const held = (last?.conversations ?? []).filter(isHeld);
  return new Map(held.map((copy) => [copy.conversation, copy]));
}

async function namedCopies({ snapshots }: Store): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  // One after the other: together they are large.
  for (const at of await snapshots.generations.toCollection().primaryKeys()) {
    const generation = await snapshots.generations.get(at);
    for (const copy of generation?.conversations ?? []) names.add(String([copy.conversation, copy.at]));
  }
  return names;
}

/**
 * Writes the generation where it says something new, and lets go of those that are not worth their room any more: none
 * goes by its age where the time (epoch ms) is not known, which is null.
 */
async function settle(store: Store, taking: Taking, now: number | null): Promise<void> {
  const { snapshots } = store;
  const [people, followUps, campaigns, prepSheets, guides, guideVersions, practicePeople] = await Promise.all(
    [
      store.people.toArray(),
      store.followUps.toArray(),
      store.campaigns.toArray(),
      store.prepSheets.toArray(),
      store.guides.toArray(),
      store.guideVersions.toArray(),
      store.practicePeople.toArray(),
    ],
  );
  const { generations, logs, parts } = snapshots;
  await snapshots.transaction('rw', [generations, logs, parts, snapshots.taking], async () => {
    const isHeld = await copiesHeld(snapshots);
    // What was deleted while this was going on is gone from here already.
    const conversations = (await parts.toArray()).flatMap(({ copies }) => copies).filter(isHeld);
    const rows = { people, followUps, campaigns, prepSheets, guides, guideVersions, practicePeople };
    const generation = { at: taking.at, conversations, ...rows };
    const last = await generations.orderBy('at').last();
    const isNew = !isEmpty(generation) && (last === undefined || contentOf(last) !== contentOf(generation));
    if (isNew) await generations.put(generation);
    const times = await generations.toCollection().primaryKeys();
    const kept = new Set(now === null ? times : snapshotsToKeep(times, now));
    await generations.bulkDelete(times.filter((at) => !kept.has(at)));
    await parts.clear();
    await snapshots.taking.put({ ...taking, phase: 'dropping', isNew });
  });
}

function contentOf(generation: Snapshot): string {
  const { conversations, people, followUps, campaigns = [], prepSheets = [] } = generation;
  const { guides = [], guideVersions = [], practicePeople = [] } = generation;
  const rows = [people, followUps, campaigns, prepSheets, guides, guideVersions, practicePeople];
  return JSON.stringify([conversations, ...rows]);
}
