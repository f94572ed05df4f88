import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newId } from '../../../../../lib/domain/conversation/stamp-events.ts';
import {
  rememberDeleted,
  rememberEverythingDeleted,
  whichDeleted,
} from '../../../../../lib/storage/settings/deletions.ts';
import { SIX_PM } from '../../domain/conversation/some-events.ts';

beforeEach(() => fakeBrowser.reset());

test('knows what was deleted, and only that', async () => {
  await Promise.all([rememberDeleted(['one']), rememberDeleted(['two', 'three'])]);
  expect(await whichDeleted(['one', 'three', 'four'])).toEqual(new Set(['one', 'three']));
  expect(await whichDeleted([])).toEqual(new Set());
});

test('once everything was deleted, all that had begun by then is; what begins later is not', async () => {
  const [before, after] = [newId(SIX_PM - 1), newId(SIX_PM + 1)];
  expect(await whichDeleted([before])).toEqual(new Set());
  await rememberEverythingDeleted(SIX_PM);
  expect(await whichDeleted([before, after, 'no-id-of-ours'])).toEqual(new Set([before]));
});

test('leaves nothing on the disk', async () => {
  await rememberDeleted(['one']);
  await rememberEverythingDeleted(SIX_PM);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
