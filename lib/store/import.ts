/** Brings a backup into the store: first what it would change, then all of it or nothing. */
import type { ConversationEvent } from '../conversation/events.ts';
import { foldConversation } from '../conversation/fold.ts';
import type { Backup, Person } from '../exchange/backup.ts';
import { fuller, newer } from '../exchange/merge.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import { eventsOf } from './append-events.ts';
import { conversationRow, followUpRows, sayingsOf } from './project.ts';
import type { ConversationRow, SayingsRow } from './rows.ts';
import type { Store } from './store.ts';

/** How many of something an import would add, change, and leave as they are. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** What an import would do. */
export interface ImportPlan {
  readonly conversations: Changes;
  readonly people: Changes;
  readonly followUps: Changes;
  readonly write: {
    readonly events: readonly ConversationEvent[];
    readonly conversations: readonly ConversationRow[];
    readonly sayings: readonly SayingsRow[];
    readonly people: readonly Person[];
    readonly followUps: readonly FollowUp[];
    /** Follow-ups of commitments that the other log took back. */
    readonly gone: readonly string[];
    /** The revisions that the plan was made on: a store that has changed since needs another plan. */
    readonly revisions: ReadonlyMap<string, number>;
  };
}

/** So many conversations are looked at at once: the page gets a look in between. */
const AT_ONCE = 100;
/** So many rows are written at once, for the same reason. */
const WRITTEN_AT_ONCE = 1_000;

/** What an import would change; `progress` hears how much was looked at, 0 to 1. Throws Dexie's errors. */
export async function planImport(
  store: Store,
  backup: Backup,
  progress: (done: number) => void = () => {},
): Promise<ImportPlan> {
  const events: ConversationEvent[] = [];
  const rows: ConversationRow[] = [];
  const sayings: SayingsRow[] = [];
  const gone: string[] = [];
  const revisions = new Map<string, number>();
  const told = new Map(backup.followUps.map((one) => [one.id, one]));
  const promised = new Map<string, FollowUp>();
  const met = new Map<string, string>();
  let added = 0;
  for (let first = 0; first < backup.conversations.length; first += AT_ONCE) {
    const logs = backup.conversations.slice(first, first + AT_ONCE);
    const ids = logs.map(({ id }) => id);
    const [known, followUps] = await Promise.all([
      store.conversations.bulkGet(ids),
      store.followUps.where('conversation').anyOf(ids).toArray(),
    ]);
    const logsHere = await Promise.all(
      ids.map((id, index) => (known[index] === undefined ? [] : eventsOf(store, id))),
    );
    const have = new Map(logsHere.flat().map((event) => [event.id, event]));
    const standing = new Map(followUps.map((one) => [one.id, one]));
    for (const [index, { id, events: log }] of logs.entries()) {
      const fresh = log.filter((event) => {
        const own = have.get(event.id);
        return own === undefined || fuller(own, event) !== own;
      });
      const row = known[index];
      revisions.set(id, row?.revision ?? 0);
      const { state } = foldConversation([...(logsHere[index] ?? []), ...fresh]);
      if (state.person !== null) met.set(state.person.id, state.person.name);
      const old = new Map(
        [...state.commitments.keys()].flatMap((one) => {
          const copies = [standing.get(one), told.get(one)].filter((copy) => copy !== undefined);
          return copies.length === 0 ? [] : [[one, copies.reduce(newer)] as const];
        }),
      );
      for (const followUp of followUpRows(state, id, old)) promised.set(followUp.id, followUp);
      if (fresh.length === 0) continue;
      const after = conversationRow(state, id, (row?.revision ?? 0) + 1);
      if (after === null) continue;
      if (row === undefined) added += 1;
      events.push(...fresh);
      rows.push(after);
      sayings.push({ conversation: id, sayings: sayingsOf(state) });
      gone.push(
        ...followUps.filter((one) => one.conversation === id && !promised.has(one.id)).map((one) => one.id),
      );
    }
    progress(Math.min(1, (first + AT_ONCE) / backup.conversations.length));
  }
  const people = await mergeRows(store.people.bulkGet.bind(store.people), [
    ...backup.people,
    ...(await strangers(store, backup, met)),
  ]);
  const byHand = backup.followUps.filter(({ conversation }) => conversation === null);
  const followUps = await mergeRows(store.followUps.bulkGet.bind(store.followUps), [
    ...byHand,
    ...promised.values(),
  ]);
  return {
    conversations: {
      added,
      changed: rows.length - added,
      same: backup.conversations.length - rows.length,
    },
    people: people.changes,
    followUps: followUps.changes,
    write: {
      events,
      conversations: rows,
      sayings,
      people: people.rows,
      followUps: followUps.rows,
      gone,
      revisions,
    },
  };
}

/**
 * Does what was planned, all or nothing; `progress` hears how much is written, 0 to 1. Throws Dexie's errors, and an Error with a sentence where the store has
 * changed since the plan was made; nothing is written then.
 */
export async function writeImport(
  store: Store,
  { write }: ImportPlan,
  progress: (done: number) => void = () => {},
): Promise<void> {
  const { conversations, events, people, followUps, sayings } = store;
  await store.transaction('rw', [conversations, events, people, followUps, sayings], async () => {
    const now = await conversations.bulkGet([...write.revisions.keys()]);
    const isOld = [...write.revisions.values()].some((revision, at) => revision !== (now[at]?.revision ?? 0));
    if (isOld) throw new Error('Something was written meanwhile. Choose the file once more.');
    await followUps.bulkDelete([...write.gone]);
    await inParts(write.people, (some) => people.bulkPut(some));
    await inParts(write.followUps, (some) => followUps.bulkPut(some));
    await inParts(write.conversations, (some) => conversations.bulkPut(some));
    await inParts(write.sayings, (some) => sayings.bulkPut(some));
    // Most of what there is.
    await inParts(write.events, (some) => events.bulkPut(some), progress);
  });
}

/** Writes rows part by part, so that the page gets a look in between; the transaction lasts meanwhile. */
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

/** Those whom a conversation of the backup was held with, and whom neither it nor the store lists. */
async function strangers(store: Store, backup: Backup, met: ReadonlyMap<string, string>): Promise<Person[]> {
  const listed = new Set(backup.people.map(({ id }) => id));
  const missing = [...met].filter(([id]) => !listed.has(id));
  const known = await store.people.bulkGet(missing.map(([id]) => id));
  return missing
    .filter((_, index) => known[index] === undefined)
    .map(([id, name]) => ({ id, name, email: '', phone: '', changedAt: 0 }));
}

/** Of each row the newer copy, and what that would change. */
async function mergeRows<Row extends { readonly id: string; readonly changedAt: number }>(
  find: (ids: string[]) => PromiseLike<(Row | undefined)[]>,
  rows: readonly Row[],
): Promise<{ readonly changes: Changes; readonly rows: Row[] }> {
  const known = await find(rows.map(({ id }) => id));
  const changed: Row[] = [];
  let added = 0;
  for (const [index, row] of rows.entries()) {
    const old = known[index];
    if (old === undefined) added += 1;
    const kept = old === undefined ? row : newer(old, row);
    if (old === undefined || JSON.stringify(kept) !== JSON.stringify(old)) changed.push(kept);
  }
  return {
    changes: { added, changed: changed.length - added, same: rows.length - changed.length },
    rows: changed,
  };
}
