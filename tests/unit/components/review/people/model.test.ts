import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createPeopleModel, type PeopleOrder } from '../../../../../components/review/people/model.ts';
import type { NextFilter } from '../../../../../lib/domain/person/next-filter.ts';
import { followUp } from '../../../lib/domain/follow-up/some-follow-ups.ts';

const NAMES = ['Ana', 'Ben', 'Carla', 'Dora', 'Eva'];
const NOW = new Date(2026, 10, 24, 12).getTime();

/** The list of those people: something is overdue with Ben, for years with Eva, planned with Dora, without a date with Carla. */
function list() {
  const look = { order: signal<PeopleOrder>('next'), next: signal<NextFilter>('any'), tag: signal('') };
  const model = createPeopleModel({
    locale: 'en-US',
    now: () => NOW,
    labels: async () => ({}),
    steps: [],
    hasAsk: () => true,
    look,
    singleKeys: () => {},
    people: (listener) =>
      listener(NAMES.map((name) => ({ id: name, name, email: '', phone: '', changedAt: 0 }))),
    openFollowUps: (listener) =>
      listener([
        followUp('Dora', '2026-12-01'),
        followUp('Carla', null),
        followUp('Eva', '2023-12-14'),
        followUp('Ben', '2026-11-20'),
        { ...followUp('Ben', '2026-12-20'), id: 'later' },
      ]),
    conversationsWith: () => () => {},
    complete: async () => {},
    person: () => () => {},
    change: async () => {},
    words: async () => ({ read: async () => [], save: async () => {} }),
    deletion: () => ({
      extent: async () => ({ people: 1, conversations: 0, notes: 0, followUps: 0 }),
      remove: async () => {},
    }),
    peopleNamed: async () => [],
    join: async () => {},
    separate: async () => {},
    addFollowUp: async () => {},
  });
  return { model, names: () => model.shown.value.map(({ name }) => name) };
}

test.each<[NextFilter, PeopleOrder, readonly string[]]>([
  ['any', 'next', ['Ben', 'Eva', 'Dora', 'Carla', 'Ana']],
  ['any', 'name', NAMES],
  ['late', 'next', ['Ben', 'Eva']],
  ['planned', 'next', ['Dora', 'Carla']],
  ['planned', 'name', ['Carla', 'Dora']],
  ['none', 'name', ['Ana']],
])('of what is next %s, by %s', (filter, order, shown) => {
  const { model, names } = list();
  model.filterByNext(filter);
  model.orderBy(order);
  expect(names()).toEqual(shown);
  model.search('ben');
  expect(names()).toEqual(shown.filter((name) => name === 'Ben'));
  model.showAll();
  expect(names()).toHaveLength(5);
});
