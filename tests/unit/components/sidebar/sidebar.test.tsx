import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import { atStep, begun, button, heading, press, type } from './drive-sidebar.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

describe('a timer', () => {
  test('does not run while nothing moves, but for the minute of the clock', async () => {
    const { clock } = await begun();
    await waitFor(() => expect(clock.waits()).toHaveLength(1));
    expect(clock.waits()[0]).toBeGreaterThan(1_000);
  });

  test('counts the silence from the moment of asking', async () => {
    const { clock } = await begun();
    press('5 The Ask');
    await atStep('The Ask');
    press('I’ve asked');
    const timer = await screen.findByRole('timer', { name: 'Silence' });
    expect(timer.textContent).toBe('0:00');
    // Its ring goes around the sentence, not around the whole panel.
    expect(document.activeElement).toBe(screen.getByText(/^Don’t say anything/));
    // Effects run after the paint, and with them the timer.
    await waitFor(() => expect(clock.waits()).toHaveLength(1));
    // The ask was recorded a few ms ahead of a clock that stands still.
    clock.pass(7_010);
    await waitFor(() => expect(timer.textContent).toBe('0:07'));
    press('Clear yes');
    await atStep('Next Steps');
    await waitFor(() => expect(clock.waits().filter((ms) => ms <= 1_000)).toEqual([]));
  });
});

describe('Undo', () => {
  /** What it says over the button, but for its key. */
  const takes = () => button('Undo').title.replace(/ \(U\)$/, '');

  test('says what it takes back, and then what it took back, until something else is done', async () => {
    await begun();
    expect(button('Undo')).toHaveProperty('disabled', true);
    fireEvent.keyDown(type('Note', 'no heat since October'), { key: 'Enter' });
    await waitFor(() => expect(takes()).toBe('Takes back the note “no heat since October”'));
    press('Green light');
    await atStep('Issues & Stake');
    expect(takes()).toBe('Takes back the green light.');
    press('Undo');
    await atStep('Introduction');
    await screen.findByText('Took back the green light.');
    press('Undo');
    await screen.findByText('Took back the note “no heat since October”');
    press('Next step');
    await atStep('Issues & Stake');
    await waitFor(() => expect(screen.queryByText(/^Took back/)).toBeNull());
  });

  test('of a light that was pressed twice shows the light again', async () => {
    await begun();
    const yellow = () => button('Yellow light').getAttribute('aria-pressed');
    press('Yellow light');
    await waitFor(() => expect(yellow()).toBe('true'));
    press('Yellow light');
    await waitFor(() => expect(yellow()).toBe('false'));
    expect(takes()).toBe('Shows the light again.');
    press('Undo');
    await waitFor(() => expect(yellow()).toBe('true'));
  });
});

describe('keys', () => {
  test.each([
    ['k', 'Issues & Stake'],
    ['g', 'Issues & Stake'],
    ['y', 'Introduction'],
  ])('%s, with no text field focused, leads to %s', async (key, step) => {
    await begun();
    fireEvent.keyDown(heading(), { key });
    expect(await atStep(step)).toBeTruthy();
  });

  test('are letters in a text field, and nothing with a modifier', async () => {
    await begun();
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note' }), { key: 'k' });
    fireEvent.keyDown(heading(), { key: 'k', ctrlKey: true });
    expect(await atStep('Introduction')).toBeTruthy();
  });
});

describe('blanks', () => {
  test('a note marked as their stake fills them; a tap fills the others', async () => {
    await begun();
    const field = type('Note', 'her mother was cold');
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.click(await screen.findByRole('button', { name: 'Notes' }));
    fireEvent.click(await screen.findByRole('button', { name: 'their stake' }));
    press('5 The Ask');
    await atStep('The Ask');
    // Once as the note, once in the script.
    expect(screen.getAllByRole('button', { name: 'her mother was cold' })).toHaveLength(2);
    press('do this');
    const blank = await screen.findByRole('textbox', { name: 'One specific thing that you ask them to do' });
    fireEvent.input(blank, { target: { value: 'bring two neighbours' } });
    fireEvent.keyDown(blank, { key: 'Enter' });
    expect(await screen.findByRole('button', { name: 'bring two neighbours' })).toBeTruthy();
  });
});

