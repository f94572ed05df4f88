/** Long lists of follow-ups on the review page: their order, pages, search, and what is closed. */
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { followUp } from '../../../lib/domain/follow-up/some-follow-ups.ts';
import { done, late, namesIn, openFollowUps, press, search } from './open-follow-ups.tsx';

const names = (from: number, to: number, of = 'late') =>
  Array.from({ length: to - from }, (_, index) => `${of}-${from + index}`);
const pages = (list = 'Overdue') => screen.getByRole('navigation', { name: `Pages of “${list}”` });

describe('2,161 that are overdue', () => {
  const LATE = late(2_161);

  test('are shown by pages, the newest first, with how many there are', async () => {
    const { container } = await openFollowUps(LATE);
    expect(namesIn('Overdue')).toEqual(names(0, 50));
    within(pages()).getByText('1–50 of 2,161');
    const size = container.querySelectorAll('*').length;
    press('Next');
    await within(pages()).findByText('51–100 of 2,161');
    expect(namesIn('Overdue')).toEqual(names(50, 100));
    expect(container.querySelectorAll('*')).toHaveLength(size);
    press('Previous');
    await waitFor(() => expect(namesIn('Overdue')).toEqual(names(0, 50)));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous' }).disabled).toBe(true);
  });

  test('the focus goes to the first of the page that was turned to', async () => {
    await openFollowUps(LATE);
    press('Next');
    const first = () => within(screen.getByRole('region', { name: 'Overdue' })).getAllByRole('checkbox')[0];
    await within(pages()).findByText('51–100 of 2,161');
    expect(document.activeElement).toBe(first());
  });

  test('are found by the person and by the words, which are marked, from the first page', async () => {
    const rows = [...LATE, followUp('Rosa Lima', '2024-01-02', { what: 'water the ficus' })];
    const { container } = await openFollowUps(rows);
    press('Next');
    search('ficus lim');
    await waitFor(() => expect(namesIn('Overdue')).toEqual(['Rosa Lima']));
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'Lim',
      'ficus',
    ]);
    screen.getByText('1 of 2,162 follow-ups');
    search('late');
    await waitFor(() => expect(namesIn('Overdue')).toEqual(names(0, 50)));
    search('nobody');
    await screen.findByText('No follow-up has these words.');
    press('Show all');
    await waitFor(() => expect(namesIn('Overdue')).toEqual(names(0, 50)));
  });

  test('one that the address asks for is on the page that is shown, and has the focus', async () => {
    await openFollowUps(LATE, 'late-1234');
    await waitFor(() => expect(namesIn('Overdue')).toContain('late-1234'));
    within(pages()).getByText('1,201–1,250 of 2,161');
    const row = screen.getByText('late-1234').closest('li');
    expect(row?.contains(document.activeElement)).toBe(true);
  });

  test('a page that is beyond the end once others are done is the last one', async () => {
    await openFollowUps(late(51));
    press('Next');
    await waitFor(() => expect(namesIn('Overdue')).toEqual(['late-50']));
    screen.getByRole('checkbox', { name: 'Done' }).click();
    await waitFor(() => expect(namesIn('Overdue')).toEqual(names(0, 50)));
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('those that are closed', () => {
  const dropped = followUp('Lin', '2025-05-05', { state: 'dropped', closedAt: 5, result: 'moved away' });

  test('are all found, the last one first, by pages, with how it went or why', async () => {
    await openFollowUps([...late(1), dropped, ...done(120)]);
    expect(namesIn('Closed')).toEqual([]);
    press('Closed (121)');
    await waitFor(() => expect(namesIn('Closed')).toEqual(names(0, 50, 'done')));
    expect(namesIn('Overdue')).toEqual([]);
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toMatch(/closed today.*signed/);
    press('Next');
    press('Next');
    await waitFor(() => expect(namesIn('Closed')).toEqual([...names(100, 120, 'done'), 'Lin']));
    screen.getByText('Dropped: moved away');
    search('moved');
    await waitFor(() => expect(namesIn('Closed')).toEqual(['Lin']));
  });

  test('are opened again', async () => {
    const { rows } = await openFollowUps([dropped]);
    screen.getByText('Nothing to follow up on right now.');
    press('Closed (1)');
    await screen.findByText('Dropped: moved away');
    press('More');
    await screen.findByRole('button', { name: 'Reopen' });
    press('Reopen');
    await screen.findByText(/^Nothing is closed yet/);
    expect(rows()).toMatchObject([{ state: 'open', closedAt: null, result: '' }]);
    press('Open (1)');
    await waitFor(() => expect(namesIn('Overdue')).toEqual(['Lin']));
  });

  test('one that the address asks for is found among them', async () => {
    const { choose } = await openFollowUps([...late(1), ...done(120)], 'done-77');
    await waitFor(() => expect(namesIn('Closed')).toContain('done-77'));
    // And from there one that is open.
    choose('late-0');
    await waitFor(() => expect(namesIn('Overdue')).toEqual(['late-0']));
  });

  test('one that is done while it is looked at does not take the page with it', async () => {
    await openFollowUps(late(2), 'late-0');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('⋯'));
    screen.getAllByRole('checkbox', { name: 'Done' })[0]?.click();
    await waitFor(() => expect(namesIn('Overdue')).toEqual(['late-1']));
  });
});
