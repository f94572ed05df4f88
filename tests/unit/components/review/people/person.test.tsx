import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { createPersonModel } from '../../../../../components/review/people/model.ts';
import { PersonById } from '../../../../../components/review/people/person.tsx';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import type { Known } from '../../../../../lib/storage/people.ts';
import { conversationRow } from '../../../lib/storage/some-rows.ts';
import { english } from '../../../strings.ts';

/** The page of Rosa, of whom this is known. */
function open(more: Partial<Known>): void {
  const person = { id: 'p1', name: 'Rosa', email: 'rosa@x.example', phone: '', changedAt: 0 };
  const known: Known = {
    ...{ person, conversations: [], followUps: [], notes: [], learned: [], hasOlder: false },
    ...more,
  };
  render(
    <StringsProvider value={english}>
      <PersonById
        id="p1"
        open={(id) =>
          createPersonModel(id, {
            locale: 'en-US',
            now: () => 0,
            labels: async () => ({}),
            steps: [],
            openFollowUps: () => {},
            conversationsWith: () => () => {},
            complete: async () => {},
            people: () => {},
            person: () => (listener) => listener(known),
            change: async () => {},
            words: async () => ({ read: async () => [], save: async () => {} }),
            deletion: () => ({
              extent: async () => ({ people: 1, conversations: 0, notes: 0, followUps: 0 }),
              remove: async () => {},
            }),
          })
        }
      />
    </StringsProvider>,
  );
}

afterEach(cleanup);

it('says that there was no conversation with someone who came with a list', () => {
  open({});
  const heading = screen.getByRole('heading', { name: 'Conversations' });
  expect(heading.nextElementSibling?.textContent).toBe('You haven’t had a conversation with them yet.');
  expect(screen.queryByRole('list', { name: 'Conversations' })).toBeNull();
});

it('lists the conversations that there were', () => {
  open({ conversations: [conversationRow('c1', { person: 'p1', name: 'Rosa' })] });
  expect(screen.getByRole('list', { name: 'Conversations' }).children).toHaveLength(1);
  expect(screen.queryByText(/haven’t had a conversation/)).toBeNull();
});
