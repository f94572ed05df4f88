/** The sidebars, wired: who may ask, what the store answers, and what the browser does for them. */
import type { Admission } from '../../lib/app/admission.ts';
import { type Asker, createSidebarService, type SidebarPorts } from '../../lib/app/sidebar-service.ts';
import { openShortcutSettings, shortcuts } from '../../lib/browser/shortcuts.ts';
import { openPage, tabUrl } from '../../lib/browser/tabs.ts';
import { deskCallOf } from '../../lib/call/places/desk/desk-call.ts';
import { callOfUrl } from '../../lib/call/platforms/registry.ts';
import { type SidebarSession, standsInTab } from '../../lib/domain/conversation/session-id.ts';
import { describeStorageProblem as describe } from '../../lib/i18n/storage-problem.ts';
import { admitSidebar } from '../../lib/rpc/admit.ts';
import type { Handlers } from '../../lib/rpc/contract.ts';
import {
  type SidebarToBackground,
  sidebarToBackground,
} from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { sidebarReaders } from '../../lib/rpc/contracts/sidebar-to-background-schema.ts';
import { sendToDock } from '../../lib/rpc/dock-orders.ts';
import { listen } from '../../lib/rpc/listen.ts';
import { serve } from '../../lib/rpc/serve.ts';

/** The review's pages that a sidebar leads to. Unlocking is the first thing that the review asks for while it is locked. */
const REVIEW_PAGES = {
  unlock: '/review.html',
  'lock-settings': '/review.html#/settings/lock',
  campaigns: '/review.html#/prepare',
} as const;

/** What the sidebars need of the background. */
export interface SidebarParts extends SidebarPorts {
  readonly device: () => Promise<string>;
  /** Resolves to false where there is no passphrase, and so nothing was locked. */
  readonly lock: () => Promise<boolean>;
  /** Gets the panel beside a tab ready to be opened. */
  readonly preparePanel: (tab: number) => Promise<unknown>;
  readonly offerPanel: () => Promise<null>;
  /** Shows the sidebar docked in a tab. Resolves to false where that has no place for it. */
  readonly dock: (tab: number) => Promise<boolean>;
}

/** What is answered. */
export function sidebarHandlers(parts: SidebarParts): Handlers<SidebarToBackground, Asker> {
  const service = createSidebarService(parts);
  return {
    ...service,
    async open(ticket, asker) {
      const [opened, device, keys] = await Promise.all([
        service.open(ticket, asker),
        parts.device(),
        shortcuts(),
      ]);
      return { ...opened, device, shortcuts: keys };
    },
    'prepare-panel': async (_input, { tab }) => {
      if (tab !== null) await parts.preparePanel(tab);
      return tab;
    },
    'offer-panel': parts.offerPanel,
    dock: async (_input, { tab }) => tab !== null && parts.dock(tab),
    'hide-dock': (_input, asker) => orderPlace(asker, 'hide'),
    'leave-dock': (_input, asker) => orderPlace(asker, 'leave'),
    lock: parts.lock,
    shortcuts,
    'open-review': ({ page }) => openPage(REVIEW_PAGES[page]).then(() => null),
    'open-shortcut-settings': () => openShortcutSettings().then(() => null),
  };
}

/** Begins to answer. */
export function serveSidebars(
  admission: Pick<Admission, 'admit'>,
  handlers: Handlers<SidebarToBackground, Asker>,
): void {
  const admit = admitSidebar(admission.admit, tabUrl, (url) => callOfUrl(url) ?? deskCallOf(url));
  serve(listen, sidebarToBackground, { readers: sidebarReaders, handlers, admit, describe });
}

/** Orders the place of a sidebar. */
async function orderPlace(session: SidebarSession, order: 'hide' | 'leave'): Promise<null> {
  if (standsInTab(session)) await sendToDock(session.tab, order);
  return null;
}
