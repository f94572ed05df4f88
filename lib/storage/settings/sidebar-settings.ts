/**
 * How the person likes the sidebar. In a file beside the other settings, for the popup's first picture needs none of these,
 * nor the table of hotkeys that they bring.
 */
import { DEFAULT_DOCK_SETTINGS, dockSettingsFrom } from '../../call/places/docked/dock-settings.ts';
import { DEFAULT_SINGLE_KEYS, singleKeysFrom } from '../../domain/hotkeys/single-keys.ts';
import { setting } from './setting.ts';

/** How the person likes the dock. Followed by docks and sidebars. */
export const dockSettings = setting({
  area: 'local',
  key: 'dock',
  default: DEFAULT_DOCK_SETTINGS,
  staysWhileLocked: true,
  parse: dockSettingsFrom,
});

/** Which single keys work in the sidebar. Followed by sidebars, popup and review. */
export const singleKeys = setting({
  area: 'local',
  key: 'single-keys',
  default: DEFAULT_SINGLE_KEYS,
  staysWhileLocked: true,
  parse: singleKeysFrom,
});
