/** The popup over a store of its own, and what its tests look at. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { createPopupModel, MOST_DUE, type PopupDependencies } from '../../../../components/popup/model.ts';
import { Popup } from '../../../../components/popup/popup.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import { groupsOf } from '../../../../lib/domain/follow-up/due-groups.ts';
import type { FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { DEFAULT_SINGLE_KEYS } from '../../../../lib/domain/hotkeys/single-keys.ts';
import type { SearchRow } from '../../../../lib/domain/search/search-blocks.ts';
import type { SearchEntry } from '../../../../lib/domain/search/search-index.ts';
import type { FoundEntry } from '../../../../lib/storage/found-entries.ts';
import type { Known } from '../../../../lib/storage/people.ts';
import type { NamedConversation } from '../../../../lib/storage/rows.ts';
import { followUp } from '../../lib/domain/follow-up/some-follow-ups.ts';
import { english } from '../../strings.ts';

/** The time on the popup's clock: Monday, November 23, 2026, 3 PM. */
export const NOW = new Date(2026, 10, 23, 15, 0).getTime();

const person = (id: string, name: string) => ({ id, name, email: '', phone: '', changedAt: 0 });
/** The people that the store knows. */
export const PEOPLE = [person('p1', 'Rosa M.'), person('p2', 'Ana Lima')];

/** Follow-ups of every group. */
export const ROWS = [
  followUp('Marcus', '2026-11-28', { way: 'in-person' }),
  followUp('Rosa', '2026-11-23 17:30'),
  followUp('Dee', '2026-11-19 18:00', { way: 'call' }),
  followUp('Ana', '2026-11-23 14:59'),
  followUp('Sam', null),
];

/** A conversation that has ended, with Rosa M. */
export const ROW: NamedConversation = {
  id: 'c1',
  person: 'p1',
  name: 'Rosa M.',
  call: null,
  startedAt: new Date(2026, 10, 12, 18).getTime(),
  touchedAt: NOW,
  endedAt: NOW,
  step: null,
  outcome: 'unsure',
  path: [],
  talkedFor: 0,
  enteredAt: [],
  asks: [],
  assessment: null,
  stake: 'She was cold all winter',
  learned: 'Ask about her mother first',
  revision: 1,
};

const note = (id: string, text: string) =>
  ({ id, kind: 'note', text, at: ROW.startedAt, conversation: 'c1' }) as const;
/** All that is known of Rosa M. */
export const KNOWN: Known = {
  person: PEOPLE[0],
  same: [],
  conversations: [ROW],
  followUps: [followUp('Rosa', '2026-11-26')],
  notes: [
    note('n3', 'Keeps the spare keys'),
    note('n2', 'She was cold all winter'),
    note('n1', 'Works nights'),
  ],
  learned: [{ ...note('learned', 'Ask about her mother first'), kind: 'learned' }],
  hasOlder: false,
};

/** What can be searched. */
export const ENTRIES: readonly SearchEntry[] = [
  { conversation: '', id: 'p1', kind: 'person', text: 'Rosa M.' },
  { conversation: '', id: 'p2', kind: 'person', text: 'Ana Lima' },
  { conversation: 'c2', id: 'n9', kind: 'note', text: 'Rosa told her' },
  { conversation: 'c1', id: 'f9', kind: 'promise', text: 'call Rosario' },
];

/** The rows that entries are stored in, each in its own. */
export function rowsOf(entries: readonly SearchEntry[]): SearchRow[] {
  return entries.map((entry) => ({ key: `${entry.kind}/${entry.id}`, at: 0, entries: [entry] }));
}

/** What the store has of an entry. */
export function foundOf(entry: SearchEntry): FoundEntry {
  const ana = { ...ROW, id: 'c2', person: 'p2', name: 'Ana Lima' };
  return {
    entry,
    conversation: entry.conversation === 'c2' ? ana : entry.conversation === 'c1' ? ROW : undefined,
    followUp: undefined,
    person: PEOPLE.find(({ id }) => entry.kind === 'person' && id === entry.id),
  };
}

/** What a person's row is called. */
export function nameOf(row: Element | null): string | null | undefined {
  return row?.getAttribute('aria-label');
}

