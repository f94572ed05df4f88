import { defineContentScript } from 'wxt/utils/define-content-script';
import { createKnownHotkeys, hideHotkeys } from '../../lib/call/hotkeys/hide-hotkeys.ts';
import { isExtensionAlive, suggestedHotkeys } from '../../lib/call/places/docked/extension.ts';
import { readableHotkeys } from '../../lib/storage/settings/readable-hotkeys.ts';
import { readSetting } from '../../lib/storage/settings/setting.ts';

/** Keeps our hotkeys from the call page. In every frame and before the page's own scripts, so that it hears first. */
export default defineContentScript({
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  main() {
    const life = new AbortController();
    // In Firefox, the page would hear the keys of a hotkey go down.
    const known = import.meta.env.FIREFOX
      ? createKnownHotkeys(suggestedHotkeys(), () => readSetting(readableHotkeys))
      : undefined;
    const isHotkey = (event: KeyboardEvent) => known?.isHotkey(event) ?? false;
    const begun = () => (isExtensionAlive() ? known?.refresh() : life.abort());
    hideHotkeys(window, { isHotkey, begun }, life.signal);
  },
});
