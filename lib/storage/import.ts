/** Brings a backup into the store: first what it would change, then all of it or nothing. */
import type { Table } from 'dexie';
import type { ConversationEvent } from '../domain/conversation/events.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { Backup } from '../domain/import-export/backup.ts';
import type { ListPreview } from '../domain/import-export/list-preview.ts';
import { newer } from '../domain/import-export/merge.ts';
import { messageDescriptor, UserFacingError } from '../i18n/message-descriptor.ts';
import { type Changes, mergeRows } from './import/merge-rows.ts';
import { calledSince, practicedWith } from './import/people-of-backup.ts';
import { type PlannedLog, planLogs, withoutName } from './import/plan-logs.ts';
import type { ConversationRow, OwnName, SearchTextRow } from './rows.ts';
import { deleteSearchTexts } from './search-text.ts';
import type { Store } from './store.ts';

/** What it is said of how much of it would change. */
type Brought = Exclude<keyof Backup, 'exportedAt' | 'guideVersions'>;

/** What an import would change. */
export interface ImportPreview extends Readonly<Record<Brought, Changes>> {
  /** How many conversations are left out, for their beginning is missing. */
  readonly leftOut: number;
  /** Where it is a list of people, what there is to see and choose of it. */
  readonly list?: ListPreview;
}

/** What an import would do. */
export interface ImportPlan extends Readonly<Record<Brought, Changes>> {
  readonly write: Omit<Backup, 'exportedAt' | 'conversations' | 'followUps'> & {
    readonly events: readonly ConversationEvent[];
    readonly conversations: readonly (ConversationRow & OwnName)[];
    readonly searchTexts: readonly SearchTextRow[];
    /** The conversations that have some here already, by their ids: with the other log it may be in fewer parts. */
    readonly rewritten: readonly string[];
    readonly followUps: readonly FollowUpDetails[];
    /** Follow-ups of commitments that the other log took back. */
    readonly gone: readonly string[];
    /** The revisions that the plan was made on: a store that has changed since needs another plan. */
    readonly revisions: ReadonlyMap<string, number>;
  };
}

/** So many conversations are looked at at once. */
const BATCH_SIZE = 100;
/** So many rows are written at once. */
const WRITTEN_AT_ONCE = 1_000;

/** What an import would change; `progress` hears how much was looked at, 0 to 1. Throws Dexie's errors. */
export async function planImport(
  store: Store,
  backup: Backup,
  progress: (done: number) => void = () => {},
): Promise<ImportPlan> {
  const told = new Map(backup.followUps.map((one) => [one.id, withoutName(one)]));
  const planned: PlannedLog[] = [];
  for (let first = 0; first < backup.conversations.length; first += BATCH_SIZE) {
    const logs = backup.conversations.slice(first, first + BATCH_SIZE);
    planned.push(...(await planLogs(store, logs, told)));
    progress(Math.min(1, (first + BATCH_SIZE) / backup.conversations.length));
  }
  const written = planned.flatMap(({ row }) => row ?? []);
  const fromPractice = practicedWith(backup, planned);
  const listed = new Map(backup.people.flatMap((one) => (fromPractice.has(one.id) ? [] : [[one.id, one]])));
  const called = await calledSince(store, listed, planned);
  const people = await mergeRows(store.people, [...new Map([...listed, ...called]).values()], newer);
  const followUps = await mergeRows(
    store.followUps,
    [
      ...backup.followUps.filter(({ conversation }) => conversation === null),
      ...planned.flatMap(({ promised }) => promised),
    ],
    // What was promised has the newer of both copies in it already, and its words from the whole log. One that came by itself,
    // for its conversation was left out, stays with the conversation where that is here.
    (old, row) => (row.conversation === null ? { ...newer(old, row), conversation: old.conversation } : row),
    withoutName,
  );
  const campaigns = await mergeRows(store.campaigns, backup.campaigns, newer);
  const prepSheets = await mergeRows(store.prepSheets, backup.prepSheets, newer);
  const guides = await mergeRows(store.guides, backup.guides, newer);
  const practicePeople = await mergeRows(store.practicePeople, backup.practicePeople, newer);
  const added = written.filter(({ revision }) => revision === 1).length;
  return {
    conversations: { added, changed: written.length - added, same: planned.length - written.length },
    people: people.changes,
    followUps: followUps.changes,
    campaigns: campaigns.changes,
    prepSheets: prepSheets.changes,
    guides: guides.changes,
    practicePeople: practicePeople.changes,
    write: {
      events: planned.flatMap(({ fresh }) => fresh),
      conversations: written,
      searchTexts: planned.flatMap(({ searchText }) => searchText),
      rewritten: planned.flatMap(({ id, revision, searchText }) =>
        revision > 0 && searchText.length > 0 ? [id] : [],
      ),
      people: people.rows,
      followUps: followUps.rows,
      campaigns: campaigns.rows,
      prepSheets: prepSheets.rows,
      guides: guides.rows,
      practicePeople: practicePeople.rows,
      guideVersions: await notHere(store, backup.guideVersions),
      gone: planned.flatMap(({ gone }) => gone),
      revisions: new Map(planned.map(({ id, revision }) => [id, revision])),
    },
  };
}

