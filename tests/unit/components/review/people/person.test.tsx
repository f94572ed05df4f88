import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { FollowUp } from '../../../../../lib/domain/follow-up/follow-up.ts';
import { conversationRow } from '../../../lib/storage/some-rows.ts';
import { english } from '../../../strings.ts';
import { openPerson } from './open-person.tsx';

afterEach(cleanup);

it('says that there was no conversation with someone who came with a list', () => {
  openPerson({});
  const heading = screen.getByRole('heading', { name: 'Conversations' });
  expect(heading.nextElementSibling?.textContent).toBe('You haven’t had a conversation with them yet.');
  expect(screen.queryByRole('list', { name: 'Conversations' })).toBeNull();
});

it('tells each conversation as a chapter: their stake, what was learned and promised, and the first notes', () => {
  const written = (id: string, text: string) =>
    ({ id, kind: 'note', text, at: 60_001, conversation: 'c1' }) as const;
  openPerson({
    conversations: [
      conversationRow('c1', {
        person: 'p1',
        stake: 'My mother was cold',
        learned: 'Mornings',
        talkedFor: 5_100_000,
      }),
    ],
    notes: [
      written('n0', 'My mother was cold'),
      ...['a', 'b', 'c', 'd', 'e'].map((id) => written(id, `Note ${id}`)),
    ],
  });
  const chapter = screen.getByRole('list', { name: 'Conversations' }).textContent ?? '';
  expect(chapter).toContain('1 h 25 min');
  expect(chapter.match(/My mother was cold/g)).toHaveLength(1);
  expect(chapter).toContain('Learned: Mornings');
  expect(chapter).toContain('1:00Note a');
  fireEvent.click(screen.getByRole('button', { name: '2 more notes' }));
  expect(screen.queryByRole('button', { name: /more note/ })).toBeNull();
});

it('tells the notes of a chapter in the order in which they were taken', () => {
  const written = (text: string, at: number) =>
    ({ id: text, kind: 'note', text, at, conversation: 'c1' }) as const;
  openPerson({
    conversations: [conversationRow('c1', { person: 'p1' })],
    // As the store has them, the newest first.
    notes: [written('Count on me', 180_001), written('Doubt', 120_001), written('Face lit up', 60_001)],
  });
  const items = screen.getByRole('list', { name: 'Notes' }).children;
  expect([...items].map(({ textContent }) => textContent)).toEqual([
    '1:00Face lit up',
    '2:00Doubt',
    '3:00Count on me',
  ]);
});

it('says where they stood the last few times, and before that where one asks for it', () => {
  const talks = Array.from({ length: 400 }, (_, at) =>
    conversationRow(`c${at}`, { person: 'p1', startedAt: Date.UTC(2026, 0, 1 + at), assessment: 2 }),
  );
  openPerson({ conversations: talks.toReversed() });
  const list = screen.getByRole('heading', { name: 'Where do they stand?' }).nextElementSibling;
  const shown = () => [...(list?.children ?? [])].filter(({ className }) => className === '');
  expect(shown().map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
    [399, 398, 397, 396, 395].map((at) => `#/conversations/c${at}`),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Show 395 more' }));
  expect(shown()).toHaveLength(400);
  expect(document.activeElement).toBe(shown()[5]?.querySelector('a'));
});

it('lists the conversations that there were', () => {
  openPerson({ conversations: [conversationRow('c1', { person: 'p1', name: 'Rosa' })] });
  expect(screen.getByRole('list', { name: 'Conversations' }).children).toHaveLength(1);
  expect(screen.queryByText(/haven’t had a conversation/)).toBeNull();
});

it('adds a follow-up with them, and asks for no name', async () => {
  const add = vi.fn(async (_one: FollowUp) => {});
  openPerson({}, { addFollowUp: add });
  fireEvent.click(screen.getByRole('button', { name: 'Add follow-up' }));
  const what = await screen.findByRole('textbox', { name: english('follow_up_what') });
  expect(document.activeElement).toBe(what);
  expect(screen.queryByLabelText(english('follow_up_who'))).toBeNull();
  fireEvent.input(what, { target: { value: 'bring the petition' } });
  fireEvent.click(screen.getByRole('button', { name: english('follow_up_add_it') }));
  await waitFor(() => expect(add).toHaveBeenCalledOnce());
  expect(add.mock.calls[0]?.[0]).toMatchObject({
    person: 'p1',
    name: 'Rosa',
    what: 'bring the petition',
    conversation: null,
    state: 'open',
  });
});
