import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  AS_OPEN,
  asDone,
  asDropped,
  type FollowUp,
  type FollowUpChange,
} from '../../../../lib/domain/follow-up/follow-up.ts';
import { changeFollowUps, restoreFollowUps } from '../../../../lib/storage/change-follow-ups.ts';
import { countClosed, followClosed, followOpen } from '../../../../lib/storage/follow-follow-ups.ts';
import { addFollowUp, changeFollowUp, firstDue, openFollowUps } from '../../../../lib/storage/follow-ups.ts';
import { changePerson } from '../../../../lib/storage/people.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { newStore } from './new-store.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

describe('follow-ups by hand', () => {
  it('bring a new person along, and leave a known one as they are', async () => {
    const known = { id: 'Rosa', name: 'Rosa M.', email: 'rosa@example.org', phone: '', changedAt: 5 };
    await store.people.put(known);
    await addFollowUp(store, followUp('Rosa', '2026-11-26'));
    await addFollowUp(store, followUp('Lin', null, { changedAt: 7 }));
    expect(await store.people.get('Rosa')).toEqual(known);
    expect(await store.people.get('Lin')).toMatchObject({ name: 'Lin', changedAt: 7 });
  });

  it('are listed while they are open', async () => {
    for (const name of ['a', 'b']) await addFollowUp(store, followUp(name, null));
    await changeFollowUp(store, 'a', asDone(10, 'she came'), 10);
    expect(await openFollowUps(store)).toHaveLength(1);
    await changeFollowUp(store, 'a', AS_OPEN, 40);
    expect(await openFollowUps(store)).toHaveLength(2);
    expect(await store.followUps.get('a')).toMatchObject({ result: '', closedAt: null, changedAt: 40 });
  });
});

describe('of more than are read at once', () => {
  const MANY = 1_203;
  /** One a day up to November 22, the last day before today. */
  const dayOf = (index: number) => new Date(Date.UTC(2026, 10, 22 - index)).toISOString().slice(0, 10);
  const rows = Array.from({ length: MANY }, (_, index) => followUp(`late-${index}`, dayOf(index)));
  const NOW = new Date(2026, 10, 23, 15).getTime();
  beforeEach(async () => {
    await store.followUps.bulkPut(rows.map(({ name, ...row }) => row));
    await store.people.bulkPut(
      rows.map(({ person, name }) => ({ id: person, name, email: '', phone: '', changedAt: 0 })),
    );
  });

  it('all are found, each once', async () => {
    const ids = (await openFollowUps(store)).map(({ id }) => id);
    expect(ids).toHaveLength(MANY);
    expect(new Set(ids)).toEqual(new Set(rows.map(({ id }) => id)));
  });

  it('the first of each group have their names, the newest overdue first, and the others are counted', async () => {
    await addFollowUp(store, followUp('today', '2026-11-23'));
    await addFollowUp(store, followUp('undated', null));
    const everybody = vi.spyOn(store.people, 'toArray');
    const { overdue, today, upcoming } = await firstDue(store, NOW, NOW, 3);
    expect(overdue.rows.map(({ name }) => name)).toEqual(['late-0', 'late-1', 'late-2']);
    expect([overdue.count, today.count, upcoming.count]).toEqual([MANY, 1, 1]);
    expect([...today.rows, ...upcoming.rows].map(({ name }) => name)).toEqual(['today', 'undated']);
    expect(everybody).not.toHaveBeenCalled();
  });

  it('those closed since a time stay where they were, and others are gone', async () => {
    await changeFollowUp(store, 'late-0', asDone(5), 5);
    await changeFollowUp(store, 'late-1', asDropped(20, 'moved away'), 20);
    const { overdue } = await firstDue(store, 20, NOW, 2);
    expect(overdue).toMatchObject({ rows: [{ id: 'late-1' }, { id: 'late-2' }], count: MANY - 1 });
    expect(await countClosed(store)).toBe(2);
  });
});

