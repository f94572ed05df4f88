/** The passphrase in the settings. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FollowMove, LockSources } from '../../../../../components/review/settings/lock-model.ts';
import { openSettings, press } from './open-settings.tsx';

afterEach(cleanup);

describe('the lock', () => {
  it('tells how far encrypting is, and can be stopped', async () => {
    let follow: FollowMove | undefined;
    const encrypt = vi.fn((_passphrase: string, _current: string | null, given: FollowMove) => {
      follow = given;
      return new Promise<void>((_resolve, reject) =>
        given.cancel.addEventListener('abort', () => reject(given.cancel.reason)),
      );
    });
    const { container } = openSettings({}, { encrypt });
    await screen.findByRole('button', { name: 'Encrypt my notes' });
    const lock = within(container.querySelector<HTMLElement>('section:has(> #lock-title)') as HTMLElement);
    for (const label of [/^New passphrase/, 'Repeat new passphrase'])
      fireEvent.input(lock.getByLabelText(label), { target: { value: 'lantern orchard staircase' } });
    fireEvent.click(lock.getByLabelText('I understand that nobody can recover it'));
    press('Encrypt my notes');
    await waitFor(() => expect(follow).toBeDefined());
    follow?.progress(0.75);
    await waitFor(() => expect(container.querySelector('progress')?.value).toBe(0.75));
    press('Cancel');
    await waitFor(() => expect(container.querySelector('progress')).toBe(null));
    expect(screen.queryByRole('alert')).toBe(null);
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBe(null);
  });

  it('offers other notes that were found, and deletes them only when told twice', async () => {
    const strays = async () =>
      [
        { name: 'one', kind: 'sealed' },
        { name: 'two', kind: 'keyless' },
      ] as const;
    const switchTo = vi.fn(async () => {});
    const eraseStray = vi.fn(async () => {});
    openSettings({}, { strays, switchTo, eraseStray });
    fireEvent.click(await screen.findByRole('button', { name: 'Show these notes instead' }));
    await waitFor(() => expect(switchTo).toHaveBeenCalledWith('one'));
    const [, second] = screen.getAllByRole('button', { name: 'Delete these notes' });
    fireEvent.click(second as HTMLElement);
    expect(eraseStray).not.toHaveBeenCalled();
    press('Yes, delete them for good');
    await waitFor(() => expect(eraseStray).toHaveBeenCalledWith('two'));
  });

  const choice = () =>
    screen.findByRole<HTMLSelectElement>('combobox', {
      name: 'Lock automatically',
    });

  it('keeps the choice that the browser allowed', async () => {
    openSettings({}, { isOn: async () => true });
    fireEvent.change(await choice(), { target: { value: '15' } });
    await waitFor(async () => expect((await choice()).value).toBe('15'));
  });

  it('goes back to what was chosen before where the browser refuses, at once or later, and says so', async () => {
    const asked = Promise.withResolvers<void>();
    const changeLockAfter = vi
      .fn<LockSources['changeLockAfter']>()
      .mockRejectedValueOnce(new Error('Refused at once.'))
      .mockReturnValueOnce(asked.promise);
    openSettings({}, { isOn: async () => true, lockAfter: async () => 30, changeLockAfter });
    await waitFor(async () => expect((await choice()).value).toBe('30'));
    fireEvent.change(await choice(), { target: { value: '5' } });
    await screen.findByText('Nothing changed. Refused at once.');
    expect((await choice()).value).toBe('30');
    fireEvent.change(await choice(), { target: { value: '5' } });
    expect((await choice()).value).toBe('30');
    asked.reject(new Error('Refused by a person.'));
    await screen.findByText('Nothing changed. Refused by a person.');
    expect((await choice()).value).toBe('30');
  });

  it('says how hard a passphrase is to guess, and forbids none for it', async () => {
    const encrypt = vi.fn<LockSources['encrypt']>(async () => {});
    openSettings({}, { encrypt });
    const form = (await screen.findByRole('button', { name: 'Encrypt my notes' })).closest('form');
    const [fresh, again] = [...(form?.querySelectorAll<HTMLInputElement>('input[type=password]') ?? [])];
    const type = (field: HTMLInputElement | undefined, value: string) =>
      fireEvent.input(field as HTMLInputElement, { target: { value } });
    type(fresh, 'lantern orchard staircase');
    await screen.findByText(/^Hard to guess/);
    type(fresh, 'aaaaaaaaaaaa');
    await screen.findByText(/^Easy to guess/);
    type(again, 'aaaaaaaaaaaa');
    fireEvent.submit(form as HTMLFormElement);
    expect(encrypt.mock.calls[0]?.slice(0, 2)).toEqual(['aaaaaaaaaaaa', null]);
  });

  it('does not call notes unencrypted while they are encrypted', async () => {
    const { container } = openSettings({}, { isOn: async () => true });
    await choice();
    expect(container.querySelector('section:has(> #lock-title)')?.textContent).toContain(
      'Your notes are encrypted.',
    );
    expect(container.querySelector('section:has(> #lock-title)')?.textContent).not.toContain(
      'Your notes aren’t encrypted',
    );
  });
});
