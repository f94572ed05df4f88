import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createGuidesModel } from '../../../../../components/review/settings/guides-model.ts';
import {
  createLockModel,
  type FollowMove,
  type LockSources,
} from '../../../../../components/review/settings/lock-model.ts';
import {
  createSettingsModel,
  type SettingsSources,
} from '../../../../../components/review/settings/model.ts';
import { Settings } from '../../../../../components/review/settings/settings.tsx';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { NO_OWN_GUIDES } from '../../../../../lib/domain/guide/guides.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import type { ImportPreview } from '../../../../../lib/storage/import.ts';
import { english, englishSites } from '../../../strings.ts';

const SAME = { added: 0, changed: 0, same: 2 };
const plan = (more: Partial<ImportPreview>): ImportPreview => ({
  conversations: { added: 3, changed: 1, same: 0 },
  people: SAME,
  followUps: SAME,
  ...more,
});

/** The page over sources that do as they are told. */
function open(
  more: Partial<SettingsSources> = {},
  ofLock: Partial<LockSources> = {},
  hasAccess: () => Promise<boolean> = async () => true,
) {
  const asked = {
    exportAs: vi.fn<SettingsSources['exportAs']>(async () => {}),
    planImport: vi.fn<SettingsSources['planImport']>(async () => plan({})),
    writeImport: vi.fn<SettingsSources['writeImport']>(async () => {}),
    takeSnapshot: vi.fn<SettingsSources['takeSnapshot']>(async () => true),
    change: vi.fn(async () => {}),
    changeSpelling: vi.fn<SettingsSources['spelling']['change']>(async () => {}),
    remove: vi.fn(async () => {}),
  };
  const extent = async () => ({ people: 4, conversations: 7, notes: 31, followUps: 0 });
  const model = createSettingsModel({
    ...asked,
    locale: 'en',
    snapshots: {
      generations: (listener) => listener([]),
      plan: async () => plan({}),
      write: asked.writeImport,
    },
    everything: { extent, remove: asked.remove },
    keepFor: { read: async () => 90, change: asked.change },
    spelling: { read: async () => false, change: asked.changeSpelling },
    ...more,
  });
  const lock = createLockModel(
    {
      isOn: async () => false,
      lockAfter: async () => null,
      changeLockAfter: async () => {},
      encrypt: async () => {},
      decrypt: async () => {},
      strays: async () => [],
      switchTo: async () => {},
      eraseStray: async () => {},
      lockNow: async () => {},
      strengthOf: async (passphrase) => (passphrase.length > 20 ? 'strong' : 'weak'),
      ...ofLock,
    },
    'Wrong.',
  );
  const guides = createGuidesModel({
    read: async () => NO_OWN_GUIDES,
    keep: async () => {},
    parse: async () => sixSteps,
    save: () => {},
  });
  const { container } = render(
    <StringsProvider value={english}>
      <Settings
        model={model}
        lock={lock}
        guides={guides}
        hostAccess={{ isGranted: hasAccess, ask: async () => true }}
        chosen={null}
      />
    </StringsProvider>,
  );
  return { ...asked, container };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) =>
  fireEvent.change(screen.getByLabelText(/^Import a Kitchen Table backup/), {
    target: { files: [new File(['{}'], name)] },
  });
const status = (words: string) => screen.findByText(words, { selector: '[role=status]' });

beforeAll(() => {
  // happy-dom opens no top layer; that the browser does is seen in a real one.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(cleanup);

describe('taking a copy', () => {
  it('takes everything where no day is given', async () => {
    const { exportAs } = open();
    press('Backup (JSON)');
    await status('Saved to your downloads folder.');
    expect(exportAs.mock.calls[0]?.slice(0, 2)).toEqual(['json', {}]);
  });

  it('takes what was held between two days, the last one whole', async () => {
    const { exportAs } = open();
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '2026-11-01' } });
    fireEvent.input(screen.getByLabelText('To'), { target: { value: '2026-11-23' } });
    press('Notes (CSV)');
    await status('Saved to your downloads folder.');
    expect(exportAs.mock.calls[0]?.slice(0, 2)).toEqual([
      'notes',
      { from: new Date(2026, 10, 1).getTime(), before: new Date(2026, 10, 24).getTime() },
    ]);
  });

  it('shows how far it is, takes no second press meanwhile, and says where it failed', async () => {
    let fail: (reason: Error) => void = () => {};
    open({
      exportAs: (_kind, _selection, _passphrase, progress) => {
        progress(0.25);
        return new Promise((_resolve, reject) => {
          fail = reject;
        });
      },
    });
    press('Backup (JSON)');
    expect((await screen.findByRole<HTMLProgressElement>('progressbar')).value).toBe(0.25);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'People (CSV)' }).disabled).toBe(true);
    fail(new Error('The disk is full.'));
    expect((await screen.findByRole('alert')).textContent).toBe('The file wasn’t saved. The disk is full.');
  });
});