test('all that the method says of a step is there when it is opened, and closed again it comes back to where it was', async () => {
  await begun();
  press('Next step');
  await atStep('Issues & Stake');
  const question = screen.getByRole('checkbox', { name: 'And then what happened?' });
  question.focus();
  fireEvent.keyDown(question, { key: 'i' });
  expect(await screen.findByRole('heading', { level: 2, name: 'What you do' })).toBeDefined();
  expect(screen.getByText(/identify what they care about/)).toBeDefined();
  expect(document.activeElement?.textContent).toBe('Issues & Stake, in full');
  press('Close Issues & Stake, in full');
  await atStep('Issues & Stake');
  expect(document.activeElement).toBe(question);
});

test('the debrief keeps what is said, can be left out, and lets the levels be renamed', async () => {
  const { events } = await begun();
  press('6 Next Steps');
  await atStep('Next Steps');
  press('End conversation');
  press('End conversation');
  await atStep('Conversation ended');
  press('2 Supports us');
  const field = type('What would you do differently?', 'listen longer');
  field.focus();
  field.blur();
  await waitFor(() =>
    expect(events.slice(-2)).toMatchObject([
      { type: 'assessed', level: 2 },
      { type: 'debriefed', question: 'differently', text: 'listen longer' },
    ]),
  );
  press('Rename levels');
  const label = await screen.findByRole('textbox', { name: 'Name for level 2' });
  fireEvent.input(label, { target: { value: 'Ally' } });
  fireEvent.blur(label);
  press('Done');
  expect((await screen.findByRole('button', { name: '2 Ally' })).getAttribute('aria-pressed')).toBe('true');
  press('Reopen this conversation');
  expect(await atStep('Next Steps')).toBeTruthy();
});

test('a name of a level is kept as it is typed', async () => {
  const { model, drafts, clock } = await begun();
  press('End conversation');
  press('End conversation');
  await atStep('Conversation ended');
  press('Rename levels');
  type('Name for level 2', 'Al');
  clock.pass(1_000);
  const draft = { field: 'level:2', text: 'Al', conversation: model.state.peek().id };
  await waitFor(() => expect(drafts.at(-1)).toMatchObject(draft));
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Name for level 2' }), { key: 'Enter' });
  clock.pass(1_000);
  await waitFor(() => expect(drafts.at(-1)).toMatchObject({ ...draft, text: '' }));
  press('Done');
  expect(button('2 Al')).toBeDefined();
});

test('with two conversations on, it says which one the hotkeys act on', async () => {
  const { model } = await begun();
  const one = { ...sessionInTab(1), conversation: 'a', name: 'Rosa M.', touchedAt: 1 };
  const other = { ...sessionInTab(2), conversation: 'b', name: 'Marcus', touchedAt: 2 };
  model.hearLive([other, one]);
  expect(await screen.findByText(/control the one with Marcus/)).toBeTruthy();
  model.hearLive([one, other]);
  expect(await screen.findByText(/control this one/)).toBeTruthy();
});

test('the help sheet says which hotkeys the browser gave, and which it did not', async () => {
  await begun();
  fireEvent.keyDown(heading(), { key: '?' });
  const dialog = await screen.findByRole('dialog');
  const row = (name: string) => within(dialog).getByRole('rowheader', { name }).closest('tr')?.textContent;
  await waitFor(() => expect(row('Next step')).toContain('not assigned'));
  const columns = within(dialog).getAllByRole('columnheader');
  expect(columns.map(({ textContent }) => textContent)).toContain('From any tab');
  expect(within(dialog).getByText(/under “From any tab” work while you’re looking at the call/)).toBeTruthy();
});

