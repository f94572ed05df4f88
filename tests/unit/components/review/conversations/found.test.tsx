/** The search of the review: by words, by kind, and by days, over a store of its own. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Conversations } from '../../../../../components/review/conversations/conversations.tsx';
import { createConversationsModel } from '../../../../../components/review/conversations/model.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import type { FollowUp } from '../../../../../lib/domain/follow-up/follow-up.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { DEFAULT_SINGLE_KEYS } from '../../../../../lib/domain/hotkeys/single-keys.ts';
import type { SearchRow } from '../../../../../lib/domain/search/search-blocks.ts';
import type { SearchEntry } from '../../../../../lib/domain/search/search-index.ts';
import type { SearchableListener } from '../../../../../lib/storage/follow-searchable.ts';
import type { FoundEntry } from '../../../../../lib/storage/found-entries.ts';
import type { NamedConversation } from '../../../../../lib/storage/rows.ts';
import { followUp } from '../../../lib/domain/follow-up/some-follow-ups.ts';
import { english } from '../../../strings.ts';
import { ROW } from '../../popup/open-popup.tsx';

afterEach(cleanup);

/** Friday, November 27, 2026. */
const NOW = new Date(2026, 10, 27, 15).getTime();
const talk = (id: string, name: string, startedAt: Date, stake: string | null = null): NamedConversation => ({
  ...ROW,
  ...{ id, person: `p-${name}`, name, startedAt: startedAt.getTime(), stake },
});
const TALKS = [
  talk('autumn', 'Ana Lima', new Date(2026, 9, 1, 12), 'Cold all winter'),
  talk('spring', 'Rosa Medina', new Date(2026, 3, 12, 12)),
  talk('earlier', 'Rosa Medina', new Date(2025, 3, 12, 12)),
];
const said = (conversation: string, kind: string, id: string, text: string): SearchEntry => ({
  ...{ conversation, kind, id, text },
});
const ENTRIES: readonly SearchEntry[] = [
  said('autumn', 'note', 'n1', 'Cold all winter'),
  said('autumn', 'note', 'n2', 'The boiler is cold'),
  said('autumn', 'promise', 'late', 'call her sister'),
  said('spring', 'note', 'n3', 'Boiler broke again'),
  said('spring', 'promise', 'done', 'bring two neighbors'),
  said('spring', 'learned', 'learned', 'She knows the owner'),
  said('spring', 'next', 'next', 'Ask about the boiler'),
  said('earlier', 'promise', 'open', 'sign the letter'),
  {
    ...said('', 'follow-up', 'by-hand', 'print the flyers'),
    ...{ at: new Date(2026, 3, 20).getTime(), person: 'p-Rosa Medina' },
  },
  said('', 'person', 'p-Rosa Medina', 'Rosa Medina'),
];
const FOLLOW_UPS: readonly FollowUp[] = [
  { ...followUp('Ana Lima', '2026-10-08'), id: 'late' },
  { ...followUp('Rosa Medina', '2026-04-20', { state: 'done', closedAt: NOW }), id: 'done' },
  { ...followUp('Rosa Medina', '2027-01-01'), id: 'open' },
  { ...followUp('Rosa Medina', null), id: 'by-hand' },
];
const rowOf = (entry: SearchEntry): SearchRow => {
  const at = TALKS.find(({ id }) => id === entry.conversation)?.startedAt ?? entry.at ?? 0;
  return { key: `${entry.kind} ${entry.id}`, at, entries: [entry] };
};

/** The page; resolves with what is told of writing. */
async function open(
  entries = ENTRIES,
  more: { readonly sought?: string; readonly whenDescribed?: () => Promise<void> } = {},
) {
  let listener: SearchableListener | undefined;
  let hearRows: (rows: readonly NamedConversation[]) => void = () => {};
  const model = createConversationsModel({
    guide: sixSteps,
    hasAsk: () => true,
    locale: 'en-US',
    now: () => NOW,
    labels: async () => ({}),
    singleKeys: (hear) => hear(DEFAULT_SINGLE_KEYS),
    conversations(hear) {
      hearRows = hear;
      hear(TALKS);
    },
    followUpsIn: () => () => {},
    asksIn: () => () => {},
    complete: async () => {},
    searchable(hears) {
      listener = hears;
      hears.setReading(true);
      hears.rows(entries.map(rowOf));
      hears.setReading(false);
    },
    found: async (some) => {
      await more.whenDescribed?.();
      return some.map(
        (entry): FoundEntry => ({
          entry,
          conversation: TALKS.find(({ id }) => id === entry.conversation),
          followUp: FOLLOW_UPS.find(({ id }) => id === entry.id && /promise|follow-up/.test(entry.kind)),
          person:
            entry.kind === 'person'
              ? { id: entry.id, name: entry.text, email: '', phone: '', changedAt: 0 }
              : undefined,
        }),
      );
    },
    breathe: async () => {},
  });
  render(
    <StringsProvider value={english}>
      <Conversations model={model} step={null} sought={more.sought ?? null} />
    </StringsProvider>,
  );
  return {
    write: (rows: readonly SearchRow[]) => listener?.rows(rows),
    /** As a note that is written elsewhere does. */
    talksAgain: () => hearRows([...TALKS]),
  };
}

