/** What the snapshots hold, and one of them as the backup that it is. */
import type { Backup, Log } from '../exchange/backup.ts';
import { ToldError, told } from '../reading/told.ts';
import { copiesHeld } from './for-good.ts';
import type { Store } from './store.ts';

/** A generation at a glance. */
export interface GenerationAtAGlance {
  /** When it was taken, epoch ms; its name too. */
  readonly at: number;
  readonly conversations: number;
  readonly people: number;
  readonly followUps: number;
}

/** So many conversations are read at once. */
const AT_ONCE = 200;

/** The generations that there are, newest first. Throws Dexie's errors. */
export async function generationsOf({ snapshots }: Store): Promise<GenerationAtAGlance[]> {
  const isHeld = await copiesHeld(snapshots);
  const found = await snapshots.generations.orderBy('at').reverse().toArray();
  return found.map(({ at, conversations, people, followUps }) => ({
    at,
    conversations: conversations.filter(isHeld).length,
    people: people.length,
    followUps: followUps.length,
  }));
}

/**
 * All that a generation holds; `progress` hears how much is read, 0 to 1. Throws Dexie's errors, and a
 * `ToldError` where it is gone.
 */
export async function backupOfGeneration(
  { snapshots }: Store,
  at: number,
  progress: (done: number) => void = () => {},
): Promise<Backup> {
  const generation = await snapshots.generations.get(at);
  if (generation === undefined) throw new ToldError(told('snapshot_gone'));
  const keys = generation.conversations.map((copy): [string, number] => [copy.conversation, copy.at]);
  const conversations: Log[] = [];
  for (let first = 0; first < keys.length; first += AT_ONCE) {
    const logs = await snapshots.logs.bulkGet(keys.slice(first, first + AT_ONCE));
    conversations.push(...logs.flatMap((log) => (log ? [{ id: log.conversation, events: log.events }] : [])));
    progress(Math.min(1, (first + AT_ONCE) / keys.length));
  }
  const { people, followUps } = generation;
  return { exportedAt: at, conversations, people, followUps };
}
