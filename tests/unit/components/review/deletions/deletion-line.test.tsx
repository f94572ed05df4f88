import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { DeletionLine } from '../../../../../components/review/deletions/deletion-line.tsx';
import { createDeletionsModel } from '../../../../../components/review/deletions/model.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { UNDO_MS } from '../../../../../lib/domain/deletion/undo-time.ts';
import type { PendingDeletion } from '../../../../../lib/storage/rows.ts';
import { english } from '../../../strings.ts';

afterEach(cleanup);

const NO_ROWS = { conversations: [], people: [], followUps: [], sayings: [], drafts: [], events: [] };
const deletion = (part: Partial<PendingDeletion> = {}): PendingDeletion => ({
  id: 'one',
  kind: 'conversation',
  conversation: null,
  name: 'Rosa',
  askedAt: 0,
  isFinal: false,
  rows: NO_ROWS,
  ...part,
});

/** The line over these deletions; its clock stands still until `pass`. */
function show(...first: PendingDeletion[]) {
  let now = 0;
  let timer: { readonly at: number; readonly run: () => void } | null = null;
  let tell = (_found: readonly PendingDeletion[]) => {};
  let pending = first;
  const sources = {
    undoDeletion: vi.fn(async (id: string) => {
      const isThere = pending.some((one) => one.id === id);
      become(pending.filter((one) => one.id !== id));
      return isThere;
    }),
    finishDue: vi.fn(async () => {
      const due = pending.filter(({ askedAt, isFinal }) => isFinal || now - askedAt >= UNDO_MS);
      become(pending.filter((one) => !due.includes(one)));
      return due;
    }),
  };
  const become = (next: PendingDeletion[]) => {
    pending = next;
    tell(pending);
  };
  const place = signal('#/conversations/one');
  const model = createDeletionsModel({
    now: () => now,
    after(ms, run) {
      const mine = { at: now + ms, run };
      timer = mine;
      return () => {
        if (timer === mine) timer = null;
      };
    },
    pending(listener) {
      tell = listener;
      listener(pending);
    },
    ...sources,
  });
  const Line = () => <DeletionLine model={model} place={place.value} />;
  const { container } = render(
    <StringsProvider value={english}>
      <Line />
    </StringsProvider>,
  );
  return {
    ...sources,
    container,
    become,
    place,
    /** Lets time pass. */
    pass(ms: number) {
      now += ms;
      const due = timer;
      if (due === null || due.at > now) return;
      timer = null;
      due.run();
    },
    isWaiting: () => timer !== null,
  };
}
const said = () => screen.getByRole('status').textContent;

test.each<[Partial<PendingDeletion>, string, string]>([
  [{}, 'Deleting the conversation with Rosa…', 'The conversation with Rosa is deleted for good.'],
  [{ name: '' }, 'Deleting the conversation…', 'The conversation is deleted for good.'],
  [
    { kind: 'person' },
    'Deleting Rosa, with all conversations and follow-ups…',
    'Rosa is deleted for good, with all conversations and follow-ups.',
  ],
  [
    { kind: 'person', name: '' },
    'Deleting this person, with all conversations and follow-ups…',
    'This person is deleted for good, with all conversations and follow-ups.',
  ],
  [
    { kind: 'guide', name: 'Our talks' },
    'Deleting the guide “Our talks”…',
    'The guide “Our talks” is deleted for good.',
  ],
  [{ kind: 'guide', name: '' }, 'Deleting the guide…', 'The guide is deleted for good.'],
  [{ kind: 'note', conversation: 'one', name: '' }, 'Deleting the note…', 'The note is deleted for good.'],
])('of %o says that it works, and that it is done', async (part, works, done) => {
  const { pass, finishDue, isWaiting } = show(deletion(part));
  expect(said()).toBe(works);
  pass(UNDO_MS - 1);
  expect(finishDue).not.toHaveBeenCalled();
  pass(1);
  await waitFor(() => expect(said()).toBe(done));
  expect(screen.queryByRole('button')).toBeNull();
  expect(isWaiting()).toBe(false);
});

test('undoes it', async () => {
  const { undoDeletion, pass, finishDue } = show(deletion());
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(said()).toBe('Nothing was deleted. Everything is back.'));
  expect(undoDeletion).toHaveBeenCalledWith('one');
  pass(UNDO_MS);
  expect(finishDue).not.toHaveBeenCalled();
});

test('says that it was too late', async () => {
  const { undoDeletion } = show(deletion());
  undoDeletion.mockResolvedValueOnce(false);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(said()).toContain('too late'));
});

test('of several each has its own time, and its own way back', async () => {
  const { pass, become, container } = show(deletion({ id: 'first' }));
  pass(3_000);
  become([deletion({ id: 'first' }), deletion({ id: 'second', name: 'Ana', askedAt: 3_000 })]);
  await screen.findByRole('button', { name: /Undo.*Ana/ });
  expect((await axe.run(container)).violations).toEqual([]);
  pass(UNDO_MS - 3_000);
  await waitFor(() => expect(said()).toContain('The conversation with Rosa is deleted for good.'));
  expect(said()).toContain('Deleting the conversation with Ana…');
  pass(3_000);
  await waitFor(() => expect(said()).toBe('The conversation with Ana is deleted for good.'));
});

test('one that was begun and cut short is taken on, and cannot be undone', async () => {
  const { pass } = show(deletion({ isFinal: true }));
  expect(screen.queryByRole('button')).toBeNull();
  pass(0);
  await waitFor(() => expect(said()).toContain('deleted for good'));
});

test('one that another document carries out is left to it', () => {
  const { become, pass, finishDue } = show();
  become([deletion()]);
  become([deletion({ isFinal: true })]);
  pass(0);
  expect(finishDue).toHaveBeenCalledTimes(0);
  become([]);
  expect(said()).toBe('');
});

test('says where it could not be done, and does not try without end', async () => {
  const { finishDue, pass, isWaiting } = show(deletion());
  finishDue.mockRejectedValue(new Error('The disk is full.'));
  pass(UNDO_MS);
  await waitFor(() => expect(said()).toContain('Not deleted for good yet. The disk is full.'));
  expect(isWaiting()).toBe(false);
  expect(finishDue).toHaveBeenCalledTimes(1);
});

test('what came of it goes with the page', async () => {
  const { pass, place } = show(deletion());
  pass(UNDO_MS);
  await waitFor(() => expect(said()).toContain('deleted for good'));
  place.value = '#/people';
  await waitFor(() => expect(said()).toBe(''));
});

test.each([
  ['conversation', true],
  ['note', false],
] as const)('the way back of a deleted %s has the focus: %s', async (kind, has) => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  show(deletion({ kind }));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  expect(document.activeElement === undo).toBe(has);
});
