/** What is typed in the sidebar and not finished: it is shown again where it was, and nothing is left behind. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Draft, StoredConversation } from '../../../../lib/domain/conversation/drafts.ts';
import * as intents from '../../../../lib/domain/conversation/intents.ts';
import { sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import type { HeldBefore } from '../../../../lib/rpc/contracts/sidebar-to-background.ts';
import { device, SIX_PM } from '../../lib/domain/conversation/some-events.ts';
import { english } from '../../strings.ts';
import { atStep, field, press, type } from './drive-sidebar.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

/** A conversation with a note, as the store has it after the browser was killed while these were typed. */
function interrupted(drafts: Readonly<Record<string, string>>): StoredConversation {
  const here = device();
  const { after } = here.act(here.begin(), () =>
    intents.addNote({ id: 'one', text: 'cold all winter', step: 'introduction', begunAt: SIX_PM }),
  );
  const id = after.state.id ?? '';
  const rows = Object.entries(drafts).map(
    ([name, text]): Draft => ({ conversation: id, field: name, text, step: 'introduction', begunAt: SIX_PM }),
  );
  return { id, name: '', events: after.log, drafts: rows };
}

const ended = () => screen.findByRole('heading', { level: 1, name: 'Conversation ended' });
const end = async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'End conversation' }));
  await screen.findByRole('heading', { level: 1, name: 'End this conversation?' });
  press('End conversation');
};

describe('what an interruption left half typed is shown again where it was', () => {
  test('an edit of a note, which does not take the focus', async () => {
    openSidebar({ conversation: interrupted({ 'note:one': 'cold all winter, and wet' }) });
    const editor = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Edit this note' });
    expect(editor.value).toBe('cold all winter, and wet');
    expect(document.activeElement).not.toBe(field('Edit this note'));
    fireEvent.keyDown(field('Edit this note'), { key: 'Enter' });
    expect(await screen.findByRole('button', { name: 'cold all winter, and wet' })).toBeTruthy();
  });

  test('another name, which Escape takes back', async () => {
    const { model } = openSidebar({ conversation: interrupted({ name: 'Rosa M' }) });
    expect(field('Who are you talking with?').value).toBe('Rosa M');
    fireEvent.keyDown(field('Who are you talking with?'), { key: 'Escape' });
    expect(await screen.findByRole('button', { name: 'Rosa' })).toBeTruthy();
    expect(model.state.value.person?.name).toBe('Rosa');
  });

  test('the way of following up that was chosen', async () => {
    const drafts = {
      'commitment:what': 'bring two',
      'commitment:way': 'other',
      'commitment:way-word': 'a letter',
    };
    openSidebar({ conversation: interrupted(drafts) });
    press('6 Next Steps');
    await atStep('Next Steps');
    const way = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'How to follow up' });
    expect(way.value).toBe('other');
    expect(field('In your words').value).toBe('a letter');
    expect(field('What they will do').value).toBe('bring two');
  });

  test('the name before the start, which starting makes an end of', async () => {
    const draft = { conversation: 'start:1', field: 'name', text: 'Marcus', step: '', begunAt: SIX_PM };
    const { events, drafts } = openSidebar({ beforeStart: [draft] });
    expect(field('Who are you talking with?').value).toBe('Marcus');
    press('Start conversation');
    await atStep('Introduction');
    expect(events[0]).toMatchObject({ type: 'started', person: { name: 'Marcus' } });
    await waitFor(() =>
      expect(drafts.at(-1)).toMatchObject({ conversation: 'start:1', field: 'name', text: '' }),
    );
  });
});

test('the name before the start is kept as it is typed', async () => {
  const { clock, drafts } = openSidebar();
  type('Who are you talking with?', 'Ros');
  clock.pass(300);
  await waitFor(() =>
    expect(drafts).toMatchObject([
      { conversation: 'start:1', field: 'name', text: 'Ros', call: 'meet:abc-defg-hij' },
    ]),
  );
});

