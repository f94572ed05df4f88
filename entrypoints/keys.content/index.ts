import { defineContentScript } from 'wxt/utils/define-content-script';
import { type HotkeyHiding, hideHotkeys, isCombination } from '../../lib/call/hotkeys/hide-hotkeys.ts';
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
    const known = import.meta.env.FIREFOX ? knownHotkeys() : undefined;
    const isHotkey: HotkeyHiding['isHotkey'] = (event) => known?.isHotkey(event) ?? false;
    const begun = () => (isExtensionAlive() ? known?.refresh() : life.abort());
    hideHotkeys(window, { isHotkey, begun }, life.signal);
  },
});

/** In Firefox, where the page would hear the keys of a hotkey go down. */
function knownHotkeys() {
  let hotkeys = suggestedHotkeys();
  return {
    isHotkey: (event: KeyboardEvent) => hotkeys.some((combination) => isCombination(event, combination)),
    /** The person may have chosen others. */
    refresh() {
      void readSetting(readableHotkeys).then((stored) => {
        hotkeys = stored ?? hotkeys;
      });
    },
  };
}
