/** What earlier versions kept in clear comes into the store, and is gone from where it was. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createStoreConnection } from '../../../../../lib/storage/connection/store-connection.ts';
import { keptGuides } from '../../../../../lib/storage/guides.ts';
import { assessmentLabels, keepAssessmentLabels } from '../../../../../lib/storage/own-settings.ts';
import { storeLocation } from '../../../../../lib/storage/settings/settings.ts';
import { storeAt } from '../../../../../lib/storage/store-at.ts';

const IN_CLEAR = JSON.parse(
  readFileSync(new URL('../../../../fixtures/stores/settings-in-clear.json', import.meta.url), 'utf8'),
);
const keysInClear = async () => {
  const kept = await browser.storage.local.get(Object.keys(IN_CLEAR));
  return Object.keys(IN_CLEAR).filter((key) => kept[key] != null);
};

beforeEach(async () => {
  fakeBrowser.reset();
  await storeLocation.set({ database: `connection-${crypto.randomUUID()}`, wrapped: null, leftover: null });
  await browser.storage.local.set(IN_CLEAR);
});

test('guides and labels come into the store when it is opened', async () => {
  const store = await createStoreConnection(storeAt).open();
  expect(await keptGuides(store)).toEqual(IN_CLEAR.guides);
  expect(await assessmentLabels(store)).toEqual(IN_CLEAR['assessment-labels']);
  expect(await keysInClear()).toEqual([]);
});

test('what was kept in the store since stays, and goes from where it was all the same', async () => {
  const first = await createStoreConnection(storeAt).open();
  await keepAssessmentLabels(first, { 1: 'Organizer' });
  await browser.storage.local.set(IN_CLEAR);
  const second = await createStoreConnection(storeAt).open();
  expect(await assessmentLabels(second)).toEqual({ 1: 'Organizer' });
  expect(await keysInClear()).toEqual([]);
});

test('where the store refuses, they stay where they are, and the store opens', async () => {
  const connection = createStoreConnection(async (address) => {
    const store = await storeAt(address);
    vi.spyOn(store.settings, 'bulkPut').mockRejectedValue(new Error('The disk is full.'));
    return store;
  });
  await connection.open();
  expect(await keysInClear()).toEqual(Object.keys(IN_CLEAR));
});