const type = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
const lookFor = (kind: string) =>
  fireEvent.change(screen.getByLabelText('Look for'), { target: { value: kind } });
const say = (days: string) => fireEvent.input(screen.getByLabelText('When'), { target: { value: days } });
const items = () => within(screen.getByRole('list', { name: 'Search results' })).getAllByRole('listitem');
const texts = () => items().map((item) => item.querySelector('p')?.textContent);
const count = () => screen.getByRole('status').textContent;
const finds = (...found: string[]) => waitFor(() => expect(texts()).toEqual(found));

test('how much was found changes with the list, not before it', async () => {
  let describe = () => {};
  let isSlow = false;
  await open(ENTRIES, {
    whenDescribed: () =>
      new Promise((resolve) => {
        describe = resolve;
        if (!isSlow) resolve();
      }),
  });
  lookFor('promise');
  await finds('call her sister', 'bring two neighbors', 'sign the letter');
  isSlow = true;
  say('2025');
  await screen.findByText('Jan 1 – Dec 31, 2025');
  const before = {
    count: count(),
    texts: texts(),
    isBusy: screen.getByRole('main').getAttribute('aria-busy'),
  };
  expect(before).toEqual({
    count: '3 results',
    texts: expect.arrayContaining(['call her sister']),
    isBusy: 'true',
  });
  describe();
  await finds('sign the letter');
  expect(count()).toBe('1 result');
});

test('what was promised last spring has an answer, and says which days were meant', async () => {
  await open();
  lookFor('promise');
  await finds('call her sister', 'bring two neighbors', 'sign the letter');
  say('last spring');
  await finds('bring two neighbors');
  screen.getByText('Mar 1 – May 31, 2026');
  expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('2026-03-01');
  expect(screen.getByLabelText<HTMLInputElement>('To').value).toBe('2026-05-31');
  expect(count()).toBe('1 result');
  // What was understood can be corrected; what was typed says something else then.
  fireEvent.input(screen.getByLabelText('From'), { target: { value: '2025-03-01' } });
  await finds('bring two neighbors', 'sign the letter');
  expect(screen.getByLabelText<HTMLInputElement>('When').value).toBe('');
});

test('a question that no note has the words of leads to what answers it', async () => {
  await open();
  type('what was promised last spring?');
  const instead = await screen.findByRole('button', { name: 'Search by kind and date' });
  fireEvent.click(instead);
  const kinds = screen.getByLabelText<HTMLSelectElement>('Look for');
  await waitFor(() => expect(document.activeElement).toBe(kinds));
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  expect(screen.getByLabelText<HTMLInputElement>('When').value).toBe('last spring');
  // In a narrow window, where they are behind it.
  screen.getByRole('button', { expanded: true });
  lookFor('promise');
  await finds('bring two neighbors');
});

