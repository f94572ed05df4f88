/** What the snapshots hold, and one of them as the backup that it is. */
import type { Backup, Log } from '../domain/import-export/backup.ts';
import { messageDescriptor, UserFacingError } from '../i18n/message-descriptor.ts';
import { nameIn } from './names.ts';
import { copiesHeld } from './permanent-deletion.ts';
import type { Store } from './store.ts';

/** A generation at a glance. */
export interface SnapshotSummary {
  /** When it was taken, epoch ms; its name too. */
  readonly at: number;
  readonly conversations: number;
  readonly people: number;
  readonly followUps: number;
}

/** So many conversations are read at once. */
const BATCH_SIZE = 200;

/** The generations that there are, newest first. Throws Dexie's errors. */
export async function generationsOf({ snapshots }: Store): Promise<SnapshotSummary[]> {
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
 * `UserFacingError` where it is gone.
 */
export async function backupOfGeneration(
  { snapshots }: Store,
  at: number,
  progress: (done: number) => void = () => {},
): Promise<Backup> {
  const generation = await snapshots.generations.get(at);
  if (generation === undefined) throw new UserFacingError(messageDescriptor('snapshot_gone'));
  const keys = generation.conversations.map((copy): [string, number] => [copy.conversation, copy.at]);
  const conversations: Log[] = [];
  for (let first = 0; first < keys.length; first += BATCH_SIZE) {
    const logs = await snapshots.logs.bulkGet(keys.slice(first, first + BATCH_SIZE));
    conversations.push(...logs.flatMap((log) => (log ? [{ id: log.conversation, events: log.events }] : [])));
    progress(Math.min(1, (first + BATCH_SIZE) / keys.length));
  }
  const { people, campaigns = [], prepSheets = [], guides = [] } = generation;
  const { guideVersions = [], practicePeople = [] } = generation;
  const own = { campaigns, prepSheets, guides, guideVersions, practicePeople };
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const followUps = generation.followUps.map((one) => ({ ...one, name: nameIn(one, names.get(one.person)) }));
  return { exportedAt: at, conversations, people, followUps, ...own };
}
