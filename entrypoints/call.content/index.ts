import { defineContentScript } from 'wxt/utils/define-content-script';
import { prewarmOnModifiers } from '../../lib/call/hotkeys/prewarm-on-modifiers.ts';
import { createDock } from '../../lib/call/places/docked/dock.ts';
import {
  announceFrame,
  answerOrders,
  askForAccess,
  askForPretendWidth,
  dockMessages,
  isExtensionAlive,
  loadRoom,
  openPanel,
  openSettings,
  sidebarUrl,
  wakeBackground,
  whenExtensionGone,
} from '../../lib/call/places/docked/extension.ts';
import { replaceEarlierDock } from '../../lib/call/places/docked/replace-earlier-dock.ts';
import { siteOfUrl } from '../../lib/call/platforms/registry.ts';
import { language } from '../../lib/storage/settings/settings.ts';
import { dockSettings } from '../../lib/storage/settings/sidebar-settings.ts';

/** Docks the sidebar on a call page. */
export default defineContentScript({
  runAt: 'document_idle',
  async main() {
    if (window.top !== window) return;
    const life = replaceEarlierDock(document);
    const { message, speak } = dockMessages();
    speak(await language.get());
    const dock = await createDock({
      page: document,
      frameUrl: sidebarUrl(),
      platformOf: siteOfUrl,
      message,
      settings: dockSettings,
      now: () => performance.now(),
      pretendWidth: askForPretendWidth,
      loadRoom,
      announce: announceFrame,
      hasAccess: askForAccess,
      openSettings,
      openPanel,
      isAlive: isExtensionAlive,
      life,
    });
    answerOrders(dock.order, life.signal);
    language.watch((chosen) => {
      speak(chosen);
      dock.label();
    }, life.signal);
    const end = () => life.abort();
    const wake = () => (isExtensionAlive() ? wakeBackground(end) : end());
    prewarmOnModifiers(window, { wake, preload: () => dock.order('preload') }, life.signal);
    whenExtensionGone(end, (run) => setTimeout(run, 500), life.signal);
  },
});
