/** What becomes of the docks of the call pages that are open: when they come, and when the browser lets them in or out. */
import type { LiveConversation } from '../domain/conversation/live.ts';
import { sessionInTab } from '../domain/conversation/session-id.ts';
import { RESTED_MS } from './which-conversation.ts';

/** What they need from around them. */
export interface CallPagePorts {
  /** Epoch ms. */
  readonly now: () => number;
  readonly live: () => Promise<readonly LiveConversation[]>;
  /** Orders a tab's dock; undefined where the tab has none. */
  readonly orderDock: (tab: number, order: 'show' | 'drop' | 'state') => Promise<unknown>;
  /** Whether a tab's sidebar stands in the panel beside it. */
  readonly hasPanel: (tab: number) => Promise<boolean>;
  /** Has all docks look whether they may still be where they are. */
  readonly checkAccess: () => Promise<void>;
  /** Has docks come by themselves on the optional sites that the browser lets the extension onto, and on no others. */
  readonly registerOptional: () => Promise<void>;
  /** Puts docks into the call pages that are open and have none. Resolves to their tabs, with their addresses. */
  readonly inject: (
    hasDock: (tab: number) => Promise<boolean>,
  ) => Promise<readonly { readonly tab: number; readonly url: string }[]>;
  /** The call that an address stands for. */
  readonly callOf: (url: string) => string | null;
  /** The conversations that have not ended and were touched since an epoch time (ms); null while everything is locked. */
  readonly unfinishedSince: (since: number) => Promise<readonly { readonly call: string | null }[] | null>;
}

/** Makes what looks after them. */
export function createCallPages(ports: CallPagePorts) {
  const { now, live, orderDock, hasPanel, checkAccess, registerOptional, inject, callOf, unfinishedSince } =
    ports;
  const hasDock = async (tab: number) => (await orderDock(tab, 'state')) !== undefined;
  return {
    /** A dock has come: with a call that was loaded anew in the middle of a conversation, its sidebar is shown. */
    async dockCame(tab: number): Promise<void> {
      const { session } = sessionInTab(tab);
      if (await hasPanel(tab)) await orderDock(tab, 'drop');
      else if ((await live()).some((one) => one.session === session)) await orderDock(tab, 'show');
    },

    /** The browser lets the extension onto another site, or no longer onto one. */
    async accessChanged(change: 'given' | 'taken back'): Promise<void> {
      // Registered first: no page that comes in between is left out.
      await registerOptional();
      // Firefox runs the scripts where it was allowed to only from the next load on.
      if (change === 'given') await inject(hasDock);
      await checkAccess();
    },

    /** The extension has begun anew. Of an earlier run, no script hears; a conversation that was on is shown again. */
    async begun(): Promise<void> {
      // An update has ended what was registered. Where that fails, the other sites still have their docks.
      await registerOptional().catch(() => undefined);
      const joined = await inject(hasDock);
      if (joined.length === 0) return;
      const unfinished = await unfinishedSince(now() - RESTED_MS);
      for (const { tab, url } of joined) {
        const call = callOf(url);
        // While it is locked nobody can tell what is on.
        const isOn = unfinished === null || unfinished.some((one) => one.call === call);
        if (call !== null && isOn && !(await hasPanel(tab))) await orderDock(tab, 'show');
      }
    },
  };
}
