import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { ConversationEvent, EventBody } from '../../../../lib/domain/conversation/events.ts';
import { newId } from '../../../../lib/domain/conversation/stamp-events.ts';
import { guidesOf, NO_OWN_GUIDES } from '../../../../lib/domain/guide/guides.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { appendEvents } from '../../../../lib/storage/append-events.ts';
import { followAsks } from '../../../../lib/storage/row-details.ts';
import { Store } from '../../../../lib/storage/store.ts';
import { SIX_PM } from '../domain/conversation/some-events.ts';
import { countReadings } from './count-readings.ts';
import { newStore } from './new-store.ts';

const IDS = ['a', 'b', 'c'];
let store: Store;
let now: number;
beforeEach(() => {
  store = newStore();
  now = SIX_PM;
});

/** Does these things in a conversation, in the store. */
async function act(conversation: string, ...bodies: readonly EventBody[]): Promise<void> {
  const events = bodies.map((body): ConversationEvent => {
    now += 1_000;
    const id = newId(now);
    return { ...body, id, conversation, device: 'd', intent: id, at: now };
  });
  await appendEvents(store, new Map(), conversation, events);
}

const fill = (text: string): EventBody => ({ type: 'blank-filled', blank: 'the-ask', text });

/** What is heard of those that are shown; another has begun besides. */
async function follow() {
  const read = countReadings(store, 'events');
  for (const id of [...IDS, 'another']) {
    const person = { id: `p-${id}`, name: 'Rosa' };
    await act(id, { type: 'started', guide: sixSteps.id, person, call: null, carried: {} });
    await act(id, fill(`ask of ${id}`));
  }
  await act('a', { type: 'asked', ask: 'one' });
  const heard: Record<string, string>[] = [];
  const failed = vi.fn();
  const following = new AbortController();
  onTestFinished(() => following.abort());
  followAsks(
    store,
    guidesOf(NO_OWN_GUIDES),
    IDS,
    (asked) => heard.push(Object.fromEntries(asked)),
    failed,
    following.signal,
  );
  const times = (count: number) => vi.waitFor(() => expect(heard).toHaveLength(count));
  await times(1);
  return { heard, read, times, failed, end: () => following.abort() };
}

test('of the conversations that are shown the one that is written is read again, and no other', async () => {
  const { heard, read, times } = await follow();
  expect(heard).toEqual([{ a: 'ask of a' }]);
  await act('b', { type: 'asked', ask: 'two' });
  await times(2);
  expect(heard.at(-1)).toEqual({ a: 'ask of a', b: 'ask of b' });
  read.count = 0;
  await act('another', { type: 'asked', ask: 'three' });
  await act('a', fill(''));
  await times(3);
  expect(heard.at(-1)).toEqual({ b: 'ask of b' });
  // Appending reads the two logs, of two and three events, and the following the one that is shown, of four by then.
  expect(read.count).toBe(2 + 3 + 4);
});

test('where all may have been written, all are read; after the end nothing is heard', async () => {
  const { heard, times, end } = await follow();
  await store.transaction('rw', [store.conversations, store.events], async () => {
    await store.events.clear();
    await store.conversations.clear();
  });
  await times(2);
  expect(heard.at(-1)).toEqual({});
  end();
  await act('a', fill('another ask'));
  expect(heard).toHaveLength(2);
});

test('why they cannot be read is told once', async () => {
  const { failed } = await follow();
  store.close();
  const elsewhere = new Store(store.name);
  onTestFinished(() => elsewhere.close());
  await elsewhere.conversations.update('a', { stake: 'cold' });
  await elsewhere.conversations.update('b', { stake: 'cold' });
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
});
