/** Brings a backup into the store: first what it would change, then all of it or nothing. */
import type { Campaign } from '../domain/campaign/campaign.ts';
import { type ConversationEvent, mergeEvents } from '../domain/conversation/events.ts';
import { foldConversation } from '../domain/conversation/fold.ts';
import { isPractice } from '../domain/conversation/practice.ts';
import type { ConversationState } from '../domain/conversation/state.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { OwnGuide } from '../domain/guide/own-guide.ts';
import type { Backup, Log, Person } from '../domain/import-export/backup.ts';
import type { ListPreview } from '../domain/import-export/list-preview.ts';
import { longerLog, newer } from '../domain/import-export/merge.ts';
import type { OwnPerson } from '../domain/practice/own-person.ts';
import type { PrepSheet } from '../domain/prep-sheet/prep-sheet.ts';
import { messageDescriptor, UserFacingError } from '../i18n/message-descriptor.ts';
import { eventsOf } from './append-events.ts';
import { knownFromPractice } from './known-from-practice.ts';
import { tablesOf } from './permanent-deletion.ts';
import { conversationRow, followUpRows, searchTextOf } from './projections.ts';
import type { ConversationRow, OwnName, SearchTextRow } from './rows.ts';
import { deleteSearchTexts } from './search-text.ts';
import { partsOf } from './search-text-parts.ts';
import type { Store } from './store.ts';

/** How many of something an import would add, change, and leave as they are. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** What an import would change. */
export interface ImportPreview {
  /** Where it is a list of people, what there is to see and choose of it. */
  readonly list?: ListPreview;
  readonly conversations: Changes;
  readonly people: Changes;
  readonly followUps: Changes;
  readonly campaigns: Changes;
  readonly prepSheets: Changes;
  readonly guides: Changes;
  readonly practicePeople: Changes;
}

