import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPopupModel, type PopupSources } from '../../../../components/popup/model.ts';
import { Popup } from '../../../../components/popup/popup.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import type { FollowUp } from '../../../../lib/follow-up/follow-up.ts';
import { english } from '../../strings.ts';

const NOW = new Date(2026, 10, 23, 15, 0).getTime();

/** A follow-up with somebody, on a date of `YYYY-MM-DD HH:mm`, the time left out where none was said. */
function followUp(name: string, at: string | null, more: Partial<FollowUp> = {}): FollowUp {
  const [date = '', time = null] = at?.split(' ') ?? [];
  return {
    id: name,
    conversation: `with-${name}`,
    person: name,
    name,
    what: 'sign the petition',
    way: 'text',
    at: at === null ? null : { date, time },
    wayWord: '',
    whose: 'yours',
    snoozedTo: null,
    state: 'open',
    closedAt: null,
    result: '',
    changedAt: 0,
    ...more,
  };
}

const ROWS = [
  followUp('Marcus', '2026-11-28', { way: 'in-person' }),
  followUp('Rosa', '2026-11-23 17:30'),
  followUp('Dee', '2026-11-19 18:00', { way: 'call' }),
  followUp('Ana', '2026-11-23 14:59'),
  followUp('Sam', null),
];

/** The popup over a store of its own, and what is asked of the browser. */
async function open(rows: readonly FollowUp[], more: Partial<PopupSources> = {}) {
  let told: (rows: readonly FollowUp[]) => void = () => {};
  let kept = rows;
  const asked = {
    openSidebar: vi.fn(async () => {}),
    goTo: vi.fn(async () => {}),
    openPractice: vi.fn(async () => {}),
    openReview: vi.fn(async () => {}),
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
    markDone: async (id, doneAt) =>
      keep(
        kept.map((row) =>
          row.id === id ? { ...row, state: doneAt === null ? 'open' : 'done', closedAt: doneAt } : row,
        ),
      ),
    live: (listener) => listener([]),
    front: async () => undefined,
    hostAccess: { isGranted: async () => true, ask: async () => true },
    ...asked,
    ...more,
  });
  const { container } = render(
    <StringsProvider value={english}>
      <Popup model={model} />
    </StringsProvider>,
  );
  await vi.waitFor(() => expect(model.rows.value).not.toBeNull());
  return { ...asked, container, keep };
}

function itemsOf(region: string): string[] {
  const items = within(screen.getByRole('region', { name: region })).getAllByRole('listitem');
  return items.map((item) => item.textContent ?? '');
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
    await vi.waitFor(() => expect(tick().checked).toBe(true));
    fireEvent.click(tick());
    await vi.waitFor(() => expect(tick().checked).toBe(false));
  });

  it('shows what is promised while it is open', async () => {
    const { keep } = await open([]);
    keep([followUp('Lin', '2026-11-24')]);
    await vi.waitFor(() => expect(itemsOf('Upcoming')).toHaveLength(1));
  });

  it('leads to the call in progress in another tab', async () => {
    const live = { tab: 7, conversation: 'one', name: 'Rosa', touchedAt: NOW };
    const { goTo } = await open([], { live: (listener) => listener([live]) });
    expect(screen.getByText(/Rosa/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: english('popup_go') }));
    expect(goTo).toHaveBeenCalledWith(7);
  });

  it('opens the sidebar of the call page in front', async () => {
    const { openSidebar } = await open([], {
      front: async () => ({ tab: 3, dock: { offered: true, open: false } }),
    });
    fireEvent.click(await screen.findByRole('button', { name: english('popup_open_sidebar') }));
    expect(openSidebar).toHaveBeenCalledWith(3);
  });

  it('leads to the practice call and to what was said', async () => {
    const { openPractice, openReview } = await open([]);
    fireEvent.click(screen.getByRole('button', { name: english('popup_practice') }));
    fireEvent.click(screen.getByRole('button', { name: 'Open review' }));
    expect(openPractice).toHaveBeenCalledOnce();
    expect(openReview).toHaveBeenCalledOnce();
  });

  it('says what went wrong', async () => {
    const markDone = () => Promise.reject(new Error('The disk is full.'));
    await open([followUp('Rosa', null)], { markDone });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
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
