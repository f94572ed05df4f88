/** Opens the page of a person for tests. */
import { signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import type { PeopleSources } from '../../../../../components/review/people/model.ts';
import { PersonById } from '../../../../../components/review/people/person.tsx';
import { createPersonModel } from '../../../../../components/review/people/person-model.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import type { Known } from '../../../../../lib/storage/people.ts';
import { english } from '../../../strings.ts';

/** Whose page it is. */
export const ROSA = { id: 'p1', name: 'Rosa', email: 'rosa@x.example', phone: '', changedAt: 0 };

/** Opens the page of Rosa, of whom this is known, with these sources in place of ones that do nothing. */
export function openPerson(more: Partial<Known>, sources: Partial<PeopleSources> = {}): void {
  const known: Known = {
    ...{ person: ROSA, same: [], conversations: [], followUps: [], notes: [], learned: [], hasOlder: false },
    ...more,
  };
  const all: PeopleSources = {
    locale: 'en-US',
    now: () => 0,
    labels: async () => ({}),
    steps: [],
    hasAsk: () => true,
    look: { order: signal('next' as const), next: signal('any' as const), tag: signal('') },
    singleKeys: () => {},
    openFollowUps: () => {},
    conversationsWith: () => () => {},
    complete: async () => {},
    people: () => {},
    person: () => (listener) => listener(known),
    change: async () => {},
    peopleNamed: async () => [],
    join: async () => {},
    separate: async () => {},
    words: async () => ({ read: async () => [], save: async () => {} }),
    deletion: () => ({
      extent: async () => ({ people: 1, conversations: 0, notes: 0, followUps: 0 }),
      remove: async () => {},
    }),
    addFollowUp: async () => {},
    ...sources,
  };
  render(
    <StringsProvider value={english}>
      <PersonById id="p1" open={(id) => createPersonModel(id, all)} />
    </StringsProvider>,
  );
}
