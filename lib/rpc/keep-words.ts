/** The popup has the background save what is typed in it: a write of its own may be lost when the popup closes. */
import browser from 'webextension-polyfill';
import type { Draft } from './sidebar-contract.ts';

/**
 * Sends the words to the background in the same task. Resolves when they are saved; rejects with an Error whose message
 * says why they could not be.
 */
export async function sendWords(draft: Draft): Promise<void> {
  await browser.runtime.sendMessage({ to: 'words', draft });
}

/**
 * Calls `save` with what pages of the extension send, one after the other in the order in which it was typed. Content
 * scripts and documents in frames are not heard. `read` throws an Error for what is no draft.
 */
export function onWords(read: (draft: unknown) => Draft, save: (draft: Draft) => Promise<void>): void {
  let last: Promise<unknown> = Promise.resolve();
  browser.runtime.onMessage.addListener(
    (
      message: unknown,
      { id, url, frameId = 0 }: browser.Runtime.MessageSender,
    ): Promise<void> | undefined => {
      const { to, draft } = (message ?? {}) as { to?: unknown; draft?: unknown };
      const isOurs = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
      if (to !== 'words' || !isOurs || frameId !== 0) return undefined;
      const saved = last.then(() => save(read(draft)));
      last = saved.catch(() => undefined);
      return saved;
    },
  );
}