describe('at the end of a conversation nothing typed is left behind', () => {
  test('a note, an edit, a blank and a name become what they would have become', async () => {
    const { events, model } = openSidebar({
      conversation: interrupted({
        note: 'knows everyone',
        'note:one': 'cold, and wet',
        'blank:the-ask': 'come on Tuesday',
        name: 'Rosa M.',
      }),
    });
    await end();
    await ended();
    await waitFor(() => expect(events.at(-1)).toMatchObject({ type: 'ended' }));
    expect(events.slice(0, -1)).toMatchObject([
      { type: 'noted', text: 'knows everyone' },
      { type: 'note-edited', note: 'one', text: 'cold, and wet' },
      { type: 'blank-filled', blank: 'the-ask', text: 'come on Tuesday' },
      { type: 'person-named', name: 'Rosa M.' },
    ]);
    expect([...model.drafts.all.value.keys()]).toEqual([]);
  });

  test('and going on with it loses neither the note nor what was learned', async () => {
    const { model } = openSidebar({
      conversation: interrupted({ note: 'knows everyone', learned: 'start with the heating' }),
    });
    await end();
    await ended();
    press('Reopen this conversation');
    await atStep('Introduction');
    expect([...model.state.value.notes.values()].map(({ text }) => text)).toEqual([
      'cold all winter',
      'knows everyone',
    ]);
    press('End conversation');
    await screen.findByRole('heading', { level: 1, name: 'End this conversation?' });
    expect(field('What did you learn?').value).toBe('start with the heating');
  });

  test('a commitment that is half typed is asked about: it is added', async () => {
    const { model, events } = openSidebar({ conversation: interrupted({ 'commitment:what': 'bring two' }) });
    await end();
    const asked = await screen.findByRole('region', { name: 'A commitment you haven’t added' });
    expect(within(asked).getByRole('alert').textContent).toBe('First add this commitment or discard it.');
    expect(model.state.value.ended).toBeNull();
    fireEvent.click(await within(asked).findByRole('button', { name: 'Add commitment' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /haven’t added/ })).toBeNull());
    press('End conversation');
    await ended();
    expect(events.map((event) => event.type)).toEqual(['committed', 'ended']);
  });

  test('or discarded', async () => {
    const { events, drafts } = openSidebar({
      conversation: interrupted({ 'commitment:what': 'bring two', 'commitment:due': 'Thursday' }),
    });
    await end();
    press('Discard it');
    await waitFor(() => expect(screen.queryByRole('region', { name: /haven’t added/ })).toBeNull());
    press('End conversation');
    await ended();
    expect(events.map((event) => event.type)).toEqual(['ended']);
    expect(drafts.map((draft) => [draft.field, draft.text])).toEqual([
      ['commitment:what', ''],
      ['commitment:due', ''],
    ]);
  });
});

describe('on a link that was used before', () => {
  const again = (more: Partial<HeldBefore>): HeldBefore => ({
    id: 'a-conversation',
    name: 'Rosa M.',
    person: { id: 'rosa', name: 'Rosa M.' },
    step: 'agitation',
    touchedAt: SIX_PM,
    goesOn: false,
    ...more,
  });
  const question = () => screen.queryByRole('heading', { name: 'Is this Rosa M. again?' });

  test('“Yes” begins another conversation with the same person', async () => {
    const { events } = openSidebar({ again: again({}) });
    expect(question()).toBeTruthy();
    press('Yes');
    await waitFor(() => expect(question()).toBeNull());
    expect(field('Who are you talking with?').value).toBe('Rosa M.');
    press('Start conversation');
    await atStep('Introduction');
    expect(events[0]).toMatchObject({ type: 'started', person: { id: 'rosa' } });
  });

  test('“Yes” goes on with one that was not ended, which the list does not offer a second time', async () => {
    const unfinished = [{ id: 'a-conversation', name: 'Rosa M.', step: 'agitation', touchedAt: SIX_PM }];
    const { resumed } = openSidebar({ again: again({ goesOn: true }), unfinished });
    expect(screen.queryByRole('heading', { name: 'Continue' })).toBeNull();
    press('Yes');
    await waitFor(() => expect(resumed).toEqual(['a-conversation']));
  });

  test('“Someone else” asks for the name, and what was not ended stays in the list', async () => {
    const unfinished = [{ id: 'a-conversation', name: 'Rosa M.', step: 'agitation', touchedAt: SIX_PM }];
    openSidebar({ again: again({ goesOn: true }), unfinished });
    press('Someone else');
    await waitFor(() => expect(question()).toBeNull());
    expect(document.activeElement).toBe(field('Who are you talking with?'));
    expect(screen.getByRole('heading', { name: 'Continue' })).toBeTruthy();
  });
});

