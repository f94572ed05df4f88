/** What becomes of what is typed: it is on the screen, its field is left, and the store has both or neither. */
import { describe, expect, test } from 'vitest';
import { fieldOf } from '../../../../../lib/domain/conversation/draft-fields.ts';
import { LONGEST_TEXT } from '../../../../../lib/domain/conversation/limits.ts';
import { held, noted, settled } from './held-session.ts';

const NOTE = fieldOf({ kind: 'note' });
const LEARNED = fieldOf({ kind: 'learned' });
const EDITED = fieldOf({ kind: 'edited-note', note: 'n' });
const NEXT = fieldOf({ kind: 'debrief', question: 'next' });
const WHAT = fieldOf({ kind: 'commitment', part: 'what' });
const WAY = fieldOf({ kind: 'commitment', part: 'way' });
const TOO_LONG = 'x'.repeat(LONGEST_TEXT + 1);
const PROMISED = { what: 'sign', due: null, way: 'text', followUpAt: null } as const;

/** A conversation that is on, with one note in it, all of it saved. */
async function begun() {
  const here = held();
  here.begin();
  here.session.record([noted('n', 'cold')]);
  await settled();
  here.store.sent.length = 0;
  const { session, store } = here;
  /** What reached the store since: the kinds of events, and the drafts that they made an end of. */
  const sent = async () => {
    await session.settle();
    return store.sent.map(({ events, finishedDrafts }) => [events.map(({ type }) => type), finishedDrafts]);
  };
  const draftsSent = async () => {
    await session.settle();
    return store.drafts.map(({ field, text }) => [field, text]);
  };
  const notes = () => [...session.state.value.notes.values()].map(({ text }) => text);
  return { ...here, sent, draftsSent, notes };
}

describe('a field that is left behind', () => {
  test('is empty, in the store too', async () => {
    const { session, draftsSent } = await begun();
    session.type(NOTE, 'half a');
    session.flush();
    session.dropDraft(NOTE);
    expect(session.drafts.of(NOTE)).toBeUndefined();
    expect(await draftsSent()).toEqual([
      [NOTE, 'half a'],
      [NOTE, ''],
    ]);
  });

  test('with nothing in it is left without a word to the store', async () => {
    const { session, draftsSent } = await begun();
    session.dropDraft(NOTE);
    expect(await draftsSent()).toEqual([]);
  });
});

describe('a note', () => {
  test('goes on the list with its step and its beginning, and its field is empty', async () => {
    const { session, store, clock, sent, notes } = await begun();
    const begunAt = clock.now();
    session.type(NOTE, ' cold all winter ');
    clock.pass(5_000);
    session.keepNote();
    const step = session.state.value.visits.at(-1)?.step;
    expect(notes()).toEqual(['cold', 'cold all winter']);
    expect(session.drafts.of(NOTE)).toBeUndefined();
    expect(await sent()).toEqual([[['noted'], [NOTE]]]);
    const noted = { note: expect.stringMatching(/./), text: 'cold all winter', step, begunAt };
    expect(store.sent[0]?.events[0]).toMatchObject(noted);
  });

  test.each([
    ['of nothing', undefined],
    ['of white space', '  '],
    ['that is too long', TOO_LONG],
  ])('%s is none, and what was typed stays', async (_what, text) => {
    const { session, notes, sent } = await begun();
    if (text !== undefined) session.type(NOTE, text);
    session.keepNote();
    expect(notes()).toEqual(['cold']);
    expect(session.drafts.of(NOTE)?.text).toBe(text);
    expect(await sent()).toEqual([]);
  });

  test('is edited, and its field left', async () => {
    const { session, notes, sent } = await begun();
    session.type(EDITED, 'cold all winter');
    session.editNote('n');
    expect(notes()).toEqual(['cold all winter']);
    expect(session.drafts.of(EDITED)).toBeUndefined();
    expect(await sent()).toEqual([[['note-edited'], [EDITED]]]);
  });

  test('that was changed back is left as it was, and the field in the store with it', async () => {
    const { session, sent, draftsSent } = await begun();
    session.type(EDITED, 'cold');
    session.editNote('n');
    expect(session.drafts.of(EDITED)).toBeUndefined();
    expect(await sent()).toEqual([]);
    expect(await draftsSent()).toEqual([[EDITED, '']]);
  });

  test('that was not edited is none the worse for leaving it', async () => {
    const { session, notes, sent, draftsSent } = await begun();
    session.editNote('n');
    expect(notes()).toEqual(['cold']);
    expect([await sent(), await draftsSent()]).toEqual([[], []]);
  });

  test('that became too long stays in its field', async () => {
    const { session, notes } = await begun();
    session.type(EDITED, TOO_LONG);
    session.editNote('n');
    expect(notes()).toEqual(['cold']);
    expect(session.drafts.of(EDITED)?.text).toBe(TOO_LONG);
  });

  test('is marked as their stake, and the mark taken away', async () => {
    const { session } = await begun();
    session.markNote('n', 'stake');
    expect(session.state.value.notes.get('n')?.mark).toBe('stake');
    session.markNote('n', null);
    expect(session.state.value.notes.get('n')?.mark).toBeNull();
  });

  test('is deleted with what was being typed of it', async () => {
    const { session, notes } = await begun();
    session.type(EDITED, 'cold all');
    session.deleteNote('n');
    expect(notes()).toEqual([]);
    expect(session.drafts.of(EDITED)).toBeUndefined();
  });
});

