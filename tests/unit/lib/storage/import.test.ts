/** What an import plans, from backups that are written out. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ConversationEvent, EventBody } from '../../../../lib/domain/conversation/events.ts';
import { newId } from '../../../../lib/domain/conversation/stamp-events.ts';
import type { Backup } from '../../../../lib/domain/import-export/backup.ts';
import { planImport, writeImport } from '../../../../lib/storage/import.ts';
import type { PersonRow } from '../../../../lib/storage/rows.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { SIX_PM } from '../domain/conversation/some-events.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { newStore } from './new-store.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

let made = 0;
/** A conversation: its start, and what follows a millisecond apart. */
function logOf(id: string, person: string, call: string | null = null, ...more: EventBody[]) {
  const start: EventBody = {
    type: 'started',
    guide: 'g',
    person: { id: person, name: person },
    call,
    carried: {},
  };
  const events = [start, ...more].map((body): ConversationEvent => {
    made += 1;
    const at = SIX_PM + made;
    const event = newId(at);
    return { ...body, id: event, conversation: id, device: 'd', intent: event, at };
  });
  return { id, events };
}
const commit = (commitment: string): EventBody => ({
  type: 'committed',
  commitment,
  what: commitment,
  due: null,
  way: 'call',
  followUpAt: null,
});
const backup = (more: Partial<Backup>): Backup => ({
  exportedAt: 1,
  conversations: [],
  people: [],
  followUps: [],
  campaigns: [],
  prepSheets: [],
  guides: [],
  guideVersions: [],
  practicePeople: [],
  ...more,
});
const person = (id: string, changedAt = 0, more: Partial<PersonRow> = {}): PersonRow => ({
  id,
  name: id,
  email: '',
  phone: '',
  changedAt,
  ...more,
});
const bring = async (one: Backup) => writeImport(store, await planImport(store, one));
const peopleHere = async () => (await store.people.toArray()).map(({ id }) => id);
const promisesHere = async () => (await store.followUps.toArray()).map(({ id }) => id);

