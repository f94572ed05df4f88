/** Follows a list of conversations: it is read once, and from then on only what was written. */
import { isPractice } from '../domain/conversation/practice.ts';
import { allConversations, allPractice, newestFirst } from './conversations.ts';
import { onRowsWritten } from './mutations.ts';
import { named } from './names.ts';
import type { NamedConversation } from './rows.ts';
import type { Store } from './store.ts';

/** The lists that there are. */
export type ConversationList = 'real' | 'practice';

/**
 * Calls `listener` with every real conversation, or with all practice, the one held last first: now, and whenever one of
 * them was written, or its person has another name, until the signal aborts. A row that did not change is the same object
 * as before. Where they cannot be read, `failed` hears why (Dexie's error), and the following ends.
 */
export function followConversations(
  store: Store,
  list: ConversationList,
  listener: (rows: readonly NamedConversation[]) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const { conversations, people } = store;
  const following = new AbortController();
  signal.addEventListener('abort', () => following.abort());
  let rows = new Map<string, NamedConversation>();
  const due = { isAll: true, conversations: new Set<string>(), people: new Set<string>() };
  let isReading = false;

  /** Reads what is due. Returns whether a row of the list has changed. */
  const readDue = async (): Promise<boolean> => {
    const { isAll } = due;
    const [written, called] = [[...due.conversations], new Set(due.people)];
    due.isAll = false;
    due.conversations.clear();
    due.people.clear();
    if (isAll) {
      const all = await (list === 'real' ? allConversations : allPractice)(store);
      rows = new Map(all.map((row) => [row.id, row]));
      return true;
    }
    // Practice has names of its own.
    const theirs = list === 'real' ? [...rows.values()].filter(({ person }) => called.has(person)) : [];
    const found = await conversations.bulkGet([...new Set([...written, ...theirs.map(({ id }) => id)])]);
    const listed = found.flatMap((row) =>
      row !== undefined && isPractice(row) === (list === 'practice') ? [row] : [],
    );
    const now = new Map((await named(store, listed)).map((row) => [row.id, row]));
    let isChanged = now.size > 0;
    for (const [id, row] of now) rows.set(id, row);
    for (const id of written) if (!now.has(id)) isChanged = rows.delete(id) || isChanged;
    return isChanged;
  };

  const read = async () => {
    if (isReading) return;
    isReading = true;
    try {
      while (!following.signal.aborted && (due.isAll || due.conversations.size + due.people.size > 0)) {
        const isChanged = await readDue();
        if (isChanged && !following.signal.aborted) listener([...rows.values()].sort(newestFirst));
      }
    } catch (error) {
      following.abort();
      failed(error);
    } finally {
      isReading = false;
    }
  };
  const hear = (which: Set<string>) => (keys: readonly string[] | null) => {
    if (keys === null) due.isAll = true;
    else for (const key of keys) which.add(key);
    void read();
  };
  onRowsWritten(conversations, hear(due.conversations), following.signal);
  onRowsWritten(people, hear(due.people), following.signal);
  void read();
}
