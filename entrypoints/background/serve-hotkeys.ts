/** The browser's hotkeys, wired to the sidebars. */
import { type CommandPorts, createCommands } from '../../lib/app/hotkey-commands.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { liveConversations } from '../../lib/browser/live-conversations.ts';
import { closePanel } from '../../lib/browser/panel.ts';
import { keepHotkeys, onCommand } from '../../lib/browser/shortcuts.ts';
import { activeTab, showTab } from '../../lib/browser/tabs.ts';
import { oncePerPress } from '../../lib/domain/hotkeys/held-commands.ts';
import { sendToDock } from '../../lib/rpc/dock-orders.ts';
import { sendToSidebar } from '../../lib/rpc/orders.ts';
import { isCovered } from '../../lib/storage/settings/settings.ts';

/** Does what the browser's commands ask for. `later` puts off what nobody waits for. */
export function serveHotkeys(
  given: Pick<CommandPorts, 'leave' | 'lock' | 'hasPanel' | 'openPanel'>,
  later: (run: () => void) => void,
): void {
  const obey = createCommands({
    live: liveConversations,
    activeTab,
    orderDock: sendToDock,
    closePanel,
    showTab,
    cover: () => isCovered.update((covered) => !covered),
    act: (session, action) => sendToSidebar(session, 'act', action),
    ...given,
  });
  onCommand(
    oncePerPress((...command: Parameters<typeof obey>) => void obey(...command), {
      ...systemClock,
      // No press is lost to a change of the computer's clock.
      now: () => performance.now(),
    }),
  );
  // What is not kept now is kept at the next waking; until then, the hotkeys that we suggest are hidden.
  if (import.meta.env.FIREFOX) later(() => void keepHotkeys().catch(() => undefined));
}
