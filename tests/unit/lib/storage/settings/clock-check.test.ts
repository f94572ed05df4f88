import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clockLook, followLeap, isClockBelieved } from '../../../../../lib/storage/settings/clock-check.ts';
import {
  lastClockLook,
  retentionDays,
  retentionRunAt,
  snapshotTakenAt,
} from '../../../../../lib/storage/settings/settings.ts';
import { SIX_PM } from '../../domain/conversation/some-events.ts';

const DAY = 86_400_000;

beforeEach(() => fakeBrowser.reset());

test('before the first look, what was done daily tells the time; what a wrong clock did does not', async () => {
  expect(await clockLook(SIX_PM)).toEqual({ believedAt: 0, doubtedAt: null });
  await retentionRunAt.set(SIX_PM + 400 * DAY);
  await snapshotTakenAt.set(SIX_PM - DAY);
  expect(await clockLook(SIX_PM)).toEqual({ believedAt: SIX_PM - DAY, doubtedAt: null });
  expect(await isClockBelieved(SIX_PM)).toBe(true);
  expect(await isClockBelieved(SIX_PM + 300 * DAY)).toBe(false);
});

test('asks about a leap as soon as notes are to be deleted by their age, until the clock is believed', async () => {
  await lastClockLook.set({ believedAt: SIX_PM - 400 * DAY, doubtedAt: SIX_PM });
  const heard: (number | null)[] = [];
  const fail = vi.fn();
  const ended = new AbortController();
  followLeap(
    () => SIX_PM,
    (since) => heard.push(since),
    fail,
    ended.signal,
  );
  await vi.waitFor(() => expect(heard).toEqual([null]));
  await retentionDays.set(365);
  await vi.waitFor(() => expect(heard).toEqual([null, SIX_PM - 400 * DAY]));
  await lastClockLook.set({ believedAt: SIX_PM, doubtedAt: null });
  await vi.waitFor(() => expect(heard.at(-1)).toBeNull());
  ended.abort();
  await retentionDays.set(30);
  expect(heard).toHaveLength(3);
  expect(fail).not.toHaveBeenCalled();
});
