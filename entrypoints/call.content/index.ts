import { defineContentScript } from 'wxt/utils/define-content-script';
import { CALL_HOSTS } from '../../lib/call/call-hosts.ts';
import { createDock } from '../../lib/call/dock.ts';
import {
  announceFrame,
  answerOrders,
  askForPretendWidth,
  dockMessages,
  isExtensionAlive,
  loadRoom,
  sidebarUrl,
  storedDockSettings,
  wakeBackground,
  whenExtensionGone,
} from '../../lib/call/extension.ts';
import { prepareForHotkeys } from '../../lib/call/prepare-for-hotkeys.ts';
import { takeOver } from '../../lib/call/take-over.ts';

/** Docks the sidebar on a call page. */
export default defineContentScript({
  matches: CALL_HOSTS,
  runAt: 'document_idle',
  async main() {
    if (window.top !== window) return;
    const life = takeOver(document);
    const dock = await createDock({
      page: document,
      frameUrl: sidebarUrl(),
      message: dockMessages(),
      settings: storedDockSettings(),
      now: () => performance.now(),
      pretendWidth: askForPretendWidth,
      loadRoom,
      announce: announceFrame,
      isAlive: isExtensionAlive,
      life,
    });
    answerOrders(dock.order, life.signal);
    const end = () => life.abort();
    const wake = () => (isExtensionAlive() ? wakeBackground(end) : end());
    prepareForHotkeys(window, { wake, warm: () => dock.order('warm') }, life.signal);
    whenExtensionGone(end, (run) => setTimeout(run, 500), life.signal);
  },
});
