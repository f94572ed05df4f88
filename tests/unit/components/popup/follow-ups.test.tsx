/** What can be done with a follow-up in the popup. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { followUp } from '../../lib/domain/follow-up/some-follow-ups.ts';
import { english } from '../../strings.ts';
import { itemsOf, NOW, openPopup, type } from './open-popup.tsx';

afterEach(cleanup);

describe('a follow-up in the popup', () => {
  it('keeps what is ticked in sight, so that it can be un-ticked', async () => {
    await openPopup([followUp('Rosa', '2026-11-23 17:30')]);
    const tick = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Done' });
    fireEvent.click(tick());
    await waitFor(() => expect(tick().checked).toBe(true));
    fireEvent.click(tick());
    await waitFor(() => expect(tick().checked).toBe(false));
  });

  it('says what went wrong', async () => {
    const change = () => Promise.reject(new Error('The disk is full.'));
    await openPopup([followUp('Rosa', null)], { change });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
  });

  /** Opens what can be done with the only follow-up, and one of its forms. */
  const act = async (...buttons: string[]) => {
    for (const name of ['More', ...buttons]) fireEvent.click(await screen.findByRole('button', { name }));
  };

  it('puts off to a day that is typed, after showing the real date', async () => {
    const { rows } = await openPopup([followUp('Rosa', '2026-11-19')]);
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
    const { rows } = await openPopup([followUp('Rosa', '2026-11-19')]);
    await act('Snooze…');
    type('Snooze until', typed);
    fireEvent.click(screen.getByRole('button', { name: 'Snooze' }));
    await waitFor(() =>
      expect(screen.getByLabelText('Snooze until').getAttribute('aria-invalid')).toBe('true'),
    );
    expect(rows()[0]?.snoozedTo).toBeNull();
  });

  it('keeps what came of it', async () => {
    const { rows } = await openPopup([followUp('Rosa', '2026-11-23')]);
    await act('Done, with a note');
    type('How did it go?', 'she signed');
    fireEvent.click(screen.getByRole('button', { name: 'Mark as done' }));
    await waitFor(() => expect(rows()[0]).toMatchObject({ state: 'done', result: 'she signed' }));
    await screen.findByText('she signed');
  });

  it('drops with a reason, not without, and opens again', async () => {
    const { rows } = await openPopup([followUp('Rosa', '2026-11-23')]);
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
    await openPopup([followUp('Rosa', '2026-11-23')]);
    await act('I’m waiting on them');
    await waitFor(() => expect(itemsOf('Today')[0]).toContain('Text · waiting on them'));
  });

  it('saves a calendar file of one', async () => {
    const { saveFile } = await openPopup([followUp('Rosa', '2026-11-26 18:00')]);
    await act('Save calendar file');
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const [name, , content] = saveFile.mock.calls[0] as unknown as string[];
    expect(name).toBe('follow-ups.ics');
    expect(content).toContain('SUMMARY:Follow up with Rosa: sign the petition');
  });
});
