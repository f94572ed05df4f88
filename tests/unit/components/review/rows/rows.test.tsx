/** What a row of the review says. */
import { cleanup, render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, it, test } from 'vitest';
import { ConversationCard } from '../../../../../components/review/conversations/conversation-card.tsx';
import { PersonCard } from '../../../../../components/review/people/person-card.tsx';
import { formatLength } from '../../../../../components/ui/format-time.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import type { FollowUp } from '../../../../../lib/domain/follow-up/follow-up.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import type { ConversationRow } from '../../../../../lib/storage/rows.ts';
import { conversationRow } from '../../../lib/storage/some-rows.ts';
import { english } from '../../../strings.ts';

const NOW = new Date(2026, 10, 27, 12, 0);
const MINUTE = 60_000;
const STEPS = sixSteps.steps.map(({ id }) => id);

afterEach(cleanup);

function show(children: ComponentChildren) {
  render(<StringsProvider value={english}>{children}</StringsProvider>);
  return screen.getByRole('link');
}

const yesterday = new Date(2026, 10, 26, 10, 0).getTime();
const talk = (more: Partial<ConversationRow> = {}) =>
  conversationRow('c1', {
    name: 'Rosa Medina',
    startedAt: yesterday,
    touchedAt: yesterday + 85 * MINUTE,
    endedAt: yesterday + 85 * MINUTE,
    talkedFor: 85 * MINUTE,
    outcome: 'yes',
    ...more,
  });

const promise: FollowUp = {
  id: 'f1',
  conversation: 'c1',
  person: 'p1',
  name: 'Rosa Medina',
  what: 'bring two neighbors',
  way: 'call',
  wayWord: '',
  whose: 'yours',
  at: { date: '2026-11-20', time: null },
  snoozedTo: null,
  state: 'open',
  closedAt: null,
  result: '',
  changedAt: 0,
};

const row = (more: Partial<ConversationRow> = {}, promises: readonly FollowUp[] = []) =>
  show(<ConversationCard row={talk(more)} steps={STEPS} locale="en-US" now={NOW} promises={promises} />);

test.each([
  [30_000, '0 min'],
  [33 * MINUTE, '33 min'],
  [60 * MINUTE, '1 h'],
  [85 * MINUTE, '1 h 25 min'],
  [120 * MINUTE, '2 h'],
  [-5, '0 min'],
])('%s ms are %s', (length, words) => {
  expect(formatLength(english, length)).toBe(words);
});

it('says who, when, how long, how often it was asked, the answer, its silence, and what is late', () => {
  const asks = [
    { at: 20 * MINUTE, answer: 'unsure', silence: 9_000 },
    { at: 60 * MINUTE, answer: 'yes', silence: 23_000 },
  ] as const;
  const link = row({ stake: 'I won’t have her sleep in a kitchen again', asks }, [promise]);
  const words = link.textContent ?? '';
  expect(words).toContain('Rosa Medinayesterday, 1 h 25 min · asked 2 times');
  expect(words).toContain('I won’t have her sleep in a kitchen again');
  expect(words).toContain('Clear yes 0:23 of silence');
  expect(words).toContain('7 days late: bring two neighbors');
});

it('says what was learned where no stake was marked, and what was done', () => {
  const done = { ...promise, state: 'done', closedAt: 5 } as const;
  const link = row({ learned: 'Mornings are best' }, [done]);
  expect(link.textContent).toContain('Learned: Mornings are best');
  expect(link.textContent).toContain('bring two neighbors');
  expect(link.textContent).not.toContain('late');
});

it('says what was learned below their stake', () => {
  const words = row({
    stake: 'My mother was cold',
    learned: 'Mornings are best',
    lastNote: null,
  }).textContent;
  expect(words).toContain('My mother was coldLearned: Mornings are best');
});

it('says the newest note where neither a stake was marked nor anything was learned', () => {
  expect(row({ lastNote: 'Works nights' }).textContent).toContain('Works nights');
});

it('says what was asked below what was said', () => {
  const asked = 'come to the laundry room';
  const link = show(
    <ConversationCard
      row={talk({ stake: 'My mother was cold', learned: 'Mornings' })}
      steps={STEPS}
      locale="en-US"
      now={NOW}
      asked={asked}
    />,
  );
  expect(link.textContent).toContain('My mother was coldAsked: come to the laundry room · Learned: Mornings');
});

it('says when what is next is due as one says it', () => {
  const today = { ...promise, at: { date: '2026-11-27', time: '17:30' } };
  expect(row({}, [today]).textContent).toContain('Today, 5:30 PM: bring two neighbors');
});

it('draws the path with the steps that were gone back to, and an answer where it was given', () => {
  const [one, two, , , five] = STEPS;
  const link = row({
    path: [one, two, five, two, five] as string[],
    enteredAt: [0, 5 * MINUTE, 40 * MINUTE, 50 * MINUTE, 60 * MINUTE],
    asks: [{ at: 61 * MINUTE, answer: 'yes', silence: 0 }],
  });
  const path = screen.getByRole('img', { name: 'Path: 1, 2, 5, 2, 5' });
  expect(link.contains(path)).toBe(true);
  expect(path.querySelectorAll('g circle')).toHaveLength(2);
});

it('draws steps equally far apart where their times are not known yet, and no step at all', () => {
  const { enteredAt, ...old } = talk({ path: STEPS.slice(0, 2) });
  show(<ConversationCard row={old} steps={STEPS} locale="en-US" now={NOW} />);
  expect(screen.getByRole('img').innerHTML).toContain('H65V');
  cleanup();
  row();
  expect(screen.getByRole('img').innerHTML).not.toContain('NaN');
});

it('says of a person the last talk, their stake, where they stand and what is next', () => {
  const person = { id: 'p1', name: 'Rosa Medina', email: 'rosa@x.example', phone: '', changedAt: 0 };
  const link = show(
    <PersonCard
      person={person}
      talks={[talk({ learned: 'Mornings' }), talk({ stake: 'My mother was cold', assessment: 2 })]}
      next={{ ...promise, at: { date: '2026-12-03', time: null } }}
      labels={{}}
      locale="en-US"
      now={NOW}
    />,
  );
  expect(link.textContent).toContain('2 conversations, last yesterday');
  expect(link.textContent).toContain('My mother was cold');
  expect(link.textContent).toContain('Thu, Dec 3: bring two neighbors');
  expect(screen.getByRole('img', { name: /^Stands at 2 of 5/ })).toBeDefined();
});

it('says of a person the newest note where no stake was marked in any conversation, and how to reach them', () => {
  const person = { id: 'p1', name: 'Lin', email: 'lin@x.example', phone: '', changedAt: 0 };
  const talks = [talk(), talk({ lastNote: 'Bring the heater receipts' })];
  const link = show(
    <PersonCard person={person} talks={talks} next={undefined} labels={{}} locale="en-US" now={NOW} />,
  );
  expect(link.textContent).toContain('Bring the heater receipts');
  expect(link.textContent).toContain('lin@x.example');
});

it('says of whom one has not talked with how to reach them, and that nothing is planned', () => {
  const person = { id: 'p1', name: '', email: 'rosa@x.example', phone: '', changedAt: 0 };
  const link = show(
    <PersonCard person={person} talks={undefined} next={undefined} labels={{}} locale="en-US" now={NOW} />,
  );
  expect(link.textContent).toBe('No name yetrosa@x.exampleNothing planned');
});
