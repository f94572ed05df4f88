import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onWords } from '../../../../lib/rpc/keep-words.ts';
import type { Draft } from '../../../../lib/rpc/sidebar-contract.ts';
import { readDraft } from '../../../../lib/rpc/sidebar-schema.ts';

const draft = (text: string): Draft => ({
  conversation: 'follow-ups',
  field: 'follow-up:what',
  text,
  step: '',
  begunAt: 1,
});

/** What the browser says of the popup, which stands in no tab. */
const popup = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') });

/** Sends a draft as a sender; resolves when it is saved. */
async function send(claimed: unknown, sender: object = popup()): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger(
    { to: 'words', draft: claimed },
    sender as never,
    () => undefined,
  );
}

beforeEach(() => fakeBrowser.reset());

test('saves one after the other, in the order in which they were typed', async () => {
  const first = Promise.withResolvers<void>();
  const begun: string[] = [];
  onWords(readDraft, async ({ text }) => {
    begun.push(text);
    if (text === 'b') await first.promise;
  });
  const both = Promise.all([send(draft('b')), send(draft('br'))]);
  await vi.waitFor(() => expect(begun).toEqual(['b']));
  first.resolve();
  await both;
  expect(begun).toEqual(['b', 'br']);
});

test('goes on after one that could not be saved', async () => {
  const save = vi.fn(async (_draft: Draft) => {});
  save.mockRejectedValueOnce(new Error('The disk is full.'));
  onWords(readDraft, save);
  await expect(send(draft('b'))).rejects.toThrow('The disk is full.');
  await send(draft('br'));
  expect(save).toHaveBeenLastCalledWith(draft('br'));
});

test('refuses what is no draft, and hears neither content scripts nor frames', async () => {
  const save = vi.fn(async (_draft: Draft) => {});
  onWords(readDraft, save);
  await expect(send({ ...draft('b'), text: 7 })).rejects.toThrow();
  await send(draft('b'), { ...popup(), url: 'https://meet.google.com/abc' });
  await send(draft('b'), { ...popup(), frameId: 3 });
  await send(draft('b'), { ...popup(), id: 'another extension' });
  expect(save).not.toHaveBeenCalled();
});
