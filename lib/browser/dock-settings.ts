import browser from 'webextension-polyfill';
import { type DockSettingsStore, dockSettingsFrom } from '../call/dock-settings.ts';

const KEY = 'dock';

/** The dock's settings in `storage.local`, under `dock`. */
export const dockSettings: DockSettingsStore = {
  read: async () => dockSettingsFrom((await browser.storage.local.get(KEY))[KEY]),

  async change(settings) {
    await browser.storage.local.set({ [KEY]: { ...(await dockSettings.read()), ...settings } });
  },

  follow(listener, signal) {
    const { onChanged } = browser.storage.local;
    const heard = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[KEY];
      if (change !== undefined && !signal.aborted) listener(dockSettingsFrom(change.newValue));
    };
    onChanged.addListener(heard);
    // Of an extension that is gone there is nothing left to take the listener from.
    signal.addEventListener('abort', () => browser.runtime?.id && onChanged.removeListener(heard));
  },
};