describe('before a conversation', () => {
  test('whom one talked with before keeps the name that they have, however it is typed', async () => {
    const { events } = openSidebar();
    type('Who are you talking with?', 'rosa m.');
    await screen.findByText(/You’ve talked with Rosa M\. before/);
    press('Start conversation');
    await atStep('Introduction');
    expect(events[0]).toMatchObject({ type: 'started', person: { id: 'rosa', name: 'Rosa M.' } });
  });

  const ROSAS = [
    { id: 'one', name: 'Rosa', apart: { lastAt: SIX_PM, next: 'call her sister', reach: '' } },
    { id: 'two', name: 'Rosa', apart: { lastAt: null, next: '', reach: '555 0101' } },
  ];

  test('offers those talked with last, of whom one press chooses', async () => {
    const { events } = openSidebar();
    const lately = within(await screen.findByRole('list', { name: 'Lately' }));
    fireEvent.click(lately.getByRole('button', { name: 'Rosa M.' }));
    await screen.findByText(/You’ve talked with Rosa M\. before/);
    expect(screen.queryByRole('list', { name: 'Lately' })).toBeNull();
    expect(document.activeElement).toBe(field('Who are you talking with?'));
    press('Start conversation');
    await atStep('Introduction');
    expect(events[0]).toMatchObject({ type: 'started', person: { id: 'rosa' } });
  });

  test.each(['practice:a', null])('shows no names beside %s', async (call) => {
    openSidebar({ call });
    type('Who are you talking with?', 'ros');
    await screen.findByRole('button', { name: 'Rosa M.' });
    type('Who are you talking with?', '');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Rosa M.' })).toBeNull());
  });

  test.each([
    ['Rosa · yesterday · call her sister', 'one'],
    ['Rosa · 555 0101', 'two'],
  ])('of several of one name, %s is chosen by who she is', async (words, id) => {
    const { events, way, clock } = openSidebar();
    clock.pass(24 * 60 * 60 * 1000);
    way.people = ROSAS;
    type('Who are you talking with?', 'rosa');
    await screen.findByText(/more than one Rosa/);
    fireEvent.click(await screen.findByRole('button', { name: words }));
    await screen.findByText(/You’ve talked with Rosa before/);
    press('Start conversation');
    await atStep('Introduction');
    expect(events[0]).toMatchObject({ type: 'started', person: { id } });
  });

  test('of eight of one name, each can be chosen once the name is typed whole', async () => {
    const { way } = openSidebar();
    way.people = Array.from({ length: 8 }, (_, at) => ({
      id: `rosa-${at}`,
      name: 'Rosa',
      apart: { lastAt: null, next: '', reach: `555 010${at}` },
    }));
    type('Who are you talking with?', 'rosa');
    for (let at = 0; at < 8; at += 1) await screen.findByRole('button', { name: `Rosa · 555 010${at}` });
    fireEvent.click(screen.getByRole('button', { name: 'Rosa · 555 0107' }));
    await screen.findByText(/You’ve talked with Rosa before/);
    // Who was chosen stays to be seen, and another one can be chosen.
    const pressed = () => screen.getAllByRole('button', { pressed: true }).map((one) => one.textContent);
    expect(pressed()).toEqual(['Rosa · 555 0107']);
    fireEvent.click(screen.getByRole('button', { name: 'Rosa · 555 0103' }));
    await waitFor(() => expect(pressed()).toEqual(['Rosa · 555 0103']));
  });

  test('of several of one name, none is taken for granted', async () => {
    const { events, way } = openSidebar();
    way.people = ROSAS;
    type('Who are you talking with?', 'rosa');
    await screen.findByText(/more than one Rosa/);
    press('Start conversation');
    await atStep('Introduction');
    expect(['one', 'two']).not.toContain((events[0] as { person?: { id: string } }).person?.id);
  });

  test('says that one is on in another tab, and goes on with it here; with what is practice, in practice alone', async () => {
    const on = { tab: 2, touchedAt: SIX_PM };
    const { resumed } = openSidebar({
      live: [
        { ...on, session: sessionInTab(2).session, conversation: 'c2', name: 'Ana' },
        { ...on, session: sessionInTab(3).session, conversation: 'c3', name: '' },
        { ...on, session: sessionInTab(4).session, conversation: 'c4', name: 'Dana', call: 'practice:dana' },
      ],
    });
    await waitFor(() =>
      expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual(
        expect.arrayContaining([
          'Your conversation with Ana is still on in another tab.',
          'A conversation is still on in another tab.',
        ]),
      ),
    );
    const buttons = screen.getAllByRole('button', { name: english('start_move_here') });
    expect(buttons).toHaveLength(2);
    fireEvent.click(buttons[0] as HTMLElement);
    await waitFor(() => expect(resumed).toEqual(['c2']));
  });
});