test('the help sheet says how to get into the sidebar, out of it, and back to the call', async () => {
  await begun({
    shortcuts: [{ action: 'toggle-sidebar', keys: 'Alt+Shift+U' }],
  });
  fireEvent.keyDown(heading(), { key: '?' });
  const dialog = await screen.findByRole('dialog');
  const leave = within(dialog).getByRole('rowheader', { name: 'Go back to the call' }).closest('tr');
  expect(leave?.textContent).toContain('F6');
  expect(within(dialog).getByText(/Alt\+Shift\+U brings you into it/)).toBeTruthy();
});

test('axe finds nothing in the names and roles of any step', async () => {
  await begun();
  for (const name of [
    'Issues & Stake',
    'Agitation',
    'Educate, Vision & Plan to Win',
    'The Ask',
    'Next Steps',
  ]) {
    fireEvent.keyDown(heading(), { key: 'k' });
    await atStep(name);
    // Colours and places need a real browser: tests/e2e/accessibility.test.ts has them.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

describe('a person talked with before', () => {
  test.each([
    ['of the same name is the same person', false],
    ['is someone else where the organizer says so', true],
  ])('%s', async (_, isOther) => {
    const { events } = openSidebar();
    type('Who are you talking with?', 'ro');
    fireEvent.click(await screen.findByRole('button', { name: 'Rosa M.' }));
    await screen.findByText(
      'You’ve talked with Rosa M. before. This conversation will be added to their page.',
    );
    if (isOther) fireEvent.click(screen.getByRole('checkbox', { name: 'Someone else with the same name' }));
    press('Start conversation');
    await atStep('Introduction');
    const [started] = events;
    expect(started?.type === 'started' && (started.person.id === 'rosa') !== isOther).toBe(true);
  });
});

test('a promise is suggested to be followed up within 48 hours', async () => {
  const { events } = await begun();
  press('6 Next Steps');
  await atStep('Next Steps');
  await screen.findByRole('textbox', { name: 'What they will do' });
  type('What they will do', 'bring two neighbours');
  fireEvent.click(screen.getByRole('button', { name: /^Tomorrow/ }));
  press('Add commitment');
  await screen.findByText(/And I’ll get back to you tomorrow\. Right\?$/);
  expect(events.at(-1)).toMatchObject({
    type: 'committed',
    way: null,
    followUpAt: { date: '2026-11-24', time: null },
  });
});

test('the list of notes is another one only where a note is another', async () => {
  const { model } = await begun();
  const list = () => model.notes.value;
  const note = (text: string) => {
    type('Note', text);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note' }), { key: 'Enter' });
  };
  note('cold');
  const one = list();
  expect(one.map(({ text }) => text)).toEqual(['cold']);
  press('Next step');
  expect(list()).toBe(one);
  note('angry');
  expect(list().map(({ text }) => text)).toEqual(['cold', 'angry']);
  const two = list();
  model.markNote(two[0]?.id ?? '', 'stake');
  expect(list()).not.toBe(two);
  model.undo();
  expect(list().map(({ mark }) => mark)).toEqual([null, null]);
});

describe('locking by the keys', () => {
  const lockByKeys = () =>
    fireEvent.keyDown(document, { code: 'KeyX', key: 'X', altKey: true, shiftKey: true });

  test('without a passphrase nothing claims to be locked; one is offered, and where to set it', async () => {
    const { way, opened } = await begun();
    way.hasPassphrase = false;
    lockByKeys();
    await screen.findByText('Nothing was locked: your notes have no passphrase yet.');
    expect(screen.queryByText(/Locked|encrypted/)).toBe(null);
    press('Set a passphrase');
    expect(opened).toEqual(['lock-settings']);
    expect(screen.queryByText(/Nothing was locked/)).toBe(null);
  });

  test('with one, none is offered', async () => {
    await begun();
    lockByKeys();
    await Promise.resolve();
    expect(screen.queryByText(/Nothing was locked/)).toBe(null);
  });
});
