import browser from 'webextension-polyfill';
import { keepDockSettings } from '../../call/places/docked/dock-settings.ts';

/** The dock's settings in `storage.local`, under `dock`, for the extension's own documents. */
export const dockSettings = keepDockSettings(
  () => browser.storage.local,
  () => true,
);