describe('an import', () => {
  test('of nothing changes nothing', async () => {
    const heard: number[] = [];
    const plan = await planImport(store, backup({}), (done) => heard.push(done));
    const none = { added: 0, changed: 0, same: 0 };
    expect(plan).toMatchObject({ conversations: none, people: none, followUps: none });
    expect(heard).toEqual([]);
  });

  test.each([1, 99, 100, 101, 250])('of %i conversations says how far it is, to the end', async (count) => {
    const conversations = Array.from({ length: count }, (_, index) => logOf(`c${index}`, 'rosa'));
    const looked: number[] = [];
    const plan = await planImport(store, backup({ conversations }), (done) => looked.push(done));
    const parts = Math.ceil(count / 100);
    expect(looked).toEqual(
      Array.from({ length: parts }, (_, index) => Math.min(1, ((index + 1) * 100) / count)),
    );
    expect(plan.conversations).toEqual({ added: count, changed: 0, same: 0 });
    const written: number[] = [];
    await writeImport(store, plan, (done) => written.push(done));
    expect(written).toEqual([1]);
    expect(await store.events.count()).toBe(count);
  });

  test('of many events says how far it is to the end, in parts', async () => {
    const ticks = Array.from(
      { length: 2_499 },
      (_, index): EventBody => ({ type: 'question-ticked', question: `q${index}`, asked: true }),
    );
    const plan = await planImport(store, backup({ conversations: [logOf('c', 'rosa', null, ...ticks)] }));
    const written: number[] = [];
    await writeImport(store, plan, (done) => written.push(done));
    expect(written).toEqual([0.4, 0.8, 1]);
    expect(await store.events.count()).toBe(2_500);
  });

  test.each([0, 0.4, 0.8])('that is stopped after %d of it writes nothing', async (share) => {
    const ticks = Array.from(
      { length: 2_499 },
      (_, index): EventBody => ({ type: 'question-ticked', question: `q${index}`, asked: true }),
    );
    const plan = await planImport(store, backup({ conversations: [logOf('c', 'rosa', null, ...ticks)] }));
    const stopping = new AbortController();
    if (share === 0) stopping.abort();
    const stopAt = (done: number) => done >= share && stopping.abort();
    await expect(writeImport(store, plan, stopAt, stopping.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    for (const table of store.tables) expect(await table.count()).toBe(0);
    await writeImport(store, plan, undefined, new AbortController().signal);
    expect(await store.events.count()).toBe(2_500);
  });

  test('leaves a conversation that is there already as it is', async () => {
    const log = logOf('c', 'rosa', null, commit('one'));
    await bring(backup({ conversations: [log] }));
    const before = await store.conversations.get('c');
    const plan = await planImport(store, backup({ conversations: [log] }));
    expect(plan.conversations).toEqual({ added: 0, changed: 0, same: 1 });
    await writeImport(store, plan);
    expect(await store.conversations.get('c')).toEqual(before);
  });

  test('leaves no part of what is searched that the other log made too many', async () => {
    const notes = Array.from(
      { length: 20 },
      (_, at): EventBody => ({
        ...{ type: 'noted', note: `n${at}`, text: `words ${at}`, step: 's', begunAt: SIX_PM },
      }),
    );
    const log = logOf('c', 'rosa', null, ...notes);
    await bring(backup({ conversations: [log] }));
    expect(await store.sayings.count()).toBe(2);
    const deleted = Array.from(
      { length: 5 },
      (_, at): EventBody => ({ type: 'note-deleted', note: `n${at}` }),
    );
    const [, ...later] = logOf('c', 'rosa', null, ...deleted).events;
    await bring(backup({ conversations: [{ id: 'c', events: [...log.events, ...later] }] }));
    expect((await store.sayings.toArray()).map(({ sayings }) => sayings.length)).toEqual([15]);
  });

  test('takes the follow-ups away whose commitments the other log took back, and no others', async () => {
    const log = logOf('c', 'rosa', null, commit('one'), commit('two'));
    const other = logOf('d', 'ana', null, commit('of another'));
    await bring(backup({ conversations: [log, other] }));
    const removal = logOf('c', 'rosa', null, { type: 'commitment-removed', commitment: 'one' });
    const plan = await planImport(
      store,
      backup({ conversations: [{ id: 'c', events: removal.events.slice(1) }, other] }),
    );
    expect(plan.write.gone).toEqual(['one']);
    expect(plan.conversations).toEqual({ added: 0, changed: 1, same: 1 });
    await writeImport(store, plan);
    expect(await promisesHere()).toEqual(['of another', 'two']);
  });

  test('brings follow-ups that were added by hand, and of the others those of its conversations', async () => {
    const byHand = followUp('by hand', null, { id: 'by-hand', conversation: null, person: 'rosa' });
    const orphan = followUp('orphan', null, { id: 'orphan', conversation: 'gone', person: 'rosa' });
    await bring(
      backup({ conversations: [logOf('c', 'rosa', null, commit('one'))], followUps: [byHand, orphan] }),
    );
    expect(await promisesHere()).toEqual(['by-hand', 'one']);
  });

  test('leaves a promise with its conversation where the backup has it without', async () => {
    await bring(backup({ conversations: [logOf('c', 'rosa', null, commit('one'))] }));
    const here = await store.followUps.get('one');
    if (here === undefined) throw new Error('Nothing was promised.');
    await bring(
      backup({ followUps: [{ ...here, name: '', conversation: null, result: 'she did', changedAt: 9 }] }),
    );
    expect(await store.followUps.get('one')).toMatchObject({ ...here, result: 'she did', changedAt: 9 });
  });

  test('brings the newer copy of a follow-up by hand, and of a person', async () => {
    const byHand = (result: string, changedAt: number) =>
      followUp('by hand', null, { id: 'by-hand', conversation: null, person: 'rosa', result, changedAt });
    await bring(backup({ people: [person('rosa', 5, { email: 'new' })], followUps: [byHand('new', 5)] }));
    await bring(backup({ people: [person('rosa', 4, { email: 'old' })], followUps: [byHand('old', 4)] }));
    expect((await store.followUps.get('by-hand'))?.result).toBe('new');
    expect((await store.people.get('rosa'))?.email).toBe('new');
    await bring(backup({ people: [person('rosa', 6, { email: 'newer' })], followUps: [byHand('newer', 6)] }));
    expect((await store.followUps.get('by-hand'))?.result).toBe('newer');
    expect((await store.people.get('rosa'))?.email).toBe('newer');
  });

  test('knows everyone whom a conversation was held with, once; who is known already stays as they are', async () => {
    const known = [
      person('rosa', 3, { email: 'rosa@example.org' }),
      person('zoe', 0, { name: 'As the organizer calls her' }),
    ];
    await store.people.bulkPut(known);
    const conversations = [logOf('c', 'rosa'), logOf('d', 'ana'), logOf('e', 'ana'), logOf('f', 'zoe')];
    await bring(backup({ conversations }));
    expect(await store.people.toArray()).toEqual([person('ana'), ...known]);
  });

  test('has no person for a log whose beginning is missing', async () => {
    const { id, events } = logOf('c', 'rosa', null, commit('one'));
    await bring(backup({ conversations: [{ id, events: events.slice(1) }] }));
    expect(await peopleHere()).toEqual([]);
    expect(await promisesHere()).toEqual([]);
  });
});

describe('people of practice', () => {
  const PRACTICE = 'practice:1';
  /** When the start of a log was, which is when practice named its person. */
  const namedIn = ({ events }: { readonly events: readonly ConversationEvent[] }) => events[0]?.at ?? 0;

  test('are not brought along, and are not made', async () => {
    const practice = logOf('c', 'dana', PRACTICE, commit('one'));
    await bring(
      backup({ conversations: [practice], people: [person('dana', namedIn(practice)), person('rosa')] }),
    );
    expect(await peopleHere()).toEqual(['rosa']);
    expect(await store.conversations.count()).toBe(1);
  });

  test.each<[string, Partial<Backup>]>([
    ['in a real conversation', { conversations: [logOf('real', 'dana')] }],
    [
      'in a follow-up by hand',
      { followUps: [followUp('x', null, { id: 'x', conversation: null, person: 'dana' })] },
    ],
    [
      'in a follow-up of another conversation',
      { followUps: [followUp('x', null, { id: 'x', conversation: 'another', person: 'dana' })] },
    ],
    [
      'in a follow-up of a real conversation of the backup, though that was held with somebody else',
      {
        conversations: [logOf('real', 'rosa')],
        followUps: [followUp('x', null, { id: 'x', conversation: 'real', person: 'dana' })],
      },
    ],
  ])('are brought along where they were met %s', async (_where, more) => {
    const practice = logOf('c', 'dana', PRACTICE);
    await bring(
      backup({
        ...more,
        conversations: [practice, ...(more.conversations ?? [])],
        people: [person('dana', namedIn(practice))],
      }),
    );
    expect(await peopleHere()).toContain('dana');
  });

  test('are not met by what was promised in practice', async () => {
    const practice = logOf('c', 'dana', PRACTICE);
    const promised = followUp('x', null, { id: 'x', conversation: 'c', person: 'dana' });
    await bring(
      backup({
        conversations: [practice],
        people: [person('dana', namedIn(practice))],
        followUps: [promised],
      }),
    );
    expect(await peopleHere()).toEqual([]);
  });
});

describe('an event that is one of another conversation here', () => {
  test.each([0, 1, 2])('is not taken, wherever it stands among the new ones (%i)', async (stolen) => {
    const here = logOf('here', 'rosa', null, commit('a'), commit('b'), commit('c'));
    const there = logOf('there', 'ana', null, commit('d'), commit('e'));
    await bring(backup({ conversations: [here] }));
    const id = here.events[1]?.id ?? '';
    const events = there.events.map((event, index) => (index === stolen ? { ...event, id } : event));
    await expect(planImport(store, backup({ conversations: [{ id: 'there', events }] }))).rejects.toThrow();
    await planImport(store, backup({ conversations: [there] }));
  });

  test.each([0, 1, 2, 3])(
    'is not taken, wherever its id sorts among the new ones (%i before it)',
    async (before) => {
      const some = () => logOf('there', 'ana', null, commit('d'), commit('e')).events;
      const older = some().slice(0, before);
      const here = logOf('here', 'rosa');
      const stolen = here.events.map((event) => ({ ...event, conversation: 'there' }));
      const events = [...older, ...stolen, ...some().slice(before)];
      await bring(backup({ conversations: [here] }));
      await expect(planImport(store, backup({ conversations: [{ id: 'there', events }] }))).rejects.toThrow();
    },
  );
});
