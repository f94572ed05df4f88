/** Which installation this is. */
import browser from 'webextension-polyfill';

/** The installation's id; `make` is called for one the first time. */
export async function deviceId(make: () => string): Promise<string> {
  const { device } = await browser.storage.local.get('device');
  if (typeof device === 'string') return device;
  const made = make();
  await browser.storage.local.set({ device: made });
  return made;
}
