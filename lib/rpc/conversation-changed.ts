/** The review page tells the background that it has written to a conversation, which may be on in a sidebar. */
import browser from 'webextension-polyfill';

const CHANGED = 'conversation-changed';

/** Tells the background. Where it cannot be reached, a sidebar sees the change when it is opened anew. */
export async function tellConversationChanged(conversation: string): Promise<void> {
  await browser.runtime
    .sendMessage({ to: 'conversations', says: CHANGED, conversation })
    .catch(() => undefined);
}

/** Calls back with the id of a conversation that was changed; the background stays awake until it is through. */
export function onConversationChanged(run: (conversation: string) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown): Promise<void> | undefined => {
    const { says, conversation } = (message ?? {}) as { says?: unknown; conversation?: unknown };
    return says === CHANGED && typeof conversation === 'string' ? run(conversation) : undefined;
  });
}
