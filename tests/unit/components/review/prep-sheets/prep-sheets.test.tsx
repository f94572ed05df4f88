import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import {
  createPrepSheetModel,
  createPrepSheetsModel,
  type PrepSheetSources,
} from '../../../../../components/review/prep-sheets/model.ts';
import { PrepSheetById } from '../../../../../components/review/prep-sheets/prep-sheet.tsx';
import { PrepSheetList } from '../../../../../components/review/prep-sheets/prep-sheet-list.tsx';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { newCampaign } from '../../../../../lib/domain/campaign/campaign.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import type { LastTime } from '../../../../../lib/domain/person/last-time.ts';
import { newPrepSheet, type PrepSheet } from '../../../../../lib/domain/prep-sheet/prep-sheet.ts';
import { english } from '../../../strings.ts';

afterEach(cleanup);

/** A Wednesday. */
const NOW = new Date(2026, 10, 25, 9).getTime();
const HEAT = { ...newCampaign('heat', 1), name: 'Heat', fills: { 'the-ask': 'come on Thursday' } };
const LAST: LastTime = {
  conversation: 'c',
  at: 1,
  isEnded: true,
  answer: 'unsure',
  stake: { words: 'Her son has asthma', at: 1 },
  promises: [
    { id: 'a', what: 'bring two friends', state: 'done', result: 'Both came' },
    { id: 'b', what: 'ask her sister', state: 'open', result: '' },
  ],
  learned: { words: 'Afternoons are better', at: 1 },
};
const person = (id: string, name: string) => ({ id, name, email: '', phone: '', changedAt: 1 });
const PEOPLE = [person('rosa', 'Rosa'), person('sam-1', 'Sam'), person('sam-2', 'Sam')];
const KNOWN = [
  'Their stake: “Her son has asthma”',
  'Agreed: bring two friends (done) Both came',
  'Agreed: ask her sister (not yet)',
  'Last answer: Not sure',
  'You learned: Afternoons are better',
].join('\n');

/** Prep sheets in memory; while `disk.isFull` nothing is written. */
function store(first: readonly PrepSheet[], more: Partial<PrepSheetSources> = {}) {
  let now = first;
  let tell = (_found: readonly PrepSheet[]) => {};
  const disk = { isFull: false };
  const become = (next: readonly PrepSheet[]) => {
    if (disk.isFull) throw new Error('The disk is full.');
    now = next;
    tell(now);
  };
  const sources: PrepSheetSources = {
    now: () => NOW,
    newId: () => 'new',
    locale: 'en-US',
    text: english,
    guide: sixSteps,
    prepSheets: (listener) => {
      tell = listener;
      listener(now);
    },
    add: async (one) => become([...now, one]),
    change: async (id, change) => become(now.map((one) => (one.id === id ? change(one) : one))),
    campaign: async () => HEAT,
    people: async (beginning) =>
      PEOPLE.filter(({ name }) => name.toLowerCase().startsWith(beginning.toLowerCase())),
    lastTime: async (id) => (id === 'rosa' ? LAST : null),
    callIn: (link) => (link.includes('meet') ? 'meet:abc-defg-hij' : null),
    show: vi.fn(),
    words: async () => ({ read: async () => [], save: async () => {} }),
    deletion: () => ({
      extent: async () => ({ people: 0, conversations: 0, notes: 0, followUps: 0, prepSheets: 1 }),
      remove: async () => {},
    }),
    ...more,
  };
  return { sources, disk, prepSheets: () => now };
}

const sheet = (id: string, more: Partial<PrepSheet> = {}): PrepSheet => ({
  ...newPrepSheet(id, { known: '', goal: '', fills: {} }, 1),
  ...more,
});

