/** Reads what is to be exported. */
import { purgeLog } from '../domain/conversation/purge-log.ts';
import type { Backup, Log } from '../domain/import-export/backup.ts';
import { named } from './names.ts';
import type { ConversationRow } from './rows.ts';
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
  const rows = (await store.conversations.toArray()).filter((row) => isSelected(row, selection));
  const ids = rows.map(({ id }) => id).sort();
  const conversations: Log[] = [];
  for (let first = 0; first < ids.length; first += BATCH_SIZE) {
    conversations.push(...(await logsOf(store, ids.slice(first, first + BATCH_SIZE))));
    progress(Math.min(1, (first + BATCH_SIZE) / ids.length));
  }
  const isWhole = Object.keys(selection).length === 0;
  const people = new Set(rows.map(({ person }) => person));
  const selected = new Set(ids);
  return {
    exportedAt,
    conversations,
    people: (await store.people.toArray()).filter(({ id }) => isWhole || people.has(id)),
    followUps: await named(
      store,
      (await store.followUps.toArray()).filter(
        ({ conversation, person }) =>
          isWhole || (conversation === null ? people.has(person) : selected.has(conversation)),
      ),
    ),
  };
}

function isSelected(row: ConversationRow, { from, before, person, conversation }: Selection): boolean {
  return (
    (from === undefined || row.startedAt >= from) &&
    (before === undefined || row.startedAt < before) &&
    (person === undefined || row.person === person) &&
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
