/** What an import would do with conversations: the events of both logs, and what lists and search show of them together. */
import { type ConversationEvent, mergeEvents } from '../../domain/conversation/events.ts';
import { foldConversation } from '../../domain/conversation/fold.ts';
import { isPractice } from '../../domain/conversation/practice.ts';
import type { ConversationState } from '../../domain/conversation/state.ts';
import type { FollowUpDetails } from '../../domain/follow-up/follow-up.ts';
import type { Log } from '../../domain/import-export/backup.ts';
import { longerLog, newer } from '../../domain/import-export/merge.ts';
import { messageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';
import { eventsOf } from '../append-events.ts';
import { conversationRow, followUpRows, searchTextOf } from '../projections.ts';
import type { ConversationRow, OwnName, SearchTextRow } from '../rows.ts';
import { partsOf } from '../search-text-parts.ts';
import type { Store } from '../store.ts';

/** What an import would do with one conversation; `row` is null, and `searchText` empty, where it stays as it is. */
export interface PlannedLog {
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

/**
 * What an import would do with some conversations; `told` has the backup's follow-ups by their ids. Throws Dexie's errors, and a
 * `UserFacingError` where an event is one of another conversation here.
 */
export async function planLogs(
  store: Store,
  logs: readonly Log[],
  told: ReadonlyMap<string, FollowUpDetails>,
): Promise<PlannedLog[]> {
  const here = await storedLogs(store, logs);
  const planned = logs.map((log, index) => planLog(log, here[index] ?? NOT_STORED, told));
  await checkTheirOwn(store, planned);
  return planned;
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

/** When a log's person was given a name last, epoch ms: what came before they were recognized was said of somebody else. */
function namedLast(log: readonly ConversationEvent[]): number {
  return log.reduce((last, { type, at }) => {
    if (type === 'person-recognized') return 0;
    return type === 'person-named' ? Math.max(last, at) : last;
  }, 0);
}

/** Without the name beside a follow-up, which counts only where the person is on no list. */
export function withoutName({ name: _, ...details }: FollowUpDetails & OwnName): FollowUpDetails {
  return details;
}