/** What an import would do. */
export interface ImportPlan extends ImportPreview {
  readonly write: {
    readonly events: readonly ConversationEvent[];
    readonly conversations: readonly (ConversationRow & OwnName)[];
    readonly searchTexts: readonly SearchTextRow[];
    /** The conversations that have some here already, by their ids: with the other log it may be in fewer parts. */
    readonly rewritten: readonly string[];
    readonly people: readonly Person[];
    readonly followUps: readonly FollowUpDetails[];
    readonly campaigns: readonly Campaign[];
    readonly prepSheets: readonly PrepSheet[];
    readonly guides: readonly OwnGuide[];
    readonly guideVersions: readonly Guide[];
    readonly practicePeople: readonly OwnPerson[];
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
    const here = await storedLogs(store, logs);
    const some = logs.map((log, index) => planLog(log, here[index] ?? NOT_STORED, told));
    await checkTheirOwn(store, some);
    planned.push(...some);
    progress(Math.min(1, (first + BATCH_SIZE) / backup.conversations.length));
  }
  const written = planned.flatMap(({ row }) => row ?? []);
  const fromPractice = practicedWith(backup, planned);
  const listed = new Map(backup.people.flatMap((one) => (fromPractice.has(one.id) ? [] : [[one.id, one]])));
  const called = await calledSince(store, listed, planned);
  const people = await mergeRows(
    store.people.bulkGet.bind(store.people),
    [...new Map([...listed, ...called]).values()],
    newer,
  );
  const followUps = await mergeRows(
    store.followUps.bulkGet.bind(store.followUps),
    [
      ...backup.followUps.filter(({ conversation }) => conversation === null),
      ...planned.flatMap(({ promised }) => promised),
    ],
    // What was promised has the newer of both copies in it already, and its words from the whole log.
    (old, row) => (row.conversation === null ? newer(old, row) : row),
    withoutName,
  );
  const campaigns = await mergeRows(store.campaigns.bulkGet.bind(store.campaigns), backup.campaigns, newer);
  const prepSheets = await mergeRows(
    store.prepSheets.bulkGet.bind(store.prepSheets),
    backup.prepSheets,
    newer,
  );
  const guides = await mergeRows(store.guides.bulkGet.bind(store.guides), backup.guides, newer);
  const practicePeople = await mergeRows(
    store.practicePeople.bulkGet.bind(store.practicePeople),
    backup.practicePeople,
    newer,
  );
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

/** What the store has of a conversation. */
interface StoredLog {
  /** 0 where it has none of it. */
  readonly revision: number;
  readonly log: readonly ConversationEvent[];
  readonly followUps: readonly FollowUpDetails[];
}

const NOT_STORED: StoredLog = { revision: 0, log: [], followUps: [] };

/** What the store has of some conversations, each in its place. */
async function storedLogs(store: Store, logs: readonly Log[]): Promise<StoredLog[]> {
  const ids = logs.map(({ id }) => id);
  const [rows, followUps] = await Promise.all([
    store.conversations.bulkGet(ids),
    store.followUps.where('conversation').anyOf(ids).toArray(),
  ]);
  return Promise.all(
    ids.map(async (id, index) => {
      const row = rows[index];
      if (row === undefined) return NOT_STORED;
      const theirs = followUps.filter(({ conversation }) => conversation === id).map(withoutName);
      return { revision: row.revision, log: await eventsOf(store, id), followUps: theirs };
    }),
  );
}

/** What an import would do with one conversation; `row` is null, and `searchText` empty, where it stays as it is. */
interface PlannedLog {
  readonly id: string;
  /** As the store has it now. */
  readonly revision: number;
  readonly person: ConversationState['person'];
  readonly isPractice: boolean;
  /** When the person was given a name in it last, since they were known as who they are, epoch ms; 0 where they never were. */
  readonly namedAt: number;
  readonly fresh: readonly ConversationEvent[];
  readonly row: (ConversationRow & OwnName) | null;
  readonly searchText: readonly SearchTextRow[];
  readonly promised: readonly FollowUpDetails[];
  readonly gone: readonly string[];
}

function planLog(
  { id, events }: Log,
  here: StoredLog,
  told: ReadonlyMap<string, FollowUpDetails>,
): PlannedLog {
  const known = new Map(here.log.map((event) => [event.id, event]));
  const fresh = events.filter((event) => {
    const own = known.get(event.id);
    return own === undefined || longerLog(own, event) !== own;
  });
  const whole = [...here.log, ...fresh];
  const { state } = foldConversation(whole);
  const standing = new Map(here.followUps.map((one) => [one.id, one]));
  const old = new Map(
    [...state.commitments.keys()].flatMap((one) => {
      const copies = [standing.get(one), told.get(one)].filter((copy) => copy !== undefined);
      return copies.length === 0 ? [] : [[one, copies.reduce(newer)] as const];
    }),
  );
  return {
    id,
    revision: here.revision,
    person: state.person,
    isPractice: isPractice(state),
    namedAt: namedLast(mergeEvents(here.log, fresh)),
    fresh,
    row: fresh.length === 0 ? null : conversationRow(state, id, here.revision + 1),
    searchText: fresh.length === 0 || isPractice(state) ? [] : partsOf(id, searchTextOf(state)),
    promised: followUpRows(state, id, old),
    gone: [...standing.keys()].filter((one) => !state.commitments.has(one)),
  };
}

/** Throws a `UserFacingError` where an event of a backup is one of another conversation here. */
async function checkTheirOwn(store: Store, planned: readonly PlannedLog[]): Promise<void> {
  const fresh = new Map(planned.flatMap((one) => one.fresh.map((event) => [event.id, event] as const)));
  const ids = [...fresh.keys()].sort();
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return;
  // Ids of conversations lie side by side, so that to read all keys among them takes less than to ask for each.
  const keys = await store.events.where('id').between(first, last, true, true).primaryKeys();
  const there = await store.events.bulkGet(keys.filter((id) => fresh.has(id)));
  const isStolen = there.some((event) => event && event.conversation !== fresh.get(event.id)?.conversation);
  if (isStolen) throw new UserFacingError(messageDescriptor('import_of_another_conversation'));
}

/**
 * Does what was planned, all or nothing; `progress` hears how much is written, 0 to 1. Throws Dexie's errors, and a
 * `UserFacingError` where the store has changed since the plan was made; nothing is written then.
 */
export async function writeImport(
  store: Store,
  { write }: ImportPlan,
  progress: (done: number) => void = () => {},
): Promise<void> {
  // What is being typed meanwhile is in no backup, and is kept without waiting for this.
  const written = tablesOf(store).filter((table) => table !== store.drafts);
  await store.transaction('rw', written, async () => {
    const now = await store.conversations.bulkGet([...write.revisions.keys()]);
    const isOld = [...write.revisions.values()].some((revision, at) => revision !== (now[at]?.revision ?? 0));
    if (isOld) throw new UserFacingError(messageDescriptor('import_stale'));
    await store.followUps.bulkDelete([...write.gone]);
    await inParts(write.people, (some) => store.people.bulkPut(some));
    await inParts(write.followUps, (some) => store.followUps.bulkPut(some));
    await inParts(write.campaigns, (some) => store.campaigns.bulkPut(some));
    await inParts(write.guides, (some) => store.guides.bulkPut(some));
    await inParts(write.guideVersions, (some) => store.guideVersions.bulkPut(some));
    await inParts(write.practicePeople, (some) => store.practicePeople.bulkPut(some));
    await inParts(write.prepSheets, (some) => store.prepSheets.bulkPut(some));
    await inParts(write.conversations, (some) => store.conversations.bulkPut(some));
    await deleteSearchTexts(store, write.rewritten);
    await inParts(write.searchTexts, (some) => store.sayings.bulkPut(some));
    // Most of what there is.
    await inParts(write.events, (some) => store.events.bulkPut(some), progress);
  });
}

/** Writes rows part by part, and says how far it is; the transaction lasts meanwhile. */
async function inParts<Row>(
  rows: readonly Row[],
  put: (some: Row[]) => PromiseLike<unknown>,
  progress: (done: number) => void = () => {},
): Promise<void> {
  for (let first = 0; first < rows.length; first += WRITTEN_AT_ONCE) {
    await put(rows.slice(first, first + WRITTEN_AT_ONCE));
    progress(Math.min(1, (first + WRITTEN_AT_ONCE) / rows.length));
  }
}

/** The ids of the backup's people who are known from practice alone, as earlier versions listed them. */
function practicedWith(backup: Backup, planned: readonly PlannedLog[]): Set<string> {
  const practice = planned.filter((one) => one.isPractice);
  const logs = new Map(backup.conversations.map(({ id, events }) => [id, events]));
  const practiced = practice.map(({ id, person }) => ({
    person: person?.id ?? '',
    events: logs.get(id) ?? [],
  }));
  const promised = new Set(practice.map(({ id }) => id));
  const met = new Set([
    ...planned.filter((one) => !one.isPractice).map(({ person }) => person?.id ?? ''),
    ...backup.followUps
      .filter(({ conversation }) => conversation === null || !promised.has(conversation))
      .map(({ person }) => person),
  ]);
  return knownFromPractice(backup.people, practiced, met);
}

/** When a log's person was given a name last, epoch ms: what came before they were recognized was said of somebody else. */
function namedLast(log: readonly ConversationEvent[]): number {
  return log.reduce((last, { type, at }) => {
    if (type === 'person-recognized') return 0;
    return type === 'person-named' ? Math.max(last, at) : last;
  }, 0);
}

/**
 * Those whom a conversation of the backup was held with, under the name that they were given last in their conversations;
 * none who were called or reached otherwise since, here or in the backup. Whom neither knows is new by that.
 */
async function calledSince(
  store: Store,
  listed: ReadonlyMap<string, Person>,
  planned: readonly PlannedLog[],
): Promise<Map<string, Person>> {
  const met = new Map<string, { readonly name: string; readonly namedAt: number }>();
  for (const { person, namedAt, isPractice } of planned) {
    if (person === null || isPractice) continue;
    if (namedAt >= (met.get(person.id)?.namedAt ?? 0)) met.set(person.id, { name: person.name, namedAt });
  }
  const stored = await store.people.bulkGet([...met.keys()]);
  const called = new Map<string, Person>();
  for (const [index, [id, { name, namedAt }]] of [...met].entries()) {
    const copies = [listed.get(id), stored[index]].filter((copy) => copy !== undefined);
    const known = copies.reduce(newer, { id, name: '', email: '', phone: '', changedAt: -1 });
    if (namedAt > known.changedAt) called.set(id, { ...known, name, changedAt: namedAt });
  }
  return called;
}

/** Of each row the copy that `choose` keeps, and what that would change; `contentOf` is what is looked at for whether it does. */
async function mergeRows<Row extends { readonly id: string }>(
  find: (ids: string[]) => PromiseLike<(Row | undefined)[]>,
  rows: readonly Row[],
  choose: (old: Row, row: Row) => Row,
  contentOf: (row: Row) => unknown = (row) => row,
): Promise<{ readonly changes: Changes; readonly rows: Row[] }> {
  const known = await find(rows.map(({ id }) => id));
  const changed: Row[] = [];
  let added = 0;
  for (const [index, row] of rows.entries()) {
    const old = known[index];
    if (old === undefined) added += 1;
    const kept = old === undefined ? row : choose(old, row);
    const isSame = old !== undefined && JSON.stringify(contentOf(kept)) === JSON.stringify(contentOf(old));
    if (!isSame) changed.push(kept);
  }
  return {
    changes: { added, changed: changed.length - added, same: rows.length - changed.length },
    rows: changed,
  };
}

/** Without the name beside a follow-up, which counts only where the person is on no list. */
function withoutName({ name: _, ...details }: FollowUpDetails & OwnName): FollowUpDetails {
  return details;
}
