import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { newId } from '../../../../lib/domain/conversation/stamp-events.ts';
import { createSearchBlocks, type SearchRow } from '../../../../lib/domain/search/search-blocks.ts';
import { deleteConversation } from '../../../../lib/storage/deletion.ts';
import { followSearchable } from '../../../../lib/storage/follow-searchable.ts';
import type { SearchText } from '../../../../lib/storage/rows.ts';
import { partsOf } from '../../../../lib/storage/search-text-parts.ts';
import { Store } from '../../../../lib/storage/store.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { allSearched } from './all-searched.ts';
import { newStore } from './new-store.ts';
import { conversationRow } from './some-rows.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

const person = (name: string) => ({ id: name, name, email: '', phone: '', changedAt: 0 });
const note = (text: string): SearchText => ({ id: text, kind: 'note', text, at: 0 });
const hold = (id: string, ...notes: string[]) => store.sayings.bulkPut(partsOf(id, notes.map(note)));

/** What is followed, until the test ends. */
function follow(on = store) {
  const blocks = createSearchBlocks();
  const heard: SearchRow[][] = [];
  const failed = vi.fn();
  let isReading = false;
  const following = new AbortController();
  onTestFinished(() => following.abort());
  followSearchable(
    on,
    {
      rows(rows) {
        heard.push([...rows]);
        blocks.put(rows);
      },
      setReading(now) {
        isReading = now;
      },
    },
    failed,
    following.signal,
  );
  return {
    failed,
    heard,
    isReading: () => isReading,
    read: () => vi.waitFor(() => expect(isReading).toBe(false)),
    texts: () => [...blocks.find([])].flat().map(({ text }) => text),
    end: () => following.abort(),
  };
}

test('is names, follow-ups, and what was written down, the newest first', async () => {
  await store.people.bulkPut(['Rosa', 'Ana'].map(person));
  await store.followUps.bulkPut([
    { ...followUp('Lin', null), id: 'f1', conversation: null, what: 'by hand' },
    { ...followUp('Lin', null), id: 'f2', conversation: 'c', what: 'promised' },
  ]);
  const talks = Array.from({ length: 450 }, (_, at) => newId(1_000 * (at + 1)));
  for (const [at, id] of talks.entries()) await hold(id, String(at));
  const following = follow();
  await following.read();
  const newest = Array.from({ length: 450 }, (_, at) => String(449 - at));
  expect(following.texts().slice(0, 450)).toEqual(newest);
  expect(following.texts().slice(450).toSorted()).toEqual(['Ana', 'Rosa', 'by hand']);
  // Some at a time, the newest before the others.
  expect(following.heard.length).toBeGreaterThan(4);
  expect(await allSearched(store)).toEqual(['Rosa', 'Ana', 'by hand', ...newest]);
});

test('knows when a conversation began whose id does not tell', async () => {
  await store.conversations.bulkPut([
    conversationRow('x', { startedAt: 1_000 }),
    conversationRow('y', { startedAt: 9_000 }),
  ]);
  for (const id of ['x', 'y', newId(5_000)]) await hold(id, id.length > 1 ? 'between' : id);
  const following = follow();
  await following.read();
  expect(following.texts()).toEqual(['y', 'between', 'x']);
});

describe('what is written', () => {
  const MANY = 300;
  let following: ReturnType<typeof follow>;
  beforeEach(async () => {
    const ids = Array.from({ length: MANY }, (_, at) => `c${String(at).padStart(3, '0')}`);
    await store.sayings.bulkPut(ids.flatMap((id) => partsOf(id, [note(`of ${id}`)])));
    await store.conversations.bulkPut(ids.map((id) => conversationRow(id)));
    await store.people.bulkPut(['Rosa', 'Ana'].map(person));
    following = follow();
    await following.read();
    following.heard.length = 0;
  });
  const has = (text: string) => vi.waitFor(() => expect(following.texts()).toContain(text));
  const hasNot = (text: string) => vi.waitFor(() => expect(following.texts()).not.toContain(text));

  test('is read, and nothing else', async () => {
    await hold('c001', 'of c001', 'more');
    await has('more');
    const keys = new Set(following.heard.flat().map(({ key }) => key));
    expect(keys).toEqual(new Set(['sayings/c001']));
  });

  test('of one with many notes is the part that it is in', async () => {
    const notes = Array.from({ length: 40 }, (_, at) => `note ${at}`);
    await hold('c001', ...notes);
    await has('note 39');
    following.heard.length = 0;
    const last = partsOf('c001', [...notes, 'the last'].map(note)).at(-1);
    await store.sayings.put(last as NonNullable<typeof last>);
    await has('the last');
    expect(new Set(following.heard.flat().map(({ key }) => key))).toEqual(new Set(['sayings/c001#000002']));
  });

  test('takes the place of what was there, and goes with it', async () => {
    await hold('c001', 'other');
    await has('other');
    await hasNot('of c001');
    await store.people.put({ ...person('Rosa'), name: 'Rosa M.' });
    await has('Rosa M.');
    await hasNot('Rosa');
    await deleteConversation(store, 'c001');
    await hasNot('other');
    expect(following.texts()).toHaveLength(MANY - 1 + 2);
  });

  test('by another document is heard of, too', async () => {
    const other = new Store(store.name);
    onTestFinished(() => other.close());
    await other.followUps.put({ ...followUp('Lin', null), id: 'f', conversation: null, what: 'by hand' });
    await has('by hand');
    await other.followUps.delete('f');
    await hasNot('by hand');
  });

  test('in numbers is read again as a whole, without what is gone', async () => {
    await store.sayings.clear();
    await vi.waitFor(() => expect(following.texts().toSorted()).toEqual(['Ana', 'Rosa']));
    await store.sayings.bulkPut(
      Array.from({ length: MANY }, (_, at) => partsOf(`d${at}`, [note(`new ${at}`)])).flat(),
    );
    await vi.waitFor(() => expect(following.texts()).toHaveLength(MANY + 2));
  });

  test('after its end is not heard of', async () => {
    following.end();
    const later = follow();
    await hold('c001', 'more');
    await vi.waitFor(() => expect(later.texts()).toContain('more'));
    expect(following.heard).toEqual([]);
  });
});

test('where it cannot be read, that is said', async () => {
  store.close({ disableAutoOpen: true });
  const following = follow();
  await vi.waitFor(() => expect(following.failed).toHaveBeenCalledOnce());
  expect(following.isReading()).toBe(false);
});