/** What is due first of these follow-ups, as the store says it. */
export function firstDueOf(all: readonly FollowUp[]) {
  const groups = groupsOf(all, new Date(NOW));
  const first = (rows: readonly FollowUp[]) => ({ rows: rows.slice(0, MOST_DUE), count: rows.length });
  return {
    overdue: first(groups.overdue),
    today: first(groups.today),
    upcoming: first(groups.upcoming),
  };
}

/** The model of a popup in which nothing happens but what is said. */
export const modelWith = (sources: Partial<PopupDependencies>) =>
  createPopupModel({
    followUps: (_closedSince, listener) => listener(firstDueOf([])),
    change: async () => {},
    add: async () => {},
    now: () => NOW,
    locale: 'en-US',
    words: async () => ({ read: async () => [], save: async () => {} }),
    people: async (beginning) =>
      PEOPLE.filter(({ name }) => beginning !== '' && name.toLowerCase().startsWith(beginning.toLowerCase())),
    longWait: () => new Promise(() => {}),
    knowsAnyone: async () => false,
    recentPeople: (listener) => listener([]),
    prepSheets: (listener) => listener([]),
    unfinished: async () => [],
    person: (_id, listener) => listener(KNOWN),
    singleKeys: (listener) => listener(DEFAULT_SINGLE_KEYS),
    searchable: (listener) => {
      listener.rows(rowsOf(ENTRIES));
      listener.setReading(false);
    },
    found: async (entries) => entries.map(foundOf),
    guide: async () => sixSteps,
    reminders: (listener) => listener(false),
    live: (listener) => listener([]),
    front: async () => undefined,
    hostAccess: { follow: async (listener) => listener(true), ask: async () => true },
    followUnshown: async () => {},
    hasLock: async () => false,
    lock: async () => {},
    preloadSidebar: async () => {},
    openSidebar: async () => {},
    openPanel: async () => {},
    goTo: async () => {},
    openPractice: async () => {},
    openReview: async () => {},
    openDesk: async () => {},
    openPrepare: async () => {},
    saveFile: () => {},
    switchReminders: async () => {},
    ...sources,
  });

/** The popup over a store of its own, and what is asked of the browser. */
export async function openPopup(rows: readonly FollowUp[], more: Partial<PopupDependencies> = {}) {
  let told: (rows: readonly FollowUp[]) => void = () => {};
  let kept = rows;
  const asked = {
    preloadSidebar: vi.fn(async () => {}),
    openSidebar: vi.fn(async () => {}),
    goTo: vi.fn(async () => {}),
    openPractice: vi.fn(async () => {}),
    openReview: vi.fn(async () => {}),
    openDesk: vi.fn(async () => {}),
    openPrepare: vi.fn(async () => {}),
    saveFile: vi.fn(),
    switchReminders: vi.fn(async () => {}),
  };
  const keep = (changed: readonly FollowUp[]) => {
    kept = changed;
    told(kept);
  };
  const model = modelWith({
    followUps(_closedSince, listener) {
      told = (rows) => listener(firstDueOf(rows));
      told(kept);
    },
    change: async (id, change) => keep(kept.map((row) => (row.id === id ? { ...row, ...change } : row))),
    add: async (row) => keep([...kept, row]),
    ...asked,
    ...more,
  });
  const { container } = render(
    <StringsProvider value={english}>
      <Popup model={model} />
    </StringsProvider>,
  );
  await waitFor(() => expect(model.due.value).not.toBeNull());
  return { ...asked, container, keep, rows: () => kept };
}

/** What the items of a region say, in order. */
export function itemsOf(region: string): string[] {
  const items = within(screen.getByRole('region', { name: region })).getAllByRole('listitem');
  return items.map((item) => item.textContent?.replace('⋯', '') ?? '');
}

/** Types into a field. */
export const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

const PEOPLE_ROWS = [{ id: 'p1', name: 'Rosa M.', last: ROW }];
/** Makes `openPopup` list Rosa M. as the one talked with last. */
export const withPeople = {
  recentPeople: (listener: (people: typeof PEOPLE_ROWS) => void) => listener(PEOPLE_ROWS),
};

/** What the rows of a list are called, in order. */
export const rowNames = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('button')
    .map(nameOf);
/** Types into the search. */
export const search = (typed: string) => fireEvent.input(searchbox(), { target: { value: typed } });
/** The field of the search. */
export const searchbox = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });
