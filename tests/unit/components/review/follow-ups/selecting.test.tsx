/** Many follow-ups at once on the review page: selected, snoozed or dropped, and brought back. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { followUp } from '../../../lib/domain/follow-up/some-follow-ups.ts';
import { done, late, NOW, namesIn, openFollowUps, press, search } from './open-follow-ups.tsx';

const LATE = late(2_161);
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox', { name: 'Select' });
const bar = () => screen.getByRole('region', { name: 'Selection' });
const fill = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
/** Opens a form of the bar, fills it in and sends it. */
const send = async (opens: 'Snooze…' | 'Drop…', label: string, value: string) => {
  press(opens);
  await fill(label, value);
  press(opens.replace('…', ''));
};

describe('selecting', () => {
  test('all are selected, on every page, and none again', async () => {
    await openFollowUps(LATE);
    press('Select');
    within(bar()).getByText('0 selected');
    expect(screen.queryByRole('checkbox', { name: 'Done' })).toBeNull();
    press('Select all 2,161');
    await within(bar()).findByText('2,161 selected');
    expect(boxes()).toHaveLength(50);
    press('Next');
    expect(boxes().every(({ checked }) => checked)).toBe(true);
    press('Select none');
    await within(bar()).findByText('0 selected');
  });

  test('those that the search leaves are added to those that are selected already', async () => {
    await openFollowUps([...LATE, followUp('Rosa', '2024-01-01'), followUp('Ana', '2024-01-02')]);
    press('Select');
    search('rosa');
    await screen.findByRole('button', { name: 'Select all 1' });
    press('Select all 1');
    search('ana');
    await waitFor(() => expect(namesIn('Overdue')).toEqual(['Ana']));
    boxes()[0]?.click();
    await within(bar()).findByText('2 selected, 1 not among what is shown');
    search('nobody at all');
    await within(bar()).findByText('2 selected, 2 not among what is shown');
  });

  test.each([
    ['down', 1, 4],
    ['up', 4, 1],
  ])('Shift takes all from the one before, %s the list, and gives them back', async (_way, from, to) => {
    await openFollowUps(late(6));
    press('Select');
    const checked = () => boxes().flatMap(({ checked }, at) => (checked ? [at] : []));
    fireEvent.click(boxes()[from] as HTMLInputElement);
    fireEvent.click(boxes()[to] as HTMLInputElement, { shiftKey: true });
    await waitFor(() => expect(checked()).toEqual([1, 2, 3, 4]));
    fireEvent.click(boxes()[from] as HTMLInputElement, { shiftKey: true });
    await waitFor(() => expect(checked()).toEqual([]));
  });

  test('one that is closed elsewhere meanwhile is selected no longer', async () => {
    const { keep } = await openFollowUps(late(3));
    press('Select');
    press('Select all 3');
    await within(bar()).findByText('3 selected');
    keep([...late(3).slice(1), ...done(1)]);
    await within(bar()).findByText('2 selected');
  });

  test.each([
    ['Cancel', () => press('Cancel')],
    [
      'Esc',
      () => fireEvent.keyDown(within(bar()).getByRole('button', { name: 'Cancel' }), { key: 'Escape' }),
    ],
    [
      'Esc on a row',
      () => {
        boxes()[0]?.focus();
        fireEvent.keyDown(boxes()[0] as HTMLElement, { key: 'Escape' });
      },
    ],
    ['the button that began it', () => press('Select')],
  ])('%s ends it, and nothing stays selected', async (_how, end) => {
    await openFollowUps(late(3));
    press('Select');
    press('Select all 3');
    end();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Selection' })).toBeNull());
    expect(document.activeElement?.textContent).not.toBe('Cancel');
    press('Select');
    within(bar()).getByText('0 selected');
  });

  test('Esc in a form closes the form alone', async () => {
    await openFollowUps(late(3));
    press('Select');
    press('Select all 3');
    press('Drop…');
    fireEvent.keyDown(await screen.findByLabelText('Why are you dropping it?'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByLabelText('Why are you dropping it?')).toBeNull());
    within(bar()).getByText('3 selected');
  });

  test('what is closed is not selected', async () => {
    await openFollowUps([...late(1), ...done(1)]);
    press('Select');
    press('Closed (1)');
    await waitFor(() => expect(namesIn('Closed')).toEqual(['done-0']));
    expect(screen.queryByRole('button', { name: 'Select' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Selection' })).toBeNull();
  });
});

describe('with all that are selected', () => {
  test('2,161 are dropped for one reason in one change, and one undo brings them all back', async () => {
    const { rows, asked } = await openFollowUps(LATE);
    press('Select');
    press('Select all 2,161');
    await send('Drop…', 'Why are you dropping it?', 'the drive is over');
    await screen.findByText('Dropped 2,161 follow-ups.');
    expect(asked).toEqual([2_161]);
    expect(new Set(rows().map(({ state, result, closedAt }) => `${state} ${result} ${closedAt}`))).toEqual(
      new Set([`dropped the drive is over ${NOW}`]),
    );
    press('Undo');
    await screen.findByText('2,161 follow-ups are as they were.');
    expect(rows()).toEqual(LATE);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('they are snoozed to a typed day, which is said as a real date', async () => {
    const { rows } = await openFollowUps(late(120));
    press('Select');
    boxes()[0]?.click();
    press('Next');
    boxes()[0]?.click();
    await within(bar()).findByText('2 selected');
    await send('Snooze…', 'Snooze until', 'friday 6pm');
    await screen.findByText('Snoozed 2 follow-ups until Fri, Nov 27, 6:00 PM.');
    expect(namesIn('Upcoming')).toEqual(['late-0', 'late-50']);
    press('Undo');
    await screen.findByText('2 follow-ups are as they were.');
    expect(rows()).toEqual(late(120));
  });

  test.each([
    ['Drop…', 'Why are you dropping it?', ' '],
    ['Snooze…', 'Snooze until', 'Blursday'],
    ['Snooze…', 'Snooze until', ''],
  ] as const)('%s does nothing with “%s”: “%s”', async (opens, label, typed) => {
    const { asked } = await openFollowUps(late(2));
    press('Select');
    press('Select all 2');
    await send(opens, label, typed);
    await waitFor(() => expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBe('true'));
    expect(asked).toEqual([]);
    within(bar()).getByText('2 selected');
  });

  test('nothing can be done with none', async () => {
    await openFollowUps(late(2));
    press('Select');
    for (const name of ['Snooze…', 'Drop…'])
      expect(within(bar()).getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
  });

  test('why it could not be done is said, and they are as they were', async () => {
    const change = () => Promise.reject(new Error('The disk is full.'));
    const { rows } = await openFollowUps(late(2), null, { change });
    press('Select');
    press('Select all 2');
    await send('Drop…', 'Why are you dropping it?', 'over');
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect(rows()).toEqual(late(2));
    expect(screen.queryByText(/^Dropped/)).toBeNull();
  });
});

describe('one alone', () => {
  test.each([
    [
      'done',
      'Marked 1 follow-up as done.',
      async () => screen.getByRole('checkbox', { name: 'Done' }).click(),
    ],
    [
      'dropped',
      'Dropped 1 follow-up.',
      async () => {
        press('More');
        await screen.findByRole('button', { name: 'Drop…' });
        await send('Drop…', 'Why are you dropping it?', 'moved away');
      },
    ],
  ])('that is %s can be brought back, too', async (_what, says, act) => {
    const { rows } = await openFollowUps(late(1));
    await act();
    await screen.findByText(says);
    expect(namesIn('Overdue')).toEqual([]);
    press('Undo');
    await screen.findByText('1 follow-up is as it was.');
    expect(rows()).toEqual(late(1));
    expect(namesIn('Overdue')).toEqual(['late-0']);
  });
});
