/**
 * The guides and the names of the levels of assessment where earlier versions kept them: in `storage.local`, in clear.
 * They are in the store now (`lib/storage/own-settings.ts`).
 */
import browser from 'webextension-polyfill';

const KEYS = ['guides', 'assessment-labels'] as const;

/** One of them, as it was kept. */
export interface SettingInClear {
  readonly key: (typeof KEYS)[number];
  readonly value: unknown;
}

/** What is still there. */
export async function unencryptedSettings(): Promise<SettingInClear[]> {
  const kept = await browser.storage.local.get([...KEYS]);
  return KEYS.map((key) => ({ key, value: kept[key] ?? null })).filter(({ value }) => value !== null);
}

/** Removes it. */
export async function removeSettingsInClear(): Promise<void> {
  await browser.storage.local.remove([...KEYS]);
}
