/** What the pages of the extension and the background say to each other in passing. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onConversationChanged, tellConversationChanged } from '../../../../lib/rpc/conversation-changed.ts';
import { onFollowUpsChanged, tellFollowUpsChanged } from '../../../../lib/rpc/follow-ups-changed.ts';
import { onWords, sendWords } from '../../../../lib/rpc/keep-words.ts';
import { lockOnKeys, onLockRequest, requestLock, tellNothingLocked } from '../../../../lib/rpc/lock-now.ts';
import { onSaveRequest, requestPagesToSave } from '../../../../lib/rpc/settle-pages.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

/** Sends a message as a page without a tab, or as another sender; returns what each listener answers. */
const hear = (message: unknown, sender: object = { id: fakeBrowser.runtime.id }): Promise<unknown[]> =>
  fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
const DRAFT = { conversation: 'c', field: 'note', text: 'half a', step: 's', begunAt: 1 };

describe('each message names whom it is for, and is no failure where nobody hears it', () => {
  test.each<[string, () => Promise<unknown>, string, object]>([
    ['a changed conversation', () => tellConversationChanged('c'), 'conversations', { conversation: 'c' }],
    ['changed follow-ups', tellFollowUpsChanged, 'reminders', {}],
    ['settling', requestPagesToSave, 'pages', {}],
    ['that nothing was locked', tellNothingLocked, 'pages', {}],
  ])('%s', async (_what, tell, to, more) => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('nobody'));
    expect(await tell()).toBeUndefined();
    expect(send.mock.calls).toEqual([[{ to, says: expect.stringMatching(/./), ...more }]]);
  });

  test('but for the words that are typed, and the wish to lock', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('nobody'));
    await expect(sendWords(DRAFT)).rejects.toThrow('nobody');
    await expect(requestLock()).rejects.toThrow('nobody');
    expect(send.mock.calls).toEqual([
      [{ to: 'words', draft: DRAFT }],
      [{ to: 'lock', says: expect.stringMatching(/./) }],
    ]);
  });
});

test('no message is taken for another', async () => {
  const heard: string[] = [];
  const said: unknown[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    said.push(message);
  }) as never);
  onConversationChanged(async (conversation) => void heard.push(`changed ${conversation}`));
  onFollowUpsChanged(async () => void heard.push('follow-ups'));
  onSaveRequest(async () => void heard.push('settle'), new AbortController().signal);
  onLockRequest(async () => heard.push('lock') > 0);
  onWords(
    (draft) => draft as typeof DRAFT,
    async () => void heard.push('words'),
  );
  await tellConversationChanged('c');
  await tellFollowUpsChanged();
  await requestPagesToSave();
  await requestLock();
  await tellNothingLocked();
  await sendWords(DRAFT);
  const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  for (const message of [...said, null, undefined, 7, {}, { to: 'pages' }]) await hear(message, page);
  expect(heard).toEqual(['changed c', 'follow-ups', 'settle', 'lock', 'words']);
});

test('a conversation that was changed is heard of by its id, or not at all', async () => {
  const run = vi.fn(async () => {});
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
  onConversationChanged(run);
  await tellConversationChanged('c');
  const said = send.mock.calls[0]?.[0] as unknown as object;
  await hear({ ...said, conversation: 7 });
  await hear({ ...said, says: 'something else' });
  await hear(null);
  expect(run).not.toHaveBeenCalled();
  await hear(said);
  expect(run.mock.calls).toEqual([['c']]);
});

test('words are taken from pages with an address of ours, and only where they are said to be words', async () => {
  const save = vi.fn(async () => {});
  onWords((draft) => draft as typeof DRAFT, save);
  const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  await hear({ to: 'words', draft: DRAFT }, { ...popup, url: undefined });
  await hear({ to: 'background', draft: DRAFT }, popup);
  expect(save).not.toHaveBeenCalled();
  await hear({ to: 'words', draft: DRAFT }, popup);
  expect(save).toHaveBeenCalledExactlyOnceWith(DRAFT);
});

describe('pages that are told to settle', () => {
  test('do so when the background says it, and not a content script', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
    const settle = vi.fn(async () => {});
    const ending = new AbortController();
    onSaveRequest(settle, ending.signal);
    await requestPagesToSave();
    const said = send.mock.calls[0]?.[0] as unknown as object;
    await hear(said, { id: fakeBrowser.runtime.id, tab: { id: 4 } });
    await hear({ ...said, to: 'dock' });
    await hear({ ...said, says: 'something else' });
    expect(settle).not.toHaveBeenCalled();
    await hear(said);
    expect(settle).toHaveBeenCalledOnce();
    ending.abort();
    await hear(said);
    expect(settle).toHaveBeenCalledOnce();
  });
});

describe('the keys that lock', () => {
  /** A page that hears them, and what it says when nothing was locked. */
  function page(visibilityState = 'visible') {
    const document = Object.assign(new EventTarget(), { visibilityState });
    const nothingLocked = vi.fn();
    lockOnKeys(document as unknown as Document, nothingLocked);
    const press = (key: string) => {
      const event = Object.assign(new Event('keydown', { cancelable: true }), {
        key,
        code: `Key${key}`,
        altKey: true,
        shiftKey: true,
        ctrlKey: false,
        metaKey: false,
        repeat: false,
        getModifierState: () => false,
      });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    };
    return { press, nothingLocked };
  }
  const answering = (isLocked: boolean) =>
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(isLocked as never);
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  test('lock, and no other key does', async () => {
    const send = answering(true);
    const { press, nothingLocked } = page();
    expect(press('Q')).toBe(false);
    expect(send).not.toHaveBeenCalled();
    expect(press('X')).toBe(true);
    await settled();
    expect(send).toHaveBeenCalledOnce();
    expect(nothingLocked).not.toHaveBeenCalled();
  });

  test('say where there is no passphrase, and nothing where nobody is there any more', async () => {
    answering(false);
    const { press, nothingLocked } = page();
    press('X');
    await vi.waitFor(() => expect(nothingLocked).toHaveBeenCalledOnce());
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
    press('X');
    await settled();
    expect(nothingLocked).toHaveBeenCalledOnce();
  });

  test('pressed elsewhere without a passphrase are told of in the page that is seen', async () => {
    const send = answering(true);
    const { nothingLocked } = page();
    const behind = page('hidden');
    await tellNothingLocked();
    const said = send.mock.calls[0]?.[0];
    await hear({ to: 'pages', says: 'something else' });
    await hear(null);
    expect(nothingLocked).not.toHaveBeenCalled();
    await hear(said);
    expect(nothingLocked).toHaveBeenCalledOnce();
    expect(behind.nothingLocked).not.toHaveBeenCalled();
  });
});
