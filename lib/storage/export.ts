/** Reads what is to be exported. */
import { purgeLog } from '../domain/conversation/purge-log.ts';
import type { Backup, Log } from '../domain/import-export/backup.ts';
import { whoIs } from '../domain/person/same-person.ts';
import { named } from './names.ts';
import type { ConversationRow, PersonRow } from './rows.ts';
import { idsOf } from './same-person.ts';
import type { Store } from './store.ts';

/** Which conversations are exported; everything where nothing is said. */
export interface Selection {
  /** Begun at or after this, epoch ms. */
  readonly from?: number;
  /** Begun before this, epoch ms. */
  readonly before?: number;
  /** With this person, by id. */
  readonly person?: string;
  /** This one conversation, by id. */
  readonly conversation?: string;
}

/** So many conversations are read at once. */
const BATCH_SIZE = 200;

/**
 * Everything that is selected, as a backup made at an epoch time (ms); `progress` hears how much is read, 0 to 1.
 * Of a selection, the people and follow-ups are those of its conversations. Throws Dexie's errors.
 */
export async function exportBackup(
  store: Store,
  selection: Selection,
  exportedAt: number,
  progress: (done: number) => void = () => {},
): Promise<Backup> {
  const { person } = selection;
  const theirs = person === undefined ? null : new Set(await idsOf(store, person));
  const rows = (await store.conversations.toArray()).filter((row) => isSelected(row, selection, theirs));
  const ids = rows.map(({ id }) => id).sort();
  const conversations: Log[] = [];
  for (let first = 0; first < ids.length; first += BATCH_SIZE) {
    conversations.push(...(await logsOf(store, ids.slice(first, first + BATCH_SIZE))));
    progress(Math.min(1, (first + BATCH_SIZE) / ids.length));
  }
  const isWhole = Object.keys(selection).length === 0;
  const everyone = await store.people.toArray();
  const people = withTheSame(everyone, new Set(rows.map((row) => row.person)));
  const selected = new Set(ids);
  const followUps = (await store.followUps.toArray()).filter((row) =>
    row.conversation === null ? isWhole || people.has(row.person) : isWhole || selected.has(row.conversation),
  );
  const names = await named(store, followUps);
  return {
    exportedAt,
    conversations,
    people: everyone.filter(({ id }) => isWhole || people.has(id)),
    // Each stays with the one it was written for: that two are one can be taken back.
    followUps: followUps.map((row, at) => ({ ...row, name: names[at]?.name ?? '' })),
  };
}

/** These people, by id, and all who are the same as one of them. */
function withTheSame(everyone: readonly PersonRow[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const known = new Map(everyone.map((row) => [row.id, row]));
  const who = (id: string) => whoIs(id, (one) => known.get(one));
  const whose = new Set([...ids].map(who));
  return new Set([...ids, ...everyone.map(({ id }) => id).filter((id) => whose.has(who(id)))]);
}

/** `theirs` are the ids of the person who is selected; null where nobody is. */
function isSelected(
  row: ConversationRow,
  { from, before, conversation }: Selection,
  theirs: ReadonlySet<string> | null,
): boolean {
  return (
    (from === undefined || row.startedAt >= from) &&
    (before === undefined || row.startedAt < before) &&
    (theirs === null || theirs.has(row.person)) &&
    (conversation === undefined || row.id === conversation)
  );
}

/** The logs of conversations, by ids in order, without what was deleted or undone. */
async function logsOf(store: Store, ids: readonly string[]): Promise<Log[]> {
  const events = await store.events
    .where('[conversation+id]')
    .between([ids[0], ''], [ids.at(-1), '\uffff'])
    .toArray();
  const logs = new Map(ids.map((id) => [id, [] as typeof events]));
  for (const event of events) logs.get(event.conversation)?.push(event);
  return [...logs].map(([id, log]) => ({ id, events: purgeLog(log) }));
}
