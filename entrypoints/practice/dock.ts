/** Docks the sidebar on the practice call's page, as on any call. */
import { createDock } from '../../lib/call/places/docked/dock.ts';
import {
  announceFrame,
  answerOrders,
  askForPretendWidth,
  dockMessages,
  isExtensionAlive,
  loadRoomHere,
  openPanel,
  sidebarUrl,
} from '../../lib/call/places/docked/extension.ts';
import { platformOfUrl } from '../../lib/call/platforms/registry.ts';
import { language } from '../../lib/storage/settings/settings.ts';
import { dockSettings } from '../../lib/storage/settings/sidebar-settings.ts';

/** Docks it, open. No watch for the extension's end: this page ends with it. */
export async function dock(): Promise<void> {
  const life = new AbortController();
  const { message, speak } = dockMessages();
  speak(await language.get());
  const { order, show, label } = await createDock({
    page: document,
    frameUrl: sidebarUrl(),
    platformOf: platformOfUrl,
    message,
    settings: dockSettings,
    now: () => performance.now(),
    pretendWidth: askForPretendWidth,
    loadRoom: () => loadRoomHere(document),
    announce: announceFrame,
    // It stands on a page of this extension.
    hasAccess: async () => true,
    openSettings: () => {},
    openPanel,
    isAlive: isExtensionAlive,
    life,
  });
  answerOrders(order, life.signal);
  language.watch((chosen) => {
    speak(chosen);
    label();
  }, life.signal);
  show();
}
