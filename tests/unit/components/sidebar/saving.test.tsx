/** What is said of saving in the sidebar, and what happens when it fails. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { atStep, begun, press, type } from './drive-sidebar.ts';

afterEach(cleanup);

describe('saving', () => {
  test('what the store has lost is written again as a whole, and only then it says “Saved”', async () => {
    const { model, way, restored } = await begun();
    type('Note', 'cold all winter');
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note' }), { key: 'Enter' });
    await waitFor(() => expect(model.saving.value.state).toBe('saved'));
    way.refusal = 'GoneError';
    type('Note', 'half a');
    model.flush();
    await waitFor(() => expect(restored).toHaveLength(1));
    expect(restored[0]?.events.map((event) => event.type)).toEqual(['started', 'step-entered', 'noted']);
    expect(restored[0]?.drafts).toMatchObject([{ field: 'note', text: 'half a' }]);
    await waitFor(() => expect(model.saving.value.state).toBe('saved'));
    way.refusal = 'GoneError';
    model.check();
    await waitFor(() => expect(restored).toHaveLength(2));
  });

  test('what was ended while saving failed is written again, too', async () => {
    const { model, way, restored, clock } = await begun();
    way.isOpen = false;
    model.end();
    await waitFor(() => expect(clock.waits()).toContain(250));
    expect(model.saving.value.state).not.toBe('saved');
    model.leave();
    way.isOpen = true;
    way.refusal = 'GoneError';
    clock.pass(250);
    await waitFor(() => expect(restored).toHaveLength(1));
    expect(restored[0]?.events.at(-1)?.type).toBe('ended');
  });

  test('a conversation that was deleted is never said to be saved, and another can be begun', async () => {
    const { way } = await begun();
    way.refusal = 'DeletedError';
    press('Next step');
    await screen.findByText(/^You deleted this conversation/);
    expect(screen.queryByText('Saved')).toBeNull();
    press('New conversation');
    expect(screen.getByRole('textbox', { name: 'Who are you talking with?' })).toBeTruthy();
    expect(screen.queryByText(/^You deleted this conversation/)).toBeNull();
  });

  test('what is typed is sent at most 300 ms later, however long the typing goes on', async () => {
    const { clock, drafts } = await begun();
    for (const [typed, sent] of [
      ['c', 'co'],
      ['col', 'cold'],
      ['cold a', 'cold al'],
    ] as const) {
      type('Note', typed);
      clock.pass(100);
      type('Note', sent);
      clock.pass(200);
      await waitFor(() => expect(drafts.at(-1)?.text).toBe(sent));
    }
  });

  test('what is typed is sent at once when the field is left, and when the step changes', async () => {
    const { drafts, clock } = await begun();
    const field = type('Note', 'left');
    field.focus();
    field.blur();
    await waitFor(() => expect(drafts.at(-1)?.text).toBe('left'));
    type('Note', 'left, and moved on');
    press('Next step');
    await waitFor(() => expect(drafts.at(-1)?.text).toBe('left, and moved on'));
    expect(clock.waits().filter((ms) => ms < 1_000)).toEqual([]);
  });

  test('a step waits for its picture; a note does not, and takes along what waits', async () => {
    const { events, way, model } = await begun();
    const sent = () => events.map((event) => event.type);
    const before = sent().length;
    way.isPainted = false;
    press('Next step');
    await atStep('Issues & Stake');
    expect(sent().slice(before)).toEqual([]);
    model.flush();
    await waitFor(() => expect(sent().slice(before)).toEqual(['step-entered']));
    press('Next step');
    await atStep('Agitation');
    fireEvent.keyDown(type('Note', 'angry'), { key: 'Enter' });
    await waitFor(() => expect(sent().slice(before)).toEqual(['step-entered', 'step-entered', 'noted']));
  });

  test('says so until it is done', async () => {
    const { clock } = await begun();
    const status = () => screen.getByRole('status').textContent;
    await waitFor(() => expect(status()).toBe('Saved'));
    type('Note', 'cold');
    await waitFor(() => expect(status()).toBe('Saving…'));
    clock.pass(400);
    await waitFor(() => expect(status()).toBe('Saved'));
  });

  test('keeps up with who types on, and says so once typing rests', async () => {
    const { clock, drafts } = await begun();
    const { length: others } = clock.waits();
    const said = new Set<string | null>();
    let text = '';
    for (let letter = 0; letter < 20; letter += 1) {
      text += 'a';
      type('Note', text);
      await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saving…'));
      clock.pass(90);
      await waitFor(() => expect(drafts.at(-1)?.text.length ?? 0).toBeGreaterThanOrEqual(letter - 2));
      said.add(screen.getByRole('status').textContent);
    }
    expect([...said]).toEqual(['Saving…']);
    clock.pass(400);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved'));
    expect(drafts.at(-1)?.text).toBe(text);
    expect(clock.waits()).toHaveLength(others);
  });

  test('that fails is shown with its reason, loses nothing, and goes through when it can', async () => {
    const { way, events, clock } = await begun();
    await waitFor(() => expect(events).toHaveLength(2));
    way.isOpen = false;
    const field = type('Note', 'her mother was cold');
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(clock.waits()).toContain(250));
    clock.pass(250);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The disk is full.');
    expect(screen.getByText('her mother was cold')).toBeTruthy();
    way.isOpen = true;
    press('Try again');
    await waitFor(() => expect(events.at(-1)).toMatchObject({ type: 'noted', text: 'her mother was cold' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

test('at the end, nothing is said to be kept before it is', async () => {
  const { way, clock } = await begun();
  way.isOpen = false;
  press('End conversation');
  press('End conversation');
  await screen.findByRole('heading', { level: 1, name: 'Conversation ended' });
  expect(screen.queryByText(/saved on this computer/i)).toBe(null);
  // It is told of once the second try has failed, too.
  await waitFor(() => expect(clock.waits()).toContain(250));
  clock.pass(250);
  await screen.findByText(/The disk is full/);
  expect(screen.queryByText(/saved on this computer/i)).toBe(null);
  way.isOpen = true;
  press('Try again');
  await screen.findByText(/saved on this computer/i);
});