/** The versions that nothing here was held with: those that are here stay as they are. */
async function notHere({ guideVersions }: Store, versions: readonly Guide[]): Promise<Guide[]> {
  const here = await guideVersions.bulkGet(
    versions.map(({ id, version }): [string, number] => [id, version]),
  );
  return versions.filter((_version, at) => here[at] === undefined);
}

/**
 * Does what was planned, all or nothing; `progress` hears how much is written, 0 to 1. Throws Dexie's errors, a
 * `UserFacingError` where the store has changed since the plan was made, and the reason of `stopped` where that aborts before the
 * end; nothing is written then.
 */
export async function writeImport(
  store: Store,
  { write }: ImportPlan,
  progress: (done: number) => void = () => {},
  stopped?: AbortSignal,
): Promise<void> {
  const partOf = <Row>(table: Table<Row>, rows: readonly Row[], isDeletedFrom = false) => ({
    table,
    isTouched: isDeletedFrom || rows.length > 0,
    put: () => inParts(table, rows, stopped),
  });
  const parts = [
    partOf(store.people, write.people),
    partOf(store.followUps, write.followUps, write.gone.length > 0),
    partOf(store.campaigns, write.campaigns),
    partOf(store.guides, write.guides),
    partOf(store.guideVersions, write.guideVersions),
    partOf(store.practicePeople, write.practicePeople),
    partOf(store.prepSheets, write.prepSheets),
    partOf(store.sayings, write.searchTexts),
  ].filter(({ isTouched }) => isTouched);
  // No table besides these: a large backup takes half a minute, and whoever asks for what is in one of them waits meanwhile.
  const written = [store.conversations, store.events, ...parts.map(({ table }) => table)];
  await store.transaction('rw', written, async () => {
    const now = await store.conversations.bulkGet([...write.revisions.keys()]);
    const isOld = [...write.revisions.values()].some((revision, at) => revision !== (now[at]?.revision ?? 0));
    if (isOld) throw new UserFacingError(messageDescriptor('import_stale'));
    if (write.gone.length > 0) await store.followUps.bulkDelete([...write.gone]);
    if (write.rewritten.length > 0) await deleteSearchTexts(store, write.rewritten);
    for (const { put } of parts) await put();
    await inParts(store.conversations, write.conversations, stopped);
    // Most of what there is.
    await inParts(store.events, write.events, stopped, progress);
  });
}

/** Writes rows part by part, and says how far it is; the transaction lasts meanwhile, and ends where it is `stopped`. */
async function inParts<Row>(
  table: { readonly bulkPut: (rows: readonly Row[]) => PromiseLike<unknown> },
  rows: readonly Row[],
  stopped: AbortSignal | undefined,
  progress: (done: number) => void = () => {},
): Promise<void> {
  for (let first = 0; first < rows.length; first += WRITTEN_AT_ONCE) {
    stopped?.throwIfAborted();
    await table.bulkPut(rows.slice(first, first + WRITTEN_AT_ONCE));
    progress(Math.min(1, (first + WRITTEN_AT_ONCE) / rows.length));
  }
}
