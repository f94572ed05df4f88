/** What the popup shows of follow-ups and calls, and where it leads. */

import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { MOST_DUE } from '../../../../components/popup/model.ts';
import { type SessionId, sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import { followUp } from '../../lib/domain/follow-up/some-follow-ups.ts';
import { english } from '../../strings.ts';
import { itemsOf, NOW, openPopup, ROWS } from './open-popup.tsx';

afterEach(cleanup);

describe('the popup', () => {
  it('shows person, what, date and way under Overdue, Today and Upcoming', async () => {
    await openPopup(ROWS);
    expect(itemsOf('Overdue')).toEqual([
      'Ana · sign the petitionMon, Nov 23, 2:59 PM · Text',
      'Dee · sign the petitionThu, Nov 19, 6:00 PM · Call',
    ]);
    expect(itemsOf('Today')).toEqual(['Rosa · sign the petitionMon, Nov 23, 5:30 PM · Text']);
    expect(itemsOf('Upcoming').map((item) => item.slice(0, 3))).toEqual(['Mar', 'Sam']);
  });

  it('lists the newest of many that are overdue, and leads to the others', async () => {
    const MANY = 2_161;
    const day = (index: number) => new Date(Date.UTC(2026, 10, 22 - index)).toISOString().slice(0, 10);
    const late = Array.from({ length: MANY }, (_, index) => followUp(`late-${index}`, day(index)));
    await openPopup(late);
    const more = await screen.findByRole<HTMLAnchorElement>('link', { name: '2,141 more' });
    expect(more.getAttribute('href')).toBe('/review.html#/follow-ups');
    const names = itemsOf('Overdue').map((item) => item.split(' · ')[0]);
    expect(names).toEqual(Array.from({ length: MOST_DUE }, (_, index) => `late-${index}`));
    screen.getByRole('link', { name: 'All follow-ups (2,161)' });
  });

  it('shows what is promised while it is open', async () => {
    const { keep } = await openPopup([]);
    keep([followUp('Lin', '2026-11-24')]);
    await waitFor(() => expect(itemsOf('Upcoming')).toHaveLength(1));
  });

  it('names a conversation in no tab, and leads nowhere', async () => {
    const live = {
      session: 'a-panel' as SessionId,
      tab: null,
      conversation: 'one',
      name: 'Rosa',
      touchedAt: NOW,
    };
    await openPopup([], { live: (listener) => listener([live]) });
    await screen.findByText('Talking with Rosa');
    expect(screen.queryByRole('button', { name: english('go_to_call') })).toBeNull();
  });

  it('leads to the call in progress in another tab', async () => {
    const live = { ...sessionInTab(7), conversation: 'one', name: 'Rosa', touchedAt: NOW };
    const { goTo } = await openPopup([], { live: (listener) => listener([live]) });
    expect(await screen.findByText(/Rosa/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: english('go_to_call') }));
    expect(goTo).toHaveBeenCalledWith(7);
  });

  it('opens the sidebar of the call page in front', async () => {
    const { preloadSidebar, openSidebar } = await openPopup([], {
      front: async () => ({ tab: 3, dock: { offered: true, open: false } }),
    });
    const button = await screen.findByRole('button', { name: english('open_sidebar') });
    expect(preloadSidebar).not.toHaveBeenCalled();
    fireEvent.pointerEnter(button);
    expect(preloadSidebar).toHaveBeenCalledWith(3);
    fireEvent.click(button);
    expect(openSidebar).toHaveBeenCalledWith(3);
  });

  it('opens the sidebar on other pages of a call’s site, too, but not where it is open', async () => {
    await openPopup([], { front: async () => ({ tab: 3, dock: { offered: false, open: false } }) });
    await screen.findByRole('button', { name: english('open_sidebar') });
    cleanup();
    await openPopup([], { front: async () => ({ tab: 3, dock: { offered: false, open: true } }) });
    await screen.findByRole('button', { name: english('open_practice') });
    expect(screen.queryByRole('button', { name: english('open_sidebar') })).toBeNull();
  });

  it.each([
    ['is open in it', 'menu_beside', { offered: true, open: true }],
    ['was taken out of it', 'menu_beside', { offered: true, open: false, isThrownOut: true }],
    ['has no place in it', 'open_side_panel', undefined],
  ] as const)(
    'opens the panel beside a page where the sidebar %s, and says why not',
    async (_where, name, dock) => {
      const opened: number[] = [];
      await openPopup([], {
        front: async () => ({ tab: 3, dock }),
        openPanel: async (tab) => {
          opened.push(tab);
          throw new Error(english('panel_refused'));
        },
      });
      fireEvent.click(await screen.findByRole('button', { name: english(name) }));
      expect(opened).toEqual([3]);
      await screen.findByText(english('panel_refused'), { exact: false });
    },
  );

  it('leads to the practice call and to what was said', async () => {
    const { openPractice, openReview } = await openPopup([]);
    fireEvent.click(screen.getByRole('button', { name: english('open_practice') }));
    fireEvent.click(screen.getByRole('button', { name: 'Open review' }));
    expect(openPractice).toHaveBeenCalledOnce();
    expect(openReview).toHaveBeenCalledOnce();
  });

  it('teaches a first conversation only where there was none and none is on', async () => {
    const lesson = /The practice call walks you through it/;
    await openPopup([], { recentPeople: (listener) => listener([]), live: (listener) => listener([]) });
    await screen.findByText(lesson);
    cleanup();
    const live = [{ ...sessionInTab(1), conversation: 'c1', touchedAt: NOW, name: 'Dana' }];
    await openPopup([], { recentPeople: (listener) => listener([]), live: (listener) => listener(live) });
    await screen.findByText(/What people commit to shows up here/);
    expect(screen.queryByText(lesson)).toBeNull();
  });

  it('shows twenty of a hundred, and the way to all', async () => {
    await openPopup(Array.from({ length: 100 }, (_, index) => followUp(`P${index}`, '2026-12-01')));
    expect(itemsOf('Upcoming')).toHaveLength(20);
    expect(screen.getByRole('link', { name: 'All follow-ups (100)' })).toBeTruthy();
  });

  it('asks for reminders when they are switched on, and shows them on only once they are', async () => {
    const { switchReminders } = await openPopup([]);
    const remind = screen.getByRole<HTMLInputElement>('switch', { name: 'Remind me' });
    fireEvent.click(remind);
    expect(switchReminders).toHaveBeenCalledWith(true);
    expect(remind.checked).toBe(false);
  });

  it.each([
    ['full', ROWS],
    ['empty', []],
  ])('has nothing that axe objects to, %s', async (_, rows) => {
    const { container } = await openPopup(rows);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});