async function page(more: Partial<PrepSheet> = {}, sources: Partial<PrepSheetSources> = {}) {
  const kept = store([sheet('one', more)], sources);
  render(
    <StringsProvider value={english}>
      <PrepSheetById id="one" open={(id) => createPrepSheetModel(id, kept.sources)} />
    </StringsProvider>,
  );
  await screen.findByRole('textbox', { name: 'When' });
  return { ...kept, one: () => kept.prepSheets()[0] };
}

const field = (name: string) =>
  screen.getByRole<HTMLInputElement>(name === 'Who' ? 'combobox' : 'textbox', { name });
/** Types into a field and leaves it. */
function write(name: string, value: string): void {
  fireEvent.input(field(name), { target: { value } });
  fireEvent.blur(field(name));
}

function list(first: readonly PrepSheet[], more: Partial<PrepSheetSources> = {}) {
  const kept = store(first, more);
  render(
    <StringsProvider value={english}>
      <PrepSheetList open={() => createPrepSheetsModel(kept.sources)} />
    </StringsProvider>,
  );
  return kept;
}

test('a new one has the asks of the campaign and a goal, and is shown', async () => {
  const kept = list([]);
  fireEvent.click(screen.getByRole('button', { name: 'New prep sheet' }));
  await waitFor(() => expect(kept.sources.show).toHaveBeenCalledWith('new'));
  expect(kept.prepSheets()).toEqual([
    sheet('new', {
      goal: 'Hear what they care about, and make the ask',
      fills: { 'the-ask': 'come on Thursday' },
      changedAt: NOW,
    }),
  ]);
});

test('one that cannot be added is no page, and it is said why', async () => {
  const kept = list([]);
  kept.disk.isFull = true;
  fireEvent.click(screen.getByRole('button', { name: 'New prep sheet' }));
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
  expect(kept.sources.show).not.toHaveBeenCalled();
});

test('the list has them by day, with the time and the goal, and those that are over in a fold', () => {
  list([
    sheet('b', { name: 'Ana', at: { date: '2026-11-26', time: '18:00' }, goal: 'Meet her' }),
    sheet('a', { name: 'Rosa', at: { date: '2026-11-25', time: null } }),
    sheet('c'),
    sheet('d', { name: 'Old', at: { date: '2026-11-20', time: null } }),
  ]);
  const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Today', 'Tomorrow', 'No date yet']);
  const ana = screen.getByRole('link', { name: /Ana/ });
  expect(ana.textContent).toBe('6:00 PMAnaMeet her');
  expect(ana.getAttribute('href')).toBe('#/prepare/prep-sheet%3Ab');
  expect(screen.getByRole('link', { name: 'No name yet' })).toBeTruthy();
  const past = screen.getByText('Earlier').closest('details');
  expect(past && within(past).getByText('Old')).toBeTruthy();
});

test('somebody known fills it in from last time; what was corrected stays', async () => {
  const { one } = await page({
    fills: { 'the-ask': 'sing' },
    goal: 'Hear what they care about, and make the ask',
  });
  write('Who', 'rosa');
  await waitFor(() => expect(one()?.person).toBe('rosa'));
  expect(one()).toMatchObject({ name: 'Rosa', known: KNOWN, goal: 'Hear how it went: ask her sister' });
  expect(one()?.fills).toEqual({ 'the-ask': 'sing' });
  expect(field('What you know of them').value).toBe(KNOWN);
  write('What you know of them', 'Asthma, and a new job');
  await waitFor(() => expect(one()?.known).toBe('Asthma, and a new job'));
  write('Who', 'Somebody new');
  await waitFor(() => expect(one()?.person).toBeNull());
  expect(one()).toMatchObject({
    name: 'Somebody new',
    known: 'Asthma, and a new job',
    goal: 'Hear what they care about, and make the ask',
  });
});

test('of two of one name it asks which one', async () => {
  const { one } = await page();
  write('Who', 'Sam');
  const which = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Which Sam?' });
  expect(one()?.person).toBeNull();
  // Something else may be typed by then.
  expect(document.activeElement).not.toBe(which);
  fireEvent.change(which, { target: { value: 'sam-2' } });
  await waitFor(() => expect(one()?.person).toBe('sam-2'));
});

