/** What the browser's hotkeys do, whichever tab is in front. */
import type { LiveConversation } from '../domain/conversation/live.ts';
import type { SessionId, SidebarSession } from '../domain/conversation/session-id.ts';
import type { Action } from '../domain/hotkeys/bindings.ts';
import { targetConversation } from './target-conversation.ts';

/** What they need from around them. */
export interface CommandPorts {
  readonly live: () => Promise<readonly LiveConversation[]>;
  /** The tab in front of the person; undefined where there is none. */
  readonly activeTab: () => Promise<number | undefined>;
  /** Orders a tab's dock; undefined where the tab has none. */
  readonly orderDock: (tab: number, order: 'toggle' | 'focus') => Promise<unknown>;
  /** Whether a tab's sidebar stands in the panel beside it. */
  readonly hasPanel: (tab: number) => Promise<boolean>;
  readonly closePanel: (tab: number) => Promise<unknown>;
  /** Opens the panel beside a tab; refused where anything was waited for since the key was pressed. */
  readonly openPanel: (tab: number) => Promise<unknown>;
  /** Brings a tab to the front. */
  readonly showTab: (tab: number) => Promise<unknown>;
  /** Has a session's sidebar act. Resolves to false where it has none that did. */
  readonly act: (session: SidebarSession, action: Action) => Promise<boolean>;
  /** Takes a session's conversations off the list of those that are on. */
  readonly leave: (session: SessionId) => Promise<unknown>;
  readonly lock: (front: number | undefined) => Promise<void>;
  /** Covers what is private in every place, or shows it. */
  readonly cover: () => Promise<unknown>;
}

/** Makes what carries out an action; `tab` is the tab that the browser names with it, if it does. */
export function createCommands(ports: CommandPorts) {
  const { live, activeTab, orderDock, hasPanel, closePanel, openPanel, showTab, act, leave, lock } = ports;

  /** Does it in the conversation that it is meant for; a session that has left its call is passed over. */
  const actInConversation = async (action: Action, front: number | undefined): Promise<void> => {
    const target = targetConversation(await live(), front);
    if (target === undefined) return;
    if (action === 'note' && target.tab === front && !(await hasPanel(front)))
      await orderDock(front, 'focus');
    if (await act(target, action)) return;
    await leave(target.session);
    await actInConversation(action, front);
  };

  /** Opens or closes the sidebar in front; where there is none, that of the conversation that is on. */
  const toggle = async (front: number | undefined): Promise<void> => {
    if (front !== undefined && (await hasPanel(front))) return void (await closePanel(front));
    const toggled = front === undefined ? undefined : await orderDock(front, 'toggle');
    if (toggled !== undefined) return;
    const tab = targetConversation(await live(), front)?.tab;
    if (tab == null || tab === front) return;
    // The desk has no dock, and a sidebar in a panel none that is open: there it is gone to.
    if ((await hasPanel(tab)) || (await orderDock(tab, 'toggle')) === undefined) await showTab(tab);
  };

  return async (action: Action, tab: number | undefined): Promise<void> => {
    if (action === 'cover') return void (await ports.cover());
    if (action === 'side-panel') return void (tab !== undefined && (await openPanel(tab)));
    const front = tab ?? (await activeTab());
    if (action === 'lock') return lock(front);
    return action === 'toggle-sidebar' ? toggle(front) : actInConversation(action, front);
  };
}