test('days that were chosen stay where the question says none; a word alone is no question', async () => {
  await open();
  say('2025');
  type('qwertz');
  await screen.findByText(/^Nothing matches these filters/);
  expect(screen.queryByRole('button', { name: 'Search by kind and date' })).toBeNull();
  type('what was qwertz');
  fireEvent.click(await screen.findByRole('button', { name: 'Search by kind and date' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Look for')));
  expect(screen.getByLabelText<HTMLInputElement>('When').value).toBe('2025');
});

test('a commitment says so, where it stands, and leads to it', async () => {
  await open();
  lookFor('promise');
  await waitFor(() => expect(items()).toHaveLength(3));
  const [late, done, ahead] = items().map((item) => item.textContent ?? '');
  expect(late).toMatch(/^Ana Lima.*Commitment.*Overdue · Thu, Oct 8/);
  expect(done).toMatch(/^Rosa Medina.*Commitment.*Done · Fri, Nov 27/);
  expect(ahead).toMatch(/^Rosa Medina.*Commitment.*Open · Fri, Jan 1, 2027/);
  const links = items().map((item) => within(item).getByRole('link').getAttribute('href'));
  expect(links[0]).toBe('#/conversations/autumn/late');
});

test.each([
  ['stake', ['Cold all winter']],
  ['note', ['The boiler is cold', 'Cold all winter', 'Boiler broke again']],
  ['learned', ['She knows the owner']],
  ['debrief', ['Ask about the boiler']],
  ['follow-up', ['print the flyers']],
])('looks for %s alone', async (kind, found) => {
  await open();
  lookFor(kind);
  await finds(...found);
});

test('words, kind, days and person narrow it down together', async () => {
  await open();
  type('boiler');
  await waitFor(() =>
    expect(texts().toSorted()).toEqual(['Ask about the boiler', 'Boiler broke again', 'The boiler is cold']),
  );
  lookFor('note');
  await finds('The boiler is cold', 'Boiler broke again');
  say('since May');
  await finds('The boiler is cold');
  screen.getByText('From May 1, 2026 on');
  say('');
  fireEvent.input(screen.getByLabelText('Person'), { target: { value: 'rosa' } });
  await finds('Boiler broke again');
  expect(items()[0]?.querySelector('mark')?.textContent).toBe('Boiler');
});

test('what was added by hand is found by its own day and its person', async () => {
  await open();
  type('flyers');
  await finds('print the flyers');
  say('April');
  await finds('print the flyers');
  fireEvent.input(screen.getByLabelText('Person'), { target: { value: 'ana' } });
  await screen.findByText('Nothing matches these filters.');
  fireEvent.input(screen.getByLabelText('Person'), { target: { value: 'rosa' } });
  await finds('print the flyers');
  expect(items()[0]?.querySelector('a')?.getAttribute('href')).toBe('#/follow-ups/by-hand');
});

describe('where nothing is found', () => {
  test('it says what could be done', async () => {
    await open();
    type('xyz');
    await screen.findByText(/^Nothing has that in it\. Try fewer words/);
    expect(count()).toBe('0 results');
  });

  test('by these filters, they can be taken away', async () => {
    await open();
    type('flyers');
    say('2019');
    await screen.findByText('Nothing matches these filters.');
    fireEvent.click(screen.getAllByRole('button', { name: 'Show all' }).at(-1) as HTMLElement);
    await finds('print the flyers');
    expect(screen.getByLabelText<HTMLInputElement>('When').value).toBe('');
  });

  test('in days that mean none, that is said once the field is left', async () => {
    await open();
    say('sprang');
    expect(screen.queryByText(/doesn’t look like days/)).toBeNull();
    fireEvent.blur(screen.getByLabelText('When'));
    await screen.findByText(
      '“sprang” doesn’t look like days in the past. Try “last spring”, “March”, or “since May”.',
    );
    expect(count()).toBe('3 of 3 conversations');
  });
});

describe('of many hits', () => {
  const MANY = Array.from({ length: 120 }, (_, at) =>
    said('spring', 'note', `m${1_000 - at}`, `boiler ${at}`),
  );

  test('people are five, then fifty more at a time', async () => {
    const rosas = Array.from({ length: 57 }, (_, at) => said('', 'person', `p${at}`, `Rosa ${100 + at}`));
    await open([...rosas, said('autumn', 'note', 'n1', 'Rosa came')]);
    type('rosa');
    const people = () => within(screen.getByRole('list', { name: 'People' })).getAllByRole('link');
    await waitFor(() => expect(people()).toHaveLength(5));
    expect(count()).toBe('58 results');
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    await waitFor(() => expect(people()).toHaveLength(55));
    await waitFor(() => expect(document.activeElement).toBe(people()[5]));
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    await waitFor(() => expect(people()).toHaveLength(57));
  });

  test('fifty come at a time, with the focus on the first new one', async () => {
    await open(MANY);
    type('boiler');
    await waitFor(() => expect(items()).toHaveLength(50));
    expect(count()).toBe('120 results');
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    await waitFor(() => expect(items()).toHaveLength(100));
    await waitFor(() => expect(document.activeElement).toBe(items()[50]?.querySelector('a')));
    fireEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
    await waitFor(() => expect(items()).toHaveLength(120));
    expect(screen.queryByRole('button', { name: /^Show \d/ })).toBeNull();
  });

  test('as many stand there as before when something is written elsewhere, and it is found', async () => {
    const { write, talksAgain } = await open(MANY);
    type('boiler');
    fireEvent.click(await screen.findByRole('button', { name: 'Show 50 more' }));
    await waitFor(() => expect(items()).toHaveLength(100));
    write([rowOf(said('autumn', 'note', 'new', 'boiler is new'))]);
    talksAgain();
    await waitFor(() => expect(count()).toBe('121 results'));
    await waitFor(() => expect(texts()[0]).toBe('boiler is new'));
    expect(items()).toHaveLength(100);
  });
});

test('words in the address are looked for', async () => {
  await open(ENTRIES, { sought: 'sister' });
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('sister');
  await finds('call her sister');
});

test('people are listed beside what was written, by their names', async () => {
  await open();
  type('ros');
  const people = await screen.findByRole('list', { name: 'People' });
  expect(within(people).getByRole('link').getAttribute('href')).toBe('#/people/p-Rosa%20Medina');
});