test('a name is kept though nobody can be asked for', async () => {
  const { one } = await page({}, { people: async () => Promise.reject(new Error('Locked')) });
  write('Who', 'Rosa');
  await waitFor(() => expect(one()?.name).toBe('Rosa'));
});

test('when is typed as people say it, kept as the day it means, and shown so', async () => {
  const { one } = await page();
  write('When', 'Thursday 6pm');
  await waitFor(() => expect(one()?.at).toEqual({ date: '2026-11-26', time: '18:00' }));
  await waitFor(() => expect(field('When').value).toBe('Thu, Nov 26, 6:00 PM'));
  write('When', 'Thu, Nov 26, 6:00 PM');
  await waitFor(() => expect(one()?.at).toEqual({ date: '2026-11-26', time: '18:00' }));
  write('When', 'someday');
  await screen.findByText(/someday/);
  expect(field('When').value).toBe('someday');
  expect(one()?.at).toEqual({ date: '2026-11-26', time: '18:00' });
  write('When', '');
  await waitFor(() => expect(one()?.at).toBeNull());
});

test('a link is kept with the call that it leads to, and it is said where that is none', async () => {
  const { one } = await page();
  write('Link to the call', 'https://meet.google.com/abc-defg-hij');
  await waitFor(() => expect(one()?.call).toBe('meet:abc-defg-hij'));
  write('Link to the call', 'by phone');
  await waitFor(() => expect(one()).toMatchObject({ link: 'by phone', call: null }));
  expect(screen.getByText(/no call that Kitchen Table can stand beside/)).toBeTruthy();
});

test('what cannot be kept stays, is said, and is kept with another try', async () => {
  const { one, disk } = await page();
  disk.isFull = true;
  write('Your goal', 'Meet her');
  await screen.findByText(/The disk is full\./);
  expect(field('Your goal').value).toBe('Meet her');
  disk.isFull = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(one()?.goal).toBe('Meet her'));
  expect(screen.queryByText(/The disk is full\./)).toBeNull();
});

test('it is ready with a press, and one that was held leads to its conversation', async () => {
  const { sources } = await page({ conversation: 'c-1' });
  expect(screen.getByRole('link', { name: /conversation that started/ }).getAttribute('href')).toBe(
    '#/conversations/c-1',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Ready' }));
  expect(sources.show).toHaveBeenCalledWith(null);
});

test('one that is gone says so', () => {
  const kept = store([]);
  render(
    <StringsProvider value={english}>
      <PrepSheetById id="one" open={(id) => createPrepSheetModel(id, kept.sources)} />
    </StringsProvider>,
  );
  expect(screen.getByText('This prep sheet is no longer here.')).toBeTruthy();
});

/** What is read out with a field. */
function hintOf(name: string) {
  return document.getElementById(field(name).getAttribute('aria-describedby') ?? '');
}

test('below an ask stands how it will be said, as it is typed, without being read out for each letter', async () => {
  await page({ fills: { 'smaller-ask': 'Sign the letter.' } });
  expect(hintOf('THE ASK')?.textContent).toBe('One specific thing that you ask them to do');
  expect(hintOf('SMALLER ASK')?.textContent).toBe('You’ll say: Can I count on you to sign the letter?');
  fireEvent.input(field('THE ASK'), { target: { value: 'Bring two neighbors' } });
  await waitFor(() =>
    expect(hintOf('THE ASK')?.textContent).toBe('You’ll say: Can I count on you to bring two neighbors?'),
  );
  expect(hintOf('THE ASK')?.querySelector('[aria-live]')?.textContent).toBe('');
  fireEvent.input(field('THE ASK'), { target: { value: '' } });
  await waitFor(() => expect(hintOf('THE ASK')?.textContent).toContain('One specific thing'));
});
