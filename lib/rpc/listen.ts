/** What documents hear, on the browser's messages; the dock has its own (`lib/call/places/docked/extension.ts`). */
import browser from 'webextension-polyfill';
import type { Listen, Message } from './contract.ts';
import { identify } from './sender.ts';

/** Hears what other documents say to this one. */
export const listen: Listen = (listener) => {
  const heard = (said: unknown, raw: browser.Runtime.MessageSender) =>
    listener(said, identify(raw, { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') }));
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
};

/**
 * Hears what other documents say to the sidebar of a session, and leaves to others what names another one. A sidebar in a
 * tab is null: what is meant for it names none.
 */
export function listenAs(session: string | null): Listen {
  return (listener) =>
    listen((said, sender) => {
      const { to = null } = (said ?? {}) as Partial<Message>;
      return to === null || to === session ? listener(said, sender) : undefined;
    });
}

/**
 * Takes the docks' ports, and calls back with the tab of each dock that has come. Nothing is said over them: a dock
 * learns by its port's end that the extension may be gone (`lib/call/places/docked/extension.ts`), and a port needs
 * someone at the other end.
 */
export function holdDockPorts(came: (tab: number) => void): void {
  browser.runtime.onConnect.addListener(({ sender }) => {
    if (sender?.tab?.id !== undefined) came(sender.tab.id);
  });
}