describe('a commitment', () => {
  test('is made, and makes an end of those of its fields that have something in them', async () => {
    const { session, sent } = await begun();
    expect(session.isCommitmentBegun.value).toBe(false);
    session.type(WHAT, 'sign');
    expect(session.isCommitmentBegun.value).toBe(true);
    session.commit(PROMISED);
    expect([...session.state.value.commitments.values()]).toMatchObject([
      { id: expect.stringMatching(/./), what: 'sign' },
    ]);
    expect(session.isCommitmentBegun.value).toBe(false);
    expect(await sent()).toEqual([[['committed'], [WHAT]]]);
  });

  test('that is given up is left in all of its fields', async () => {
    const { session, draftsSent } = await begun();
    session.type(WHAT, 'sign');
    session.type(WAY, 'text');
    await session.settle();
    session.dropCommitment();
    expect([...session.drafts.all.value.keys()]).toEqual([]);
    expect((await draftsSent()).slice(2)).toEqual([
      [WHAT, ''],
      [WAY, ''],
    ]);
  });
});

describe('after a conversation', () => {
  test('the debrief is answered, and its field left', async () => {
    const { session, sent } = await begun();
    session.type(NEXT, 'ask sooner');
    session.debrief('next');
    expect(session.state.value.debrief.get('next')).toBe('ask sooner');
    expect(await sent()).toEqual([[['debriefed'], [NEXT]]]);
  });

  test('where the person stands is said, and taken back', async () => {
    const { session } = await begun();
    session.assess(2);
    expect(session.state.value.assessment).toBe(2);
    session.assess(2);
    expect(session.state.value.assessment).toBeNull();
  });

  test('what was learned is said by itself; before the end it waits for that', async () => {
    const { session } = await begun();
    session.type(LEARNED, 'they rent');
    session.learn();
    expect(session.drafts.of(LEARNED)?.text).toBe('they rent');
    expect(session.endWithTyped()).toBe(true);
    expect(session.state.value.ended?.learned).toBe('they rent');
    session.type(LEARNED, 'they rent, and are cold');
    session.learn();
    expect(session.state.value.ended?.learned).toBe('they rent, and are cold');
    expect(session.drafts.of(LEARNED)).toBeUndefined();
  });
});

describe('the end', () => {
  test('has nothing to say where nothing was learned', async () => {
    const { session } = await begun();
    expect(session.endWithTyped()).toBe(true);
    expect(session.state.value.ended?.learned).toBe('');
  });

  test('comes after what was being typed, each by itself, and leaves no field behind', async () => {
    const { session, sent, notes } = await begun();
    session.type(NOTE, 'has children');
    session.type(EDITED, 'cold all winter');
    session.type(LEARNED, 'they rent');
    session.type(WAY, 'text');
    expect(session.endWithTyped()).toBe(true);
    expect(notes()).toEqual(['cold all winter', 'has children']);
    expect([...session.drafts.all.value.keys()]).toEqual([]);
    expect(await sent()).toEqual([
      [['noted'], [NOTE]],
      [['note-edited'], [EDITED]],
      [['ended'], [LEARNED]],
    ]);
  });

  test('leaves the field of what says nothing new, too', async () => {
    const { session, sent, draftsSent } = await begun();
    session.type(EDITED, 'cold');
    expect(session.endWithTyped()).toBe(true);
    expect(session.drafts.of(EDITED)).toBeUndefined();
    expect(await sent()).toEqual([[['ended'], [LEARNED]]]);
    expect(await draftsSent()).toContainEqual([EDITED, '']);
  });

  test.each([
    ['while a commitment is half typed', WHAT, 'sign'],
    ['where a note is too long', NOTE, TOO_LONG],
    ['where what was learned is too long', LEARNED, TOO_LONG],
  ])('does not come %s', async (_what, field, text) => {
    const { session, sent } = await begun();
    session.type(field, text);
    expect(session.endWithTyped()).toBe(false);
    expect(session.state.value.ended).toBeNull();
    expect(session.drafts.of(field)?.text).toBe(text);
    expect(await sent()).toEqual([]);
  });

  test('does not come where only part of what was typed fits, and keeps none of it', async () => {
    const { session, notes } = await begun();
    session.type(EDITED, 'cold all winter');
    session.type(NOTE, TOO_LONG);
    expect(session.endWithTyped()).toBe(false);
    expect(notes()).toEqual(['cold']);
  });

  test('is taken back, and what was learned is being written again', async () => {
    const { session } = await begun();
    session.type(LEARNED, 'they rent');
    session.endWithTyped();
    session.reopen();
    expect(session.state.value.ended).toBeNull();
    expect(session.drafts.of(LEARNED)?.text).toBe('they rent');
  });

  test('is taken back where nothing was learned, and nothing is typed then', async () => {
    const { session } = await begun();
    session.endWithTyped();
    session.reopen();
    expect(session.state.value.ended).toBeNull();
    expect(session.drafts.of(LEARNED)).toBeUndefined();
  });

  test('that has not come cannot be taken back', async () => {
    const { session, sent } = await begun();
    session.reopen();
    expect(session.drafts.of(LEARNED)).toBeUndefined();
    expect(await sent()).toEqual([]);
  });
});
