/** Snapshots in the settings. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SettingsSources } from '../../../../../components/review/settings/model.ts';
import { openSettings, plan, press, status, untilCancelled } from './open-settings.tsx';

afterEach(cleanup);

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
    openSettings();
    await screen.findByText(/No snapshots yet/);
  });

  it('says of each when it was taken and what it holds', async () => {
    openSettings(listed());
    const items = within(await screen.findByRole('list', { name: 'Snapshots' })).getAllByRole('listitem');
    expect(items[0]?.textContent?.replaceAll('\u202f', ' ')).toBe(
      'Mon, Nov 23, 2026, 6:05 PM1,200 conversations · 9 people · 3 follow-upsPreview',
    );
    expect(items).toHaveLength(2);
  });

  it('says first what one would bring, and brings it back when it is told to', async () => {
    const asked = vi.fn(async () => plan({}));
    const write = vi.fn<SettingsSources['snapshots']['write']>(async () => {});
    const { takeSnapshot } = openSettings(listed({ plan: asked, write }));
    await screen.findByRole('list', { name: 'Snapshots' });
    look(1);
    await screen.findByRole('table');
    expect(asked).toHaveBeenCalledWith(AT - 86_400_000, expect.any(Function), expect.any(AbortSignal));
    expect(write).not.toHaveBeenCalled();
    press('Restore');
    await status('Restored.');
    expect(takeSnapshot).toHaveBeenCalledOnce();
    expect(write).toHaveBeenCalledOnce();
  });

  it('can be left, with either button', async () => {
    openSettings(listed());
    await screen.findByRole('list', { name: 'Snapshots' });
    for (const leave of [() => press('Cancel'), () => look(0)]) {
      look(0);
      await screen.findByRole('table');
      leave();
      await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    }
  });

  it('can be cancelled while one is looked into', async () => {
    openSettings(listed({ plan: (_at, _progress, cancelled) => untilCancelled(cancelled) }));
    await screen.findByRole('list', { name: 'Snapshots' });
    look(0);
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await status('Canceled. Nothing was restored.');
  });

  it('says where one could not be looked into, and tries again', async () => {
    const asked = vi
      .fn<SettingsSources['snapshots']['plan']>()
      .mockRejectedValueOnce(new Error('The store is locked.'))
      .mockResolvedValueOnce(plan({}));
    openSettings(listed({ plan: asked }));
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
    openSettings(listed({ generations: follow }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Your snapshots couldn’t be read. The store is locked.',
    );
    press('Try again');
    await screen.findByRole('list', { name: 'Snapshots' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
