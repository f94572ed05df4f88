/** A conversation being held, with a store that takes, refuses, loses or deletes what is sent to it. */
import { describe, expect, test, vi } from 'vitest';
import { fieldOf } from '../../../../../lib/domain/conversation/draft-fields.ts';
import type { ConversationEvent } from '../../../../../lib/domain/conversation/events.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { held, named, noted, settled } from './held-session.ts';

describe('what is recorded', () => {
  test('shows at once, stamped, and reaches the store', async () => {
    const { session, store, begin, clock } = held();
    begin();
    expect(session.state.value.person?.name).toBe('Rosa');
    session.record([noted('n')]);
    expect(session.state.value.notes.get('n')?.text).toBe('cold all winter');
    expect(session.saving.value).toEqual({ state: 'saving' });
    await settled();
    expect(session.saving.value).toEqual({ state: 'saved' });
    const all = store.sent.flatMap(({ events }) => events);
    expect(all).toEqual(session.conversation.value?.log);
    expect(all.every(({ conversation, device }) => conversation === 'c' && device === 'a device')).toBe(true);
    expect(all[0]?.at).toBe(clock.now());
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('is told before it is', () => {
    const recording = vi.fn();
    const { session, begin } = held({ recording });
    begin();
    expect(recording).toHaveBeenCalledTimes(1);
    session.record([]);
    session.record([noted('n', 'x'.repeat(100_001))]);
    expect(recording).toHaveBeenCalledTimes(1);
  });

  test('nothing is where no conversation is on, nor where a text is too long', async () => {
    const { session, store, begin } = held();
    expect(session.record([noted('n')])).toBe(true);
    begin();
    expect(session.record([noted('n', 'x'.repeat(100_001))])).toBe(false);
    expect(session.state.value.notes.size).toBe(0);
    await settled();
    expect(store.sent).toHaveLength(1);
  });

  test('waits for its picture, but not where it makes an end of a draft', () => {
    const waiting: (() => void)[] = [];
    const { session, store, begin } = held({ afterPaint: (run) => void waiting.push(run) });
    begin();
    expect(store.sent).toHaveLength(0);
    waiting[0]?.();
    expect(store.sent).toHaveLength(1);
    session.type(fieldOf({ kind: 'note' }), 'cold');
    session.keepNote();
    expect(waiting).toHaveLength(1);
  });
});

describe('what is typed', () => {
  test('goes to the conversation that is on, with its step', () => {
    const { session, begin, clock } = held();
    begin();
    session.type(fieldOf({ kind: 'note' }), 'cold');
    const { step } = session.state.value.visits.at(-1) ?? {};
    expect(session.drafts.of(fieldOf({ kind: 'note' }))).toEqual({
      conversation: 'c',
      field: 'note',
      text: 'cold',
      step,
      begunAt: clock.now(),
    });
  });

  test('before one is on, goes to its place, or nowhere', () => {
    const place = { conversation: 'start:4', call: 'meet:abc' };
    const { session } = held({ beforeStart: place });
    session.type(fieldOf({ kind: 'name' }), 'Ro');
    expect(session.drafts.of(fieldOf({ kind: 'name' }))).toMatchObject({ ...place, text: 'Ro', step: '' });
    const { session: review } = held();
    review.type(fieldOf({ kind: 'name' }), 'Ro');
    expect(review.drafts.of(fieldOf({ kind: 'name' }))).toBeUndefined();
  });

  test('is sent at once by `flush`, and forgotten by `forget`', async () => {
    const { session, store, begin } = held();
    begin();
    session.type(fieldOf({ kind: 'note' }), 'cold');
    await session.settle();
    expect(store.drafts.map(({ text }) => text)).toEqual(['cold']);
    session.forget(session.drafts.all.value.values());
    await settled();
    expect(store.drafts.map(({ text }) => text)).toEqual(['cold', '']);
  });
});

describe('a store that fails', () => {
  test('is said, and tried again', async () => {
    const { session, store, begin, way, clock } = held();
    way.error = named('QuotaExceededError');
    begin();
    await settled();
    clock.pass(250);
    await settled();
    expect(session.saving.value).toEqual({ state: 'failed', problem: 'QuotaExceededError' });
    way.error = null;
    session.retry();
    await settled();
    expect(session.saving.value).toEqual({ state: 'saved' });
    expect(store.sent).toHaveLength(1);
  });

  test('for good, takes what it refused off the screen, and says its words', async () => {
    const { session, begin, way } = held();
    begin();
    await settled();
    way.error = named('RefusedError');
    session.record([noted('n')]);
    await settled();
    expect(session.state.value.notes.size).toBe(0);
    expect(session.state.value.person?.name).toBe('Rosa');
    expect(session.refusals.words.value).toEqual(['cold all winter']);
    expect(session.saving.value).toEqual({ state: 'unsaved' });
    // Nor does it come back with what the store tells.
    session.follow(session.conversation.value?.log ?? []);
    expect(session.state.value.notes.size).toBe(0);
  });

  test('for good, of a conversation that is left, leaves the one that is on alone', async () => {
    const { session, begin, way } = held();
    begin();
    await settled();
    way.error = named('RefusedError');
    session.record([noted('n')]);
    session.clear();
    begin('another');
    way.error = null;
    const before = session.conversation.value;
    await settled();
    expect(session.conversation.value).toBe(before);
    expect(session.refusals.words.value).toEqual(['cold all winter']);
  });

  test('that has lost the conversation gets it whole again, with what is being typed', async () => {
    const { session, store, begin, way } = held();
    begin();
    session.type(fieldOf({ kind: 'note' }), 'half a');
    await session.settle();
    way.error = named('GoneError');
    session.check();
    await settled();
    expect(store.restored).toMatchObject([{ conversation: 'c', drafts: [{ text: 'half a' }] }]);
    expect(store.restored[0]?.events).toEqual(session.conversation.value?.log);
    expect(session.saving.value).toEqual({ state: 'saved' });
  });

  test('that has lost one which is left gets it whole again, too', async () => {
    const { session, store, begin, way } = held();
    way.error = named('GoneError');
    begin();
    const log = session.conversation.value?.log;
    session.clear();
    await settled();
    expect(store.restored).toMatchObject([{ conversation: 'c', events: log }]);
  });

  test('checks nothing where no conversation is on', async () => {
    const { session, store } = held();
    session.check();
    await settled();
    expect(store.sent).toEqual([]);
  });
});

describe('a conversation that the person deleted', () => {
  test('is never said to be saved, until another is on', async () => {
    const { session, begin, way } = held();
    way.error = named('DeletedError');
    begin();
    await settled();
    expect(session.saving.value).toEqual({ state: 'deleted' });
    way.error = null;
    session.clear();
    expect(session.saving.value).toEqual({ state: 'saved' });
  });

  test('is told of instead where somebody sees to it, and only while it is on', async () => {
    const deleted = vi.fn();
    const { session, begin, way } = held({ deleted });
    way.error = named('DeletedError');
    begin();
    await settled();
    expect(deleted).toHaveBeenCalledTimes(1);
    expect(session.saving.value).toEqual({ state: 'saved' });
    session.record([noted('n')]);
    session.clear();
    await settled();
    expect(deleted).toHaveBeenCalledTimes(1);
  });
});

describe('what the store tells', () => {
  test('takes nothing off the screen that it has not confirmed', async () => {
    const { session, begin, way, store } = held();
    begin();
    await settled();
    const known = [...(session.conversation.value?.log ?? [])];
    way.error = new Error('slow');
    session.record([noted('n')]);
    session.follow(known);
    expect(session.state.value.notes.has('n')).toBe(true);
    way.error = null;
    session.retry();
    await settled();
    expect(store.sent.length).toBeGreaterThan(1);
    // Confirmed, and deleted elsewhere since.
    session.follow(known);
    expect(session.state.value.notes.has('n')).toBe(false);
  });

  /** A session with one note in it, all of it saved, and a copy of its log as the store has it. */
  async function saved() {
    const { session, begin } = held();
    begin();
    session.record([noted('n')]);
    await settled();
    const read = () => structuredClone([...(session.conversation.value?.log ?? [])]);
    return { session, read };
  }

  test('what is shown already is not folded again', async () => {
    const { session, read } = await saved();
    const before = session.conversation.value;
    session.follow(read(), 'Rosa Medina');
    expect(session.conversation.value).toBe(before);
    expect(session.state.value.person?.name).toBe('Rosa Medina');
  });

  test('what comes after it leaves all that was there as it is', async () => {
    const { session, read } = await saved();
    const note = session.state.value.notes.get('n');
    const more = { ...(read().at(-1) as ConversationEvent), ...noted('later'), id: 'z', intent: 'z' };
    session.follow([...read(), more]);
    expect(session.state.value.notes.get('later')?.text).toBe('cold all winter');
    expect(session.state.value.notes.get('n')).toBe(note);
  });

  test.each<[string, (log: ConversationEvent[]) => ConversationEvent[], string | undefined]>([
    [
      'words that are gone from an event',
      (log) => log.map((event) => ({ ...event, ...(event.type === 'noted' && { text: '' }) })),
      '',
    ],
    ['an event that is gone', (log) => log.filter(({ type }) => type !== 'noted'), undefined],
  ])('takes %s off the screen', async (_, change, text) => {
    const { session, read } = await saved();
    session.follow(change(read()));
    expect(session.state.value.notes.get('n')?.text).toBe(text);
    expect(session.state.value.person?.name).toBe('Rosa');
  });

  test('of another conversation brings nothing of this one along', async () => {
    const { session, begin, way } = held();
    begin();
    await settled();
    const other = (session.conversation.value?.log ?? []).map((event) => ({ ...event, conversation: 'd' }));
    way.error = new Error('slow');
    session.record([noted('n')]);
    session.follow(other);
    expect(session.state.value.notes.has('n')).toBe(false);
  });

  test('is not known before it has answered', () => {
    const { session } = held();
    expect(session.conversation.value).toBeNull();
    session.load({ name: '', events: [], drafts: [] });
    expect(session.conversation.value).not.toBeNull();
    expect(session.isTouched.value).toBe(false);
  });

  test('is taken up with its drafts, in place of the one before', async () => {
    const { session, begin } = held();
    begin();
    await settled();
    const events = session.conversation.value?.log ?? [];
    const draft = { conversation: 'c', field: 'note', text: 'half a', step: 's', begunAt: 1 };
    const { session: next } = held();
    next.load({ name: '', events, drafts: [draft] });
    expect(next.state.value.person?.name).toBe('Rosa');
    expect(next.drafts.text(fieldOf({ kind: 'note' }))).toBe('half a');
    next.clear();
    expect(next.state.value.person).toBeNull();
    expect(next.drafts.text(fieldOf({ kind: 'note' }))).toBe('');
  });
});

describe('the name that the person was given elsewhere', () => {
  const taken = async (name: string) => {
    const { session, begin } = held();
    begin();
    await settled();
    const events = session.conversation.value?.log ?? [];
    const { session: next } = held();
    next.load({ name, events, drafts: [] });
    const nameNow = () => next.state.value.person?.name;
    return { next, events, nameNow };
  };

  test('is shown, whatever else is done and undone', async () => {
    const { next, nameNow } = await taken('Rosa Medina');
    expect(nameNow()).toBe('Rosa Medina');
    next.record([noted('n')]);
    next.record(intents.undo(next.state.value));
    expect(nameNow()).toBe('Rosa Medina');
  });

  test('gives way to one that is given here, also to the one of before, and to none in another conversation', async () => {
    const { next, events, nameNow } = await taken('Rosa Medina');
    next.record([{ type: 'person-named', name: 'Rosa' }]);
    expect(nameNow()).toBe('Rosa');
    next.load({ name: '', events, drafts: [] });
    expect(nameNow()).toBe('Rosa');
    next.clear();
    expect(nameNow()).toBeUndefined();
  });

  test('comes with the log as the store has it', async () => {
    const { next, events, nameNow } = await taken('');
    next.follow(events, 'Rosa Medina');
    expect(nameNow()).toBe('Rosa Medina');
  });
});

test('at the end, what is typed is kept, and what was deleted leaves no word behind', async () => {
  const { session, begin } = held();
  begin();
  session.record([noted('n', 'to be deleted')]);
  session.deleteNote('n');
  session.type(fieldOf({ kind: 'note' }), 'half a');
  expect(session.endWithTyped()).toBe(true);
  session.purge();
  expect([...session.state.value.notes.values()].map(({ text }) => text)).toEqual(['half a']);
  expect(session.state.value.ended).not.toBeNull();
  expect(JSON.stringify(session.conversation.value?.log)).not.toContain('to be deleted');
  await session.settle();
  expect(session.saving.value).toEqual({ state: 'saved' });
});

describe('what is recorded while something is typed', () => {
  test('reaches the store after that, but for what it makes an end of', async () => {
    const { session, store, begin } = held();
    begin();
    session.type(fieldOf({ kind: 'learned' }), 'they rent');
    session.type(fieldOf({ kind: 'note' }), 'cold');
    session.keepNote();
    await settled();
    expect(store.drafts.map(({ text }) => text)).toEqual(['they rent']);
    expect(store.sent.at(-1)?.finishedDrafts).toEqual(['note']);
  });

  test('is sent at once by `flush`, also where it waits for its picture', () => {
    const { session, store, begin } = held({ afterPaint: () => undefined });
    begin();
    expect(store.sent).toEqual([]);
    session.flush();
    expect(store.sent).toHaveLength(1);
  });
});
