/** Saving copies in the settings, and importing them. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SettingsSources } from '../../../../../components/review/settings/model.ts';
import { choose, openSettings, plan, press, SAME, status, untilCancelled } from './open-settings.tsx';

afterEach(cleanup);

describe('taking a copy', () => {
  it('takes everything where no day is given', async () => {
    const { exportAs } = openSettings();
    press('Backup (JSON)');
    await status('Saved to your downloads folder.');
    expect(exportAs.mock.calls[0]?.slice(0, 2)).toEqual(['json', {}]);
  });

  it('takes what was held between two days, the last one whole', async () => {
    const { exportAs } = openSettings();
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '2026-11-01' } });
    fireEvent.input(screen.getByLabelText('To'), { target: { value: '2026-11-23' } });
    press('Notes (CSV)');
    await status('Saved to your downloads folder.');
    expect(exportAs.mock.calls[0]?.slice(0, 2)).toEqual([
      'notes',
      { from: new Date(2026, 10, 1).getTime(), before: new Date(2026, 10, 24).getTime() },
    ]);
  });

  it.each([
    [1, '1 conversation is not in it'],
    [3, '3 conversations are not in it'],
  ])('says how many conversations are not in it: %i', async (leftOut, said) => {
    openSettings({ exportAs: async () => leftOut });
    press('Backup (JSON)');
    const line = await screen.findByText(/^Saved to your downloads folder\./);
    expect(line.textContent).toContain(said);
  });

  it('shows how far it is, takes no second press meanwhile, keeps the focus, and says where it failed', async () => {
    let fail: (reason: Error) => void = () => {};
    const exportAs = vi.fn<SettingsSources['exportAs']>((_kind, _selection, _passphrase, progress) => {
      progress(0.25);
      return new Promise((_resolve, reject) => {
        fail = reject;
      });
    });
    openSettings({ exportAs });
    const button = screen.getByRole('button', { name: 'Backup (JSON)' });
    button.focus();
    fireEvent.click(button);
    expect((await screen.findByRole<HTMLProgressElement>('progressbar')).value).toBe(0.25);
    expect(document.activeElement).toBe(button);
    const other = screen.getByRole('button', { name: 'People (CSV)' });
    expect(other.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(other);
    // As Enter in a field of the form does it.
    expect(fireEvent.click(screen.getByRole('button', { name: 'Save encrypted backup', hidden: true }))).toBe(
      false,
    );
    expect(exportAs).toHaveBeenCalledOnce();
    fail(new Error('The disk is full.'));
    expect((await screen.findByRole('alert')).textContent).toBe('The file wasn’t saved. The disk is full.');
    expect(document.activeElement).toBe(button);
    expect(other.getAttribute('aria-disabled')).toBeNull();
  });
});

it('an export can be cancelled', async () => {
  openSettings({
    exportAs: (_kind, _selection, _passphrase, _progress, cancelled) => untilCancelled(cancelled),
  });
  press('Backup (JSON)');
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(document.activeElement).toBe(await status('Canceled. No file was saved.'));
  expect(screen.getByRole('button', { name: 'Backup (JSON)' }).getAttribute('aria-disabled')).toBeNull();
});

describe('bringing a backup in', () => {
  it('can be cancelled while the file is looked at', async () => {
    openSettings({
      planImport: (_file, _passphrase, _choices, _progress, cancelled) => untilCancelled(cancelled),
    });
    choose('backup.json');
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    // Where the button was, and is not any more.
    expect(document.activeElement).toBe(await status('Canceled. Nothing was imported.'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText(/^Import a Kitchen Table backup/).getAttribute('aria-disabled')).toBeNull();
  });

  it('says how many there are as numbers are written', async () => {
    openSettings({ planImport: async () => plan({ conversations: { added: 4_999, changed: 0, same: 0 } }) });
    choose('backup.json');
    expect(await screen.findByRole('cell', { name: '4,999' })).toBeTruthy();
  });

  it('can be cancelled while a snapshot is taken first, and writes nothing then', async () => {
    const { writeImport } = openSettings({
      takeSnapshot: (_progress, cancelled) => untilCancelled(cancelled),
    });
    choose('backup.json');
    fireEvent.click(await screen.findByRole('button', { name: 'Import' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await status('Canceled. Nothing was imported.');
    expect(writeImport).not.toHaveBeenCalled();
  });

  it('can be cancelled while it is written, and waits for what became of it', async () => {
    let stopped: () => void = () => {};
    openSettings({
      writeImport: (_progress, cancelled) =>
        new Promise((_resolve, reject) => {
          stopped = () => reject(cancelled.reason);
        }),
    });
    choose('backup.json');
    fireEvent.click(await screen.findByRole('button', { name: 'Import' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await status('Canceling…');
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    stopped();
    await status('Canceled. Nothing was imported.');
  });
  it('says while it is written that others wait, and what closing the page does', async () => {
    let written: () => void = () => {};
    openSettings({
      writeImport: () =>
        new Promise((resolve) => {
          written = resolve;
        }),
    });
    choose('backup.json');
    fireEvent.click(await screen.findByRole('button', { name: 'Import' }));
    await status(
      'Other pages of Kitchen Table wait until this is done. If you close this page before then, nothing changes.',
    );
    written();
    await status('Done. Everything in the file is here now.');
  });

  it('says first what would change, and writes nothing until it is told to', async () => {
    const { writeImport } = openSettings();
    choose('backup.json');
    const line = await screen.findByRole('row', { name: /Conversations/ });
    expect(
      within(line)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['3', '1', '0']);
    expect(writeImport).not.toHaveBeenCalled();
    press('Import');
    await status('Done. Everything in the file is here now.');
    expect(writeImport).toHaveBeenCalledOnce();
  });

  it.each([
    [1, '1 conversation is left out', 'except 1 conversation'],
    [3, '3 conversations are left out', 'except 3 conversations'],
  ])('says what is left out of it: %i', async (leftOut, before, after) => {
    openSettings({ planImport: async () => plan({ leftOut }) });
    choose('backup.json');
    expect((await screen.findByText(/left out/)).textContent).toContain(before);
    press('Import');
    expect((await screen.findByText(/^Done\./)).textContent).toContain(after);
  });

  it('can be left', async () => {
    const { writeImport } = openSettings();
    choose('backup.json');
    await screen.findByRole('table');
    press('Cancel');
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    expect(writeImport).not.toHaveBeenCalled();
  });

  it('has nothing to write where all is there', async () => {
    openSettings({ planImport: async () => plan({ conversations: SAME }) });
    choose('backup.json');
    await screen.findByText('You already have all of this.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import' }).disabled).toBe(true);
  });

  it('says what is wrong with a file, and takes another', async () => {
    const planImport = vi
      .fn<SettingsSources['planImport']>()
      .mockRejectedValueOnce(
        new Error('This isn’t a Kitchen Table backup. Backups end in .json or .json.age.'),
      )
      .mockResolvedValueOnce(plan({}));
    openSettings({ planImport });
    choose('holiday.json');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Nothing was imported. This isn’t a Kitchen Table backup. Backups end in .json or .json.age.',
    );
    choose('backup.json');
    await screen.findByRole('table');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('before anything is brought in', () => {
  it('a snapshot is taken', async () => {
    const { takeSnapshot, writeImport } = openSettings();
    choose('backup.json');
    await screen.findByRole('table');
    expect(takeSnapshot).not.toHaveBeenCalled();
    press('Import');
    await status('Done. Everything in the file is here now.');
    expect(takeSnapshot.mock.invocationCallOrder[0]).toBeLessThan(
      writeImport.mock.invocationCallOrder[0] ?? 0,
    );
  });

  it('it says where none could be taken, keeps the choice, and goes on when it is told to', async () => {
    const takeSnapshot = vi.fn(() => Promise.reject(new Error('The disk is full.')));
    const { writeImport } = openSettings({ takeSnapshot });
    choose('backup.json');
    await screen.findByRole('table');
    press('Import');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Nothing has changed: a snapshot of what you have now couldn’t be saved first. The disk is full. To continue without one, press “Import” again.',
    );
    expect(screen.queryByRole('table')).not.toBeNull();
    expect(writeImport).not.toHaveBeenCalled();
    press('Import');
    await status('Done. Everything in the file is here now.');
    expect(takeSnapshot).toHaveBeenCalledOnce();
    expect(writeImport).toHaveBeenCalledOnce();
  });
});