describe('many changed at once', () => {
  const NAMES = Array.from({ length: 450 }, (_, index) => `p${index}`);
  beforeEach(async () => {
    const standing = { snoozedTo: { date: '2026-12-01', time: null }, changedAt: 3 };
    await store.followUps.bulkPut(
      NAMES.map((one, index) => {
        const { name: _, ...row } = followUp(one, '2026-11-26', index % 3 === 0 ? standing : {});
        return row;
      }),
    );
  });
  const all = () => store.followUps.orderBy('id').toArray();

  it.each([
    ['dropped', asDropped(20, 'the drive is over')],
    ['done', asDone(20)],
    ['snoozed', { snoozedTo: { date: '2027-01-01', time: '18:00' } }],
  ])('are %s, and stand exactly as before when that is taken back', async (_what, change) => {
    const stood = await all();
    const before = await changeFollowUps(store, NAMES, change, 20);
    expect((await all()).every((row) => row.changedAt === 20)).toBe(true);
    expect(await all()).toMatchObject(NAMES.map(() => change));
    expect(await restoreFollowUps(store, before, 20)).toBe(NAMES.length);
    expect(await all()).toEqual(stood);
  });

  it('are those that were asked for, and no others; one that is gone stays gone', async () => {
    const before = await changeFollowUps(store, ['p1', 'nobody', 'p2'], asDone(20), 20);
    expect(before.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(await countClosed(store)).toBe(2);
    expect(await store.followUps.count()).toBe(NAMES.length);
  });

  it('keep what was said of them since, and what their conversation says now', async () => {
    const before = await changeFollowUps(store, ['p1', 'p2', 'p3'], asDropped(20, 'over'), 20);
    await changeFollowUp(store, 'p1', AS_OPEN, 30);
    await store.followUps.update('p2', { what: 'bring two friends' });
    await store.followUps.delete('p3');
    expect(await restoreFollowUps(store, before, 20)).toBe(1);
    expect(await store.followUps.get('p1')).toMatchObject({ state: 'open', changedAt: 30 });
    expect(await store.followUps.get('p2')).toMatchObject({ state: 'open', what: 'bring two friends' });
    expect(await store.followUps.get('p3')).toBeUndefined();
  });

  it('are all as they were where one cannot be written', async () => {
    const stood = await all();
    let written = 0;
    store.followUps.hook('updating', () => {
      written += 1;
      if (written > 300) throw new Error('The disk is full.');
    });
    await expect(changeFollowUps(store, NAMES, asDone(20), 20)).rejects.toThrow('The disk is full.');
    expect(written).toBeGreaterThan(300);
    expect(await all()).toEqual(stood);
  });

  it('are none for a reason that is too long', async () => {
    const reason = 'x'.repeat(200_000);
    await expect(changeFollowUps(store, NAMES, asDropped(20, reason), 20)).rejects.toThrow();
    expect(await countClosed(store)).toBe(0);
  });

  it('stand as before, whatever was done with whichever of them', async () => {
    const day = fc.constantFrom(
      null,
      { date: '2027-01-01', time: null },
      { date: '2026-12-24', time: '18:00' },
    );
    const change = fc.oneof(
      fc.record({ snoozedTo: day }),
      fc.string().map((reason) => asDropped(20, reason)),
      fc.string().map((result) => asDone(20, result)),
      fc.constant(AS_OPEN),
      fc.record({ whose: fc.constantFrom('theirs', 'yours') }),
    );
    const some = fc.subarray(NAMES.slice(0, 12));
    await fc.assert(
      fc.asyncProperty(some, change, async (ids, changed) => {
        const stood = await all();
        const before = await changeFollowUps(store, ids, changed as FollowUpChange, 20);
        expect(await restoreFollowUps(store, before, 20)).toBe(ids.length);
        expect(await all()).toEqual(stood);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a list that is followed', () => {
  const heard = (follow: typeof followOpen) => {
    const lists: (readonly FollowUp[])[] = [];
    const following = new AbortController();
    onTestFinished(() => following.abort());
    follow(
      store,
      (rows) => lists.push(rows),
      (error) => {
        throw error;
      },
      following.signal,
    );
    return { lists, now: () => lists.at(-1)?.map(({ id }) => id) };
  };

  it('has what is open by date, or what is closed with the last one first, and hears of each change', async () => {
    await addFollowUp(store, followUp('b', '2026-11-24'));
    await addFollowUp(store, followUp('a', '2026-11-26'));
    await addFollowUp(store, followUp('c', '2026-11-25'));
    const [open, closed] = [heard(followOpen), heard(followClosed)];
    await vi.waitFor(() => expect([open.now(), closed.now()]).toEqual([['b', 'c', 'a'], []]));
    const untouched = open.lists[0]?.find(({ id }) => id === 'a');
    await changeFollowUp(store, 'b', asDone(10), 10);
    await vi.waitFor(() => expect([open.now(), closed.now()]).toEqual([['c', 'a'], ['b']]));
    await changeFollowUp(store, 'c', asDropped(20, 'moved away'), 20);
    await vi.waitFor(() => expect([open.now(), closed.now()]).toEqual([['a'], ['c', 'b']]));
    expect(open.lists.at(-1)?.[0]).toBe(untouched);
    await changePerson(store, 'b', { name: 'Rosa Medina' }, 30);
    await vi.waitFor(() => expect(closed.lists.at(-1)?.[1]?.name).toBe('Rosa Medina'));
  });
});