describe('bringing a backup in', () => {
  it('says first what would change, and writes nothing until it is told to', async () => {
    const { writeImport } = open();
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

  it('can be left', async () => {
    const { writeImport } = open();
    choose('backup.json');
    await screen.findByRole('table');
    press('Cancel');
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    expect(writeImport).not.toHaveBeenCalled();
  });

  it('has nothing to write where all is there', async () => {
    open({ planImport: async () => plan({ conversations: SAME }) });
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
    open({ planImport });
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
    const { takeSnapshot, writeImport } = open();
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
    const { writeImport } = open({ takeSnapshot });
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

describe('snapshots', () => {
  const AT = new Date(2026, 10, 23, 18, 5).getTime();
  const generations = [
    { at: AT, conversations: 1_200, people: 9, followUps: 3 },
    { at: AT - 86_400_000, conversations: 11, people: 8, followUps: 3 },
  ];
  const look = (index: number) => {
    const button = screen.getAllByRole('button', { name: /^Preview the snapshot from/ })[index];
    if (button !== undefined) fireEvent.click(button);
  };
  const listed = (more: Partial<SettingsSources['snapshots']> = {}) =>
    ({
      snapshots: {
        generations: (listener) => listener(generations),
        plan: async () => plan({}),
        write: async () => {},
        ...more,
      },
    }) satisfies Partial<SettingsSources>;

  it('says when there is none yet', async () => {
    open();
    await screen.findByText(/No snapshots yet/);
  });

  it('says of each when it was taken and what it holds', async () => {
    open(listed());
    const items = within(await screen.findByRole('list', { name: 'Snapshots' })).getAllByRole('listitem');
    expect(items[0]?.textContent?.replaceAll('\u202f', ' ')).toBe(
      'Mon, Nov 23, 2026, 6:05 PM1,200 conversations · 9 people · 3 follow-upsPreview',
    );
    expect(items).toHaveLength(2);
  });

  it('says first what one would bring, and brings it back when it is told to', async () => {
    const asked = vi.fn(async () => plan({}));
    const write = vi.fn<SettingsSources['snapshots']['write']>(async () => {});
    const { takeSnapshot } = open(listed({ plan: asked, write }));
    await screen.findByRole('list', { name: 'Snapshots' });
    look(1);
    await screen.findByRole('table');
    expect(asked).toHaveBeenCalledWith(AT - 86_400_000, expect.any(Function));
    expect(write).not.toHaveBeenCalled();
    press('Restore');
    await status('Restored.');
    expect(takeSnapshot).toHaveBeenCalledOnce();
    expect(write).toHaveBeenCalledOnce();
  });

  it('can be left, with either button', async () => {
    open(listed());
    await screen.findByRole('list', { name: 'Snapshots' });
    for (const leave of [() => press('Cancel'), () => look(0)]) {
      look(0);
      await screen.findByRole('table');
      leave();
      await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    }
  });

  it('says where one could not be looked into, and tries again', async () => {
    const asked = vi
      .fn<SettingsSources['snapshots']['plan']>()
      .mockRejectedValueOnce(new Error('The store is locked.'))
      .mockResolvedValueOnce(plan({}));
    open(listed({ plan: asked }));
    await screen.findByRole('list', { name: 'Snapshots' });
    look(0);
    expect((await screen.findByRole('alert')).textContent).toBe('Nothing was restored. The store is locked.');
    press('Try again');
    await screen.findByRole('table');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says where they could not be read, and tries again', async () => {
    const follow = vi
      .fn<SettingsSources['snapshots']['generations']>()
      .mockImplementationOnce((_listener, failed) => failed(new Error('The store is locked.')))
      .mockImplementationOnce((listener) => listener(generations));
    open(listed({ generations: follow }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Your snapshots couldn’t be read. The store is locked.',
    );
    press('Try again');
    await screen.findByRole('list', { name: 'Snapshots' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('how long notes are kept', () => {
  const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'How long to keep notes' });

  it('shows what was chosen, and keeps another choice', async () => {
    const { change } = open();
    await waitFor(() => expect(choice().value).toBe('90'));
    fireEvent.change(choice(), { target: { value: '' } });
    expect(change).toHaveBeenCalledWith(null);
  });

  it('goes back to what holds where a choice could not be kept', async () => {
    const change = () => Promise.reject(new Error('Storage refuses.'));
    open({ keepFor: { read: async () => 90, change } });
    await waitFor(() => expect(choice().value).toBe('90'));
    fireEvent.change(choice(), { target: { value: '30' } });
    expect((await screen.findByRole('alert')).textContent).toContain('Storage refuses.');
    expect(choice().value).toBe('90');
  });
});

describe('deleting everything', () => {
  it('names what will go, and takes a second step', async () => {
    const { remove } = open();
    press('Delete everything…');
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete everything' }));
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '4 people',
      '7 conversations',
      '31 notes',
    ]);
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(remove).not.toHaveBeenCalled();
    press('Delete everything…');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete for good' }));
    await status('Everything was deleted.');
    expect(remove).toHaveBeenCalledOnce();
  });

  it('says where it could not', async () => {
    const extent = () => Promise.reject(new Error('The store is locked.'));
    open({ everything: { extent, remove: async () => {} } });
    press('Delete everything…');
    expect((await screen.findByRole('alert')).textContent).toBe('Nothing was deleted. The store is locked.');
  });
});

it('has nothing that axe objects to', async () => {
  const { container } = open();
  choose('backup.json');
  await screen.findByRole('table');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});

describe('the lock', () => {
  it('tells how far encrypting is, and can be stopped', async () => {
    let follow: FollowMove | undefined;
    const encrypt = vi.fn((_passphrase: string, _current: string | null, given: FollowMove) => {
      follow = given;
      return new Promise<void>((_resolve, reject) =>
        given.cancel.addEventListener('abort', () => reject(given.cancel.reason)),
      );
    });
    const { container } = open({}, { encrypt });
    await screen.findByRole('button', { name: 'Encrypt my notes' });
    const lock = within(container.querySelector<HTMLElement>('.lock') as HTMLElement);
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
    open({}, { strays, switchTo, eraseStray });
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
    open({}, { isOn: async () => true });
    fireEvent.change(await choice(), { target: { value: '15' } });
    await waitFor(async () => expect((await choice()).value).toBe('15'));
  });

  it('goes back to what was chosen before where the browser refuses, at once or later, and says so', async () => {
    const asked = Promise.withResolvers<void>();
    const changeLockAfter = vi
      .fn<LockSources['changeLockAfter']>()
      .mockRejectedValueOnce(new Error('Refused at once.'))
      .mockReturnValueOnce(asked.promise);
    open({}, { isOn: async () => true, lockAfter: async () => 30, changeLockAfter });
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
    open({}, { encrypt });
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
    const { container } = open({}, { isOn: async () => true });
    await choice();
    expect(container.querySelector('.lock')?.textContent).toContain('Your notes are encrypted.');
    expect(container.querySelector('.lock')?.textContent).not.toContain('Your notes aren’t encrypted');
  });
});

it('spelling is checked only once that was chosen, and a choice that is not kept is not shown', async () => {
  const { changeSpelling } = open();
  const choice = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Check spelling while I type' });
  expect(choice.checked).toBe(false);
  changeSpelling.mockRejectedValueOnce(new Error('The disk is full.'));
  fireEvent.click(choice);
  expect(await screen.findByText('That setting wasn’t saved. The disk is full.')).toBeTruthy();
  expect(choice.checked).toBe(false);
  fireEvent.click(choice);
  await waitFor(() => expect(choice.checked).toBe(true));
  expect(changeSpelling).toHaveBeenLastCalledWith(true);
  expect(screen.queryByText(/wasn’t kept/)).toBeNull();
});

it('say that access to the calls was taken back, and ask for it', async () => {
  open({}, {}, async () => false);
  expect(await screen.findByText(english('site_access_missing', { sites: englishSites.all }))).toBeTruthy();
  press(english('site_access_allow', { sites: englishSites.all }));
  await waitFor(() =>
    expect(screen.queryByText(english('site_access_missing', { sites: englishSites.all }))).toBeNull(),
  );
});
