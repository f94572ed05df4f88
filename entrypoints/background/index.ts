/** The background: owns the database for live calls, and sends the browser's hotkeys where they belong. */
import { defineBackground } from 'wxt/utils/define-background';
import { deviceId } from '../../lib/browser/device.ts';
import { changeLive, liveConversations } from '../../lib/browser/live-conversations.ts';
import { onCommand, openShortcutSettings, shortcuts } from '../../lib/browser/shortcuts.ts';
import {
  activeTab,
  joinOpenCallPages,
  onInstalled,
  onTabClosed,
  openPage,
  runInPage,
} from '../../lib/browser/tabs.ts';
import { pretendWidth } from '../../lib/call/pretend-width.ts';
import { newId } from '../../lib/conversation/record.ts';
import { sixSteps } from '../../lib/guide/six-steps.ts';
import type { Action } from '../../lib/hotkeys/bindings.ts';
import { orderDock, orderSidebar } from '../../lib/messaging/give-orders.ts';
import { serveDocks, serveSidebars } from '../../lib/messaging/serve-sidebar.ts';
import type { LiveConversation } from '../../lib/messaging/sidebar-contract.ts';
import { targetTab } from '../../lib/messaging/target-tab.ts';
import { Store } from '../../lib/store/store.ts';
import { sidebarService } from './sidebar-service.ts';

export default defineBackground(() => {
  const now = () => Date.now();

  const changeAndTell = async (
    change: (live: readonly LiveConversation[]) => readonly LiveConversation[],
  ) => {
    const before = await liveConversations();
    const live = await changeLive(change);
    // With one conversation on, nobody needs to be told which one the hotkeys act on.
    if (before.length > 1 || live.length > 1) {
      for (const { tab } of live) void orderSidebar(tab, { to: 'sidebar', order: 'live', live });
    }
    return live;
  };

  serveSidebars(
    sidebarService({
      store: new Store(),
      guide: sixSteps,
      now,
      device: () => deviceId(() => newId(now())),
      shortcuts,
      openShortcutSettings,
      hideDock: async (tab) => void (await orderDock(tab, 'hide')),
      live: liveConversations,
      changeLive: changeAndTell,
    }),
  );
  serveDocks((tab, room) => runInPage(tab, pretendWidth, room));

  onCommand(async (action: Action) => {
    const [front, live] = await Promise.all([activeTab(), liveConversations()]);
    const target = targetTab(live, front);
    if (action === 'toggle-sidebar') {
      const toggled = front === undefined ? undefined : await orderDock(front, 'toggle');
      if (toggled === undefined && target !== undefined) await orderDock(target, 'toggle');
      return;
    }
    if (target === undefined) return;
    if (action === 'note' && target === front) await orderDock(target, 'focus');
    await orderSidebar(target, { to: 'sidebar', order: 'act', action });
  });

  onTabClosed((tab) => void changeAndTell((live) => live.filter((one) => one.tab !== tab)));

  onInstalled(async (reason) => {
    await joinOpenCallPages(async (tab) => (await orderDock(tab, 'state')) !== undefined);
    if (reason === 'install') await openPage('/practice.html');
  });
});
