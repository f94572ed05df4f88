import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  answerOrders,
  askForPretendWidth,
  extensionUrl,
  isExtensionAlive,
  whenExtensionGone,
} from '../../lib/browser/dock-browser.ts';
import { dockSettings } from '../../lib/browser/dock-settings.ts';
import { message } from '../../lib/browser/messages.ts';
import { createDock } from '../../lib/call/dock.ts';
import { takeOver } from '../../lib/call/take-over.ts';

/** Docks the sidebar on a call page. */
export default defineContentScript({
  matches: ['https://meet.google.com/*', 'https://*.zoom.us/*', 'https://*.zoom.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    if (window.top !== window) return;
    const life = takeOver(document);
    const dock = await createDock({
      page: document,
      frameUrl: extensionUrl('/sidebar.html'),
      message,
      settings: dockSettings,
      now: () => performance.now(),
      pretendWidth: askForPretendWidth,
      isAlive: isExtensionAlive,
      life,
    });
    answerOrders(dock.order, life.signal);
    whenExtensionGone(() => life.abort(), life.signal);
  },
});
