import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPopupModel, type PopupDependencies } from '../../../../components/popup/model.ts';
import { Popup } from '../../../../components/popup/popup.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import type { Draft } from '../../../../lib/domain/conversation/drafts.ts';
import type { FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import { DEFAULT_SINGLE_KEYS } from '../../../../lib/domain/hotkeys/single-keys.ts';
import type { SearchEntry } from '../../../../lib/domain/search/search-index.ts';
import type { FoundEntry } from '../../../../lib/storage/found-entries.ts';
import type { Known } from '../../../../lib/storage/people.ts';
import type { ConversationRow } from '../../../../lib/storage/rows.ts';
import { followUp } from '../../lib/domain/follow-up/some-follow-ups.ts';
import { english } from '../../strings.ts';

const NOW = new Date(2026, 10, 23, 15, 0).getTime();

const person = (id: string, name: string) => ({ id, name, email: '', phone: '', changedAt: 0 });
const PEOPLE = [person('p1', 'Rosa M.'), person('p2', 'Ana Lima')];

const ROWS = [
  followUp('Marcus', '2026-11-28', { way: 'in-person' }),
  followUp('Rosa', '2026-11-23 17:30'),
  followUp('Dee', '2026-11-19 18:00', { way: 'call' }),
  followUp('Ana', '2026-11-23 14:59'),
  followUp('Sam', null),
];

const ROW: ConversationRow = {
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
  asks: [],
  assessment: null,
  stake: 'She was cold all winter',
  revision: 1,
};

const note = (id: string, text: string) =>
  ({ id, kind: 'note', text, at: ROW.startedAt, conversation: 'c1' }) as const;
const KNOWN: Known = {
  person: PEOPLE[0],
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

const ENTRIES: readonly SearchEntry[] = [
  { conversation: '', id: 'p1', kind: 'person', text: 'Rosa M.' },
  { conversation: '', id: 'p2', kind: 'person', text: 'Ana Lima' },
  { conversation: 'c2', id: 'n9', kind: 'note', text: 'Rosa told her' },
  { conversation: 'c1', id: 'f9', kind: 'promise', text: 'call Rosario' },
];

/** What the store has of an entry. */
function foundOf(entry: SearchEntry): FoundEntry {
  const ana = { ...ROW, id: 'c2', person: 'p2', name: 'Ana Lima' };
  return {
    entry,
    conversation: entry.conversation === 'c2' ? ana : entry.conversation === 'c1' ? ROW : undefined,
    followUp: undefined,
    person: PEOPLE.find(({ id }) => entry.kind === 'person' && id === entry.id),
  };
}

/** What a person's row is called. */
function nameOf(row: Element | null): string | null | undefined {
  return row?.getAttribute('aria-label');
}

/** The popup over a store of its own, and what is asked of the browser. */
async function open(rows: readonly FollowUp[], more: Partial<PopupDependencies> = {}) {
  let told: (rows: readonly FollowUp[]) => void = () => {};
  let kept = rows;
  const asked = {
    preloadSidebar: vi.fn(async () => {}),
    openSidebar: vi.fn(async () => {}),
    goTo: vi.fn(async () => {}),
    openPractice: vi.fn(async () => {}),
    openReview: vi.fn(async () => {}),
    saveFile: vi.fn(),
    switchReminders: vi.fn(async () => {}),
  };
  const keep = (changed: readonly FollowUp[]) => {
    kept = changed;
    told(kept);
  };
  const model = createPopupModel({
    now: () => NOW,
    locale: 'en-US',
    followUps(_closedSince, listener) {
      told = listener;
      listener(kept);
    },
    change: async (id, change) => keep(kept.map((row) => (row.id === id ? { ...row, ...change } : row))),
    add: async (row) => keep([...kept, row]),
    words: async () => ({ read: async () => [], save: async () => {} }),
    people: async (beginning) =>
      PEOPLE.filter(({ name }) => beginning !== '' && name.toLowerCase().startsWith(beginning.toLowerCase())),
    recentPeople: (listener) => listener([]),
    person: (_id, listener) => listener(KNOWN),
    singleKeys: (listener) => listener(DEFAULT_SINGLE_KEYS),
    searchable: async function* () {
      yield ENTRIES;
    },
    searchableChanged: (listener) => listener(),
    found: async (entries) => entries.map(foundOf),
    reminders: (listener) => listener(false),
    live: (listener) => listener([]),
    front: async () => undefined,
    hostAccess: { isGranted: async () => true, ask: async () => true },
    followUnshown: () => {},
    lock: null,
    ...asked,
    ...more,
  });
  const { container } = render(
    <StringsProvider value={english}>
      <Popup model={model} />
    </StringsProvider>,
  );
  await waitFor(() => expect(model.rows.value).not.toBeNull());
  return { ...asked, container, keep, rows: () => kept };
}

function itemsOf(region: string): string[] {
  const items = within(screen.getByRole('region', { name: region })).getAllByRole('listitem');
  return items.map((item) => item.textContent?.replace('⋯', '') ?? '');
}

afterEach(cleanup);

describe('the popup', () => {
  it('shows person, what, date and way under Overdue, Today and Upcoming', async () => {
    await open(ROWS);
    expect(itemsOf('Overdue')).toEqual([
      'Dee · sign the petitionThu, Nov 19, 6:00 PM · Call',
      'Ana · sign the petitionMon, Nov 23, 2:59 PM · Text',
    ]);
    expect(itemsOf('Today')).toEqual(['Rosa · sign the petitionMon, Nov 23, 5:30 PM · Text']);
    expect(itemsOf('Upcoming').map((item) => item.slice(0, 3))).toEqual(['Mar', 'Sam']);
  });

  it('keeps what is ticked in sight, so that it can be un-ticked', async () => {
    await open([followUp('Rosa', '2026-11-23 17:30')]);
    const tick = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Done' });
    fireEvent.click(tick());
    await waitFor(() => expect(tick().checked).toBe(true));
    fireEvent.click(tick());
    await waitFor(() => expect(tick().checked).toBe(false));
  });

  it('shows what is promised while it is open', async () => {
    const { keep } = await open([]);
    keep([followUp('Lin', '2026-11-24')]);
    await waitFor(() => expect(itemsOf('Upcoming')).toHaveLength(1));
  });

  it('leads to the call in progress in another tab', async () => {
    const live = { tab: 7, conversation: 'one', name: 'Rosa', touchedAt: NOW };
    const { goTo } = await open([], { live: (listener) => listener([live]) });
    expect(await screen.findByText(/Rosa/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: english('go_to_call') }));
    expect(goTo).toHaveBeenCalledWith(7);
  });

  it('opens the sidebar of the call page in front', async () => {
    const { preloadSidebar, openSidebar } = await open([], {
      front: async () => ({ tab: 3, dock: { offered: true, open: false } }),
    });
    const button = await screen.findByRole('button', { name: english('popup_open_sidebar') });
    expect(preloadSidebar).not.toHaveBeenCalled();
    fireEvent.pointerEnter(button);
    expect(preloadSidebar).toHaveBeenCalledWith(3);
    fireEvent.click(button);
    expect(openSidebar).toHaveBeenCalledWith(3);
  });

  it('opens the sidebar on other pages of a call’s site, too, but not where it is open', async () => {
    await open([], { front: async () => ({ tab: 3, dock: { offered: false, open: false } }) });
    await screen.findByRole('button', { name: english('popup_open_sidebar') });
    cleanup();
    await open([], { front: async () => ({ tab: 3, dock: { offered: false, open: true } }) });
    await screen.findByRole('button', { name: english('popup_practice') });
    expect(screen.queryByRole('button', { name: english('popup_open_sidebar') })).toBeNull();
  });

  it('leads to the practice call and to what was said', async () => {
    const { openPractice, openReview } = await open([]);
    fireEvent.click(screen.getByRole('button', { name: english('popup_practice') }));
    fireEvent.click(screen.getByRole('button', { name: 'Open review' }));
    expect(openPractice).toHaveBeenCalledOnce();
    expect(openReview).toHaveBeenCalledOnce();
  });

  it('says what went wrong', async () => {
    const change = () => Promise.reject(new Error('The disk is full.'));
    await open([followUp('Rosa', null)], { change });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
  });

  /** Opens what can be done with the only follow-up, and one of its forms. */
  const act = async (...buttons: string[]) => {
    for (const name of ['More', ...buttons]) fireEvent.click(await screen.findByRole('button', { name }));
  };
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });

  it('puts off to a day that is typed, after showing the real date', async () => {
    const { rows } = await open([followUp('Rosa', '2026-11-19')]);
    await act('Snooze…');
    expect(document.activeElement).toBe(await screen.findByLabelText('Snooze until'));
    type('Snooze until', 'friday 6pm');
    await screen.findByText('Fri, Nov 27, 6:00 PM');
    fireEvent.click(screen.getByRole('button', { name: 'Snooze' }));
    await waitFor(() => expect(rows()[0]?.snoozedTo).toEqual({ date: '2026-11-27', time: '18:00' }));
    await waitFor(() => expect(itemsOf('Upcoming')).toHaveLength(1));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('More'));
  });

  it.each(['', 'Blursday', 'yesterday'])('puts nothing off to "%s"', async (typed) => {
    const { rows } = await open([followUp('Rosa', '2026-11-19')]);
    await act('Snooze…');
    type('Snooze until', typed);
    fireEvent.click(screen.getByRole('button', { name: 'Snooze' }));
    await waitFor(() =>
      expect(screen.getByLabelText('Snooze until').getAttribute('aria-invalid')).toBe('true'),
    );
    expect(rows()[0]?.snoozedTo).toBeNull();
  });

  it('keeps what came of it', async () => {
    const { rows } = await open([followUp('Rosa', '2026-11-23')]);
    await act('Done, with a note');
    type('How did it go?', 'she signed');
    fireEvent.click(screen.getByRole('button', { name: 'Mark as done' }));
    await waitFor(() => expect(rows()[0]).toMatchObject({ state: 'done', result: 'she signed' }));
    await screen.findByText('she signed');
  });

  it('drops with a reason, not without, and opens again', async () => {
    const { rows } = await open([followUp('Rosa', '2026-11-23')]);
    await act('Drop…');
    fireEvent.click(screen.getByRole('button', { name: 'Drop' }));
    await screen.findByText(english('follow_up_why_missing'));
    type('Why are you dropping it?', 'moved away');
    fireEvent.click(screen.getByRole('button', { name: 'Drop' }));
    await screen.findByText('Dropped: moved away');
    expect(rows()[0]).toMatchObject({ state: 'dropped', closedAt: NOW });
    // What was dropped is not done.
    expect(screen.queryByRole('checkbox', { name: 'Done' })).toBeNull();
    await act('Reopen');
    await waitFor(() => expect(rows()[0]).toMatchObject({ state: 'open', closedAt: null, result: '' }));
  });

  it('passes the move on, and shows whose it is', async () => {
    await open([followUp('Rosa', '2026-11-23')]);
    await act('I’m waiting on them');
    await waitFor(() => expect(itemsOf('Today')[0]).toContain('Text · waiting on them'));
  });

  it('saves a calendar file of one', async () => {
    const { saveFile } = await open([followUp('Rosa', '2026-11-26 18:00')]);
    await act('Save calendar file');
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const [name, , content] = saveFile.mock.calls[0] as unknown as string[];
    expect(name).toBe('follow-ups.ics');
    expect(content).toContain('SUMMARY:Follow up with Rosa: sign the petition');
  });

  const add = async (fields: Readonly<Record<string, string>>) => {
    fireEvent.click(screen.getByRole('button', { name: 'Add follow-up' }));
    await screen.findByLabelText('Who');
    for (const [label, value] of Object.entries(fields)) {
      if (label === 'How to follow up' || label === 'Who does it?')
        fireEvent.change(screen.getByLabelText(label), { target: { value } });
      else type(label, value);
    }
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  };

  it('adds one by hand, for somebody known by their name', async () => {
    const { rows } = await open([]);
    await add({
      Who: 'rosa m.',
      What: 'bring the list',
      When: 'thursday 6pm',
      'How to follow up': 'other',
      'In your words': 'Signal',
      'Who does it?': 'theirs',
    });
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toMatchObject({
      what: 'bring the list',
      way: 'other',
      wayWord: 'Signal',
      whose: 'theirs',
    });
    expect(itemsOf('Upcoming')[0]).toContain('Thu, Nov 26, 6:00 PM · Signal · waiting on them');
    await screen.findByText('Added: Rosa M., Thu, Nov 26, 6:00 PM');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add follow-up' })),
    );
  });

  it.each([
    [{ Who: 'Rosa M.', What: 'call' }, 'p1'],
    [{ Who: 'Rosa', What: 'call' }, undefined],
  ])('knows %o as %s', async (fields, id) => {
    const { rows } = await open([]);
    await add(fields);
    await waitFor(() => expect(rows()).toHaveLength(1));
    if (id === undefined) expect(PEOPLE.map((one) => one.id)).not.toContain(rows()[0]?.person);
    else expect(rows()[0]?.person).toBe(id);
  });

  it.each([
    [{ What: 'call' }, 'follow_up_who_missing'],
    [{ Who: 'Rosa' }, 'follow_up_what_missing'],
  ] as const)('adds nothing of %o alone', async (fields, problem) => {
    const { rows } = await open([]);
    await add(fields);
    expect((await screen.findByRole('alert')).textContent).toBe(english(problem));
    expect(rows()).toEqual([]);
  });

  it('keeps what is typed, shows it again where it was, and forgets it once it is added', async () => {
    const kept = new Map<string, Draft>();
    const words: PopupDependencies['words'] = async () => ({
      read: async () => [...kept.values()],
      save: async (draft) =>
        void (draft.text === '' ? kept.delete(draft.field) : kept.set(draft.field, draft)),
    });
    await open([], { words });
    fireEvent.click(screen.getByRole('button', { name: 'Add follow-up' }));
    await screen.findByLabelText('Who');
    type('Who', 'Rosa');
    type('What', 'bring the li');
    fireEvent.change(screen.getByLabelText('How to follow up'), { target: { value: 'text' } });
    await waitFor(() =>
      expect([...kept.values()].map(({ text }) => text)).toEqual(['Rosa', 'bring the li', 'text']),
    );
    expect([...kept.values()]).toMatchObject(
      Array.from({ length: 3 }, () => ({ conversation: 'follow-ups', step: '', begunAt: NOW })),
    );
    // The popup closes, and is opened again.
    cleanup();
    const { rows } = await open([], { words });
    const what = await screen.findByLabelText<HTMLInputElement>('What');
    expect(what.value).toBe('bring the li');
    expect(screen.getByLabelText<HTMLSelectElement>('How to follow up').value).toBe('text');
    expect(document.activeElement).not.toBe(screen.getByLabelText('Who'));
    type('What', 'bring the list');
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(rows()).toMatchObject([{ name: 'Rosa', what: 'bring the list', way: 'text' }]),
    );
    await waitFor(() => expect([...kept]).toEqual([]));
    expect(screen.queryByLabelText('What')).toBeNull();
  });

  it('discards what was typed when told to', async () => {
    const kept = new Map<string, Draft>();
    const words: PopupDependencies['words'] = async () => ({
      read: async () => [...kept.values()],
      save: async (draft) =>
        void (draft.text === '' ? kept.delete(draft.field) : kept.set(draft.field, draft)),
    });
    await open([followUp('Rosa', '2026-11-23 17:30')], { words });
    fireEvent.click(screen.getByRole('button', { name: 'Add follow-up' }));
    await screen.findByLabelText('Who');
    type('Who', 'Rosa');
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByLabelText('Who')).toBeNull());
    await waitFor(() => expect([...kept]).toEqual([]));
  });

  it('shows the people talked with last, and which debrief waits', async () => {
    const ana = { ...ROW, id: 'c2', person: 'p2', name: 'Ana Lima', assessment: 2 } as const;
    const people = [
      { id: 'p1', name: 'Rosa M.', last: ROW },
      { id: 'p2', name: 'Ana Lima', last: ana },
      { id: 'p3', name: '', last: null },
    ];
    await open([], { recentPeople: (listener) => listener(people) });
    const list = await screen.findByRole('list', { name: 'People' });
    expect(within(list).getAllByRole('button').map(nameOf)).toEqual(['Rosa M.', 'Ana Lima', 'No name yet']);
    const debriefs = within(list).getAllByRole('link', { name: 'Finish debrief' });
    expect(debriefs.map((link) => link.getAttribute('href'))).toEqual(['/review.html#/conversations/c1']);
  });

  it('calls people of the same name by what tells them apart, and everyone else by their name', async () => {
    const people = [
      {
        id: 'p1',
        name: 'Rosa',
        last: ROW,
        apart: { lastAt: ROW.startedAt, next: 'bring the list', reach: '' },
      },
      { id: 'p2', name: 'Rosa', last: null, apart: { lastAt: null, next: '', reach: 'rosa@x.example' } },
      { id: 'p3', name: 'Ana', last: ROW },
    ];
    await open([], { recentPeople: (listener) => listener(people) });
    const list = await screen.findByRole('list', { name: 'People' });
    for (const name of [/^Rosa ?Thu, Nov 12 ?bring the list$/, /^Rosa ?rosa@x\.example$/, /^Ana$/])
      expect(within(list).getAllByRole('button', { name })).toHaveLength(1);
  });

  const PEOPLE_ROWS = [{ id: 'p1', name: 'Rosa M.', last: ROW }];
  const withPeople = {
    recentPeople: (listener: (people: typeof PEOPLE_ROWS) => void) => listener(PEOPLE_ROWS),
  };

  it('unfolds a person in place to their stake, notes, commitments and what was learned', async () => {
    const { container } = await open([], withPeople);
    const row = await screen.findByRole('button', { name: 'Rosa M.' });
    expect(row.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(row);
    const card = await screen.findByRole('region', { name: 'Rosa M.' });
    await within(card).findByText('She was cold all winter');
    expect(row.getAttribute('aria-expanded')).toBe('true');
    const itemsIn = (list: string) =>
      within(within(card).getByRole('list', { name: list }))
        .getAllByRole('listitem')
        .map((item) => item.textContent);
    // The note that is the stake stands above them.
    expect(itemsIn('Notes')).toEqual(['Keeps the spare keysThu, Nov 12', 'Works nights']);
    expect(itemsIn('Commitments and follow-ups')).toEqual(['Opensign the petition Thu, Nov 26']);
    expect(itemsIn('What you learned')).toEqual(['Ask about her mother first']);
    const linksOf = (list: string) =>
      within(within(card).getByRole('list', { name: list })).getAllByRole('link');
    expect(linksOf('Conversations').map((link) => link.getAttribute('href'))).toEqual([
      '/review.html#/conversations/c1',
    ]);
    expect(within(card).getByRole('link', { name: 'Open their page' }).getAttribute('href')).toBe(
      '/review.html#/people/p1',
    );
    expect(within(card).queryByRole('link', { name: 'All notes in the review' })).toBeNull();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    fireEvent.click(row);
    expect(screen.queryByRole('region', { name: 'Rosa M.' })).toBeNull();
  });

  it('leaves the follow-up whose row unfolds out of the commitments of its card', async () => {
    const [rosa, other] = [
      followUp('Rosa', '2026-11-23 17:30', { id: 'f1', what: 'bring the list' }),
      followUp('Rosa', '2026-11-26', { id: 'f2', what: 'call her sister' }),
    ];
    const person = (_id: string, listener: (known: Known) => void) =>
      listener({ ...KNOWN, followUps: [rosa, other] });
    await open([rosa], { person });
    fireEvent.click(await screen.findByRole('button', { name: /bring the list/ }));
    const card = await screen.findByRole('region', { name: 'Rosa' });
    const commitments = await within(card).findByRole('list', { name: 'Commitments and follow-ups' });
    expect(
      within(commitments)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['call her sister']);
  });

  it('leads to all notes where there are more than a glance takes in', async () => {
    const person = (_id: string, listener: (known: Known) => void) => listener({ ...KNOWN, hasOlder: true });
    await open([], { ...withPeople, person });
    fireEvent.click(await screen.findByRole('button', { name: 'Rosa M.' }));
    const link = await screen.findByRole('link', { name: 'All notes in the review' });
    expect(link.getAttribute('href')).toBe('/review.html#/people/p1');
  });

  it('unfolds one row at a time, reads only what it shows, and follows it no longer than that', async () => {
    const followed: { readonly id: string; readonly signal: AbortSignal }[] = [];
    const person: PopupDependencies['person'] = (id, listener, _failed, signal) => {
      followed.push({ id, signal });
      listener(KNOWN);
    };
    await open([{ ...followUp('Dee', '2026-11-23 17:30'), person: 'p4' }], { ...withPeople, person });
    expect(followed).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /Dee/ }));
    await screen.findByRole('region', { name: 'Dee' });
    fireEvent.click(await screen.findByRole('button', { name: 'Rosa M.' }));
    await screen.findByRole('region', { name: 'Rosa M.' });
    expect(screen.queryByRole('region', { name: 'Dee' })).toBeNull();
    expect(followed.map(({ id, signal }) => [id, signal.aborted])).toEqual([
      ['p4', true],
      ['p1', false],
    ]);
  });

  const rowNames = (list: string) =>
    within(screen.getByRole('list', { name: list }))
      .getAllByRole('button')
      .map(nameOf);
  const search = (typed: string) => fireEvent.input(searchbox(), { target: { value: typed } });
  const searchbox = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });

  it('finds notes, commitments and people, in that order, with what was typed marked', async () => {
    await open([]);
    search('ros');
    const list = await screen.findByRole('list', { name: 'Notes' });
    expect(list.querySelector('mark')?.textContent).toBe('Ros');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual(['Notes 1', 'Commitments 1', 'People 1']);
    expect(rowNames('Notes')).toEqual(['Ana Lima']);
    expect(rowNames('Commitments')).toEqual(['Rosa M.']);
    expect(rowNames('People')).toEqual(['Rosa M.']);
    fireEvent.click(within(list).getByRole('button', { name: 'Ana Lima' }));
    const card = await screen.findByRole('region', { name: 'Ana Lima' });
    const link = await within(card).findByRole('link', { name: 'Open the conversation' });
    expect(link.getAttribute('href')).toBe('/review.html#/conversations/c2');
  });

  it('says where nothing was found, and shows everything again when nothing is looked for', async () => {
    await open(ROWS);
    search('xyz');
    await screen.findByText('No note has “xyz” in it.');
    await screen.findByText('No commitment has “xyz” in it.');
    await screen.findByText('No one’s name has “xyz” in it.');
    expect(screen.queryByRole('region', { name: 'Overdue' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    await screen.findByRole('region', { name: 'Overdue' });
    expect(document.activeElement).toBe(searchbox());
  });

  it('keeps what is typed into a form while something is looked for', async () => {
    await open([]);
    fireEvent.click(screen.getByRole('button', { name: 'Add follow-up' }));
    fireEvent.input(await screen.findByLabelText('What'), { target: { value: 'bring the list' } });
    search('ros');
    await screen.findByRole('list', { name: 'Notes' });
    search('');
    expect((await screen.findByLabelText<HTMLInputElement>('What')).value).toBe('bring the list');
  });

  it('shows who was searched for last, also where an earlier answer comes later', async () => {
    const late: (() => void)[] = [];
    const found: PopupDependencies['found'] = (entries) =>
      new Promise((done) => {
        const answer = () => done(entries.map(foundOf));
        if (entries.some(({ text }) => text === 'Rosa M.')) late.push(answer);
        else answer();
      });
    await open([], { found });
    search('ros');
    await waitFor(() => expect(late).not.toEqual([]));
    search('ana');
    await waitFor(() => expect(rowNames('People')).toEqual(['Ana Lima']));
    for (const answer of late) answer();
    await new Promise((soon) => queueMicrotask(() => soon(undefined)));
    await waitFor(() => expect(rowNames('People')).toEqual(['Ana Lima']));
  });

  it('finds what was written since', async () => {
    let entries: readonly SearchEntry[] = [];
    let changed: () => void = () => {};
    await open([], {
      searchable: async function* () {
        yield entries;
      },
      searchableChanged(listener) {
        changed = listener;
        listener();
      },
    });
    search('ros');
    await screen.findByText('No note has “ros” in it.');
    entries = ENTRIES;
    changed();
    await screen.findByRole('list', { name: 'Notes' });
    entries = [];
    changed();
    await screen.findByText('No note has “ros” in it.');
  });

  it('teaches a first conversation only where there was none and none is on', async () => {
    const lesson = /The practice call walks you through it/;
    await open([], { recentPeople: (listener) => listener([]), live: (listener) => listener([]) });
    await screen.findByText(lesson);
    cleanup();
    const live = [{ tab: 1, conversation: 'c1', touchedAt: NOW, name: 'Dana' }];
    await open([], { recentPeople: (listener) => listener([]), live: (listener) => listener(live) });
    await screen.findByText(/What people commit to shows up here/);
    expect(screen.queryByText(lesson)).toBeNull();
  });

  describe('by keyboard', () => {
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

    it('goes to the search, down to a row, unfolds it, folds it, and leaves the last Escape to the browser', async () => {
      await open([], withPeople);
      await screen.findByRole('button', { name: 'Rosa M.' });
      // The focus begins in the search. The keys are answered once the popup is painted.
      await waitFor(() => expect(document.activeElement).toBe(searchbox()));
      const row = screen.getByRole('button', { name: 'Rosa M.' });
      row.focus();
      await waitFor(() => expect(press('/')).toBe(false));
      expect(document.activeElement).toBe(searchbox());
      // A slash that is typed is a slash.
      expect(press('/')).toBe(true);
      search('ros');
      await screen.findByRole('list', { name: 'Notes' });
      press('ArrowDown');
      expect(nameOf(document.activeElement)).toBe('Ana Lima');
      press('ArrowDown');
      expect(nameOf(document.activeElement)).toBe('Rosa M.');
      press('ArrowUp');
      press('ArrowUp');
      expect(document.activeElement).toBe(searchbox());
      press('Enter');
      await screen.findByRole('region', { name: 'Ana Lima' });
      expect(nameOf(document.activeElement)).toBe('Ana Lima');
      expect(press('Escape')).toBe(false);
      await waitFor(() => expect(screen.queryByRole('region', { name: 'Ana Lima' })).toBeNull());
      expect(nameOf(document.activeElement)).toBe('Ana Lima');
      expect(press('Escape')).toBe(false);
      await waitFor(() => expect(searchbox().value).toBe(''));
      expect(document.activeElement).toBe(searchbox());
      expect(press('Escape')).toBe(true);
    });

    it('has no key for the search where the person wants no single keys', async () => {
      await open([], { ...withPeople, singleKeys: (listener) => listener({ on: false, changed: {} }) });
      const row = await screen.findByRole('button', { name: 'Rosa M.' });
      await waitFor(() => expect(press('ArrowDown')).toBe(false));
      expect(document.activeElement).toBe(row);
      expect(press('/')).toBe(true);
      expect(document.activeElement).toBe(row);
    });

    it('leaves the keys of a word that is being composed to it', async () => {
      await open([], withPeople);
      searchbox().focus();
      expect(fireEvent.keyDown(searchbox(), { key: 'ArrowDown', isComposing: true })).toBe(true);
      expect(document.activeElement).toBe(searchbox());
    });
  });

  it('shows twenty of a hundred, and the way to all', async () => {
    await open(Array.from({ length: 100 }, (_, index) => followUp(`P${index}`, '2026-12-01')));
    expect(itemsOf('Upcoming')).toHaveLength(20);
    expect(screen.getByRole('link', { name: 'All follow-ups (100)' })).toBeTruthy();
  });

  it('asks for reminders when they are switched on, and shows them on only once they are', async () => {
    const { switchReminders } = await open([]);
    const remind = screen.getByRole<HTMLInputElement>('switch', { name: 'Remind me' });
    fireEvent.click(remind);
    expect(switchReminders).toHaveBeenCalledWith(true);
    expect(remind.checked).toBe(false);
  });

  it.each([
    ['full', ROWS],
    ['empty', []],
  ])('has nothing that axe objects to, %s', async (_, rows) => {
    const { container } = await open(rows);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});
