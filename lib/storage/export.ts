/** Reads what is to be exported. */
import { purgeLog } from '../domain/conversation/purge-log.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { Backup, Log } from '../domain/import-export/backup.ts';
import { versionHeld } from './guide-versions.ts';
import { named } from './names.ts';
import type { ConversationRow } from './rows.ts';
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
 * Of a selection, the people, follow-ups and prep sheets are those of its conversations, of a person's also the prep sheets that are to
 * come, no campaign and nobody to practise with is in it, and of the guides only what its conversations were held with. Throws Dexie's errors.
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
  const met = isWhole ? [] : new Set(rows.map((row) => row.person));
  const people = new Set(await idsOf(store, ...met));
  const selected = new Set(ids);
  const followUps = (await store.followUps.toArray()).filter(
    (row) => isWhole || (row.conversation === null ? people.has(row.person) : selected.has(row.conversation)),
  );
  const names = await named(store, followUps);
  return {
    exportedAt,
    conversations,
    people: (await store.people.toArray()).filter(({ id }) => isWhole || people.has(id)),
    // Each stays with the one it was written for: that two are one can be taken back.
    followUps: followUps.map((row, at) => ({ ...row, name: names[at]?.name ?? '' })),
    campaigns: isWhole ? await store.campaigns.toArray() : [],
    prepSheets: (await store.prepSheets.toArray()).filter(
      ({ conversation, person: who }) =>
        isWhole ||
        (conversation !== null && selected.has(conversation)) ||
        (who !== null && theirs?.has(who) === true),
    ),
    guides: isWhole ? await store.guides.toArray() : [],
    practicePeople: isWhole ? await store.practicePeople.toArray() : [],
    guideVersions: isWhole ? await store.guideVersions.toArray() : await versionsHeld(store, rows),
  };
}

/** The own guides that some conversations were held with, each once. */
async function versionsHeld(store: Store, rows: readonly ConversationRow[]): Promise<Guide[]> {
  const begun = new Map(rows.map((row) => [JSON.stringify([row.guide, row.guideVersion]), row]));
  const held = await Promise.all([...begun.values()].map((row) => versionHeld(store, row)));
  return [...new Map(held.flatMap((one) => (one ? [[`${one.version} ${one.id}`, one]] : []))).values()];
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
