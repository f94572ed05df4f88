/** The ends that stand on the browser's messages. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type SessionId, sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import {
  backgroundToSidebar,
  sidebarOrderReaders,
} from '../../../../lib/rpc/contracts/background-to-sidebar.ts';
import { pageToBackground } from '../../../../lib/rpc/contracts/page-to-background.ts';
import { pageReaders } from '../../../../lib/rpc/contracts/page-to-background-schema.ts';
import { sendToAllDocks, sendToDock } from '../../../../lib/rpc/dock-orders.ts';
import { enter } from '../../../../lib/rpc/enter.ts';
import { holdDockPorts, listen, listenAs } from '../../../../lib/rpc/listen.ts';
import { orderAllSidebars, sendToSidebar } from '../../../../lib/rpc/orders.ts';
import { askBackground } from '../../../../lib/rpc/send.ts';
import { anyone, serve } from '../../../../lib/rpc/serve.ts';
import { lockOnKeys, requestLock, servePage } from '../../../../lib/rpc/serve-page.ts';
import { tellConversationChanged, tellFollowUpsChanged } from '../../../../lib/rpc/tell-background.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = ((key: string) => `In words: ${key}`) as never;
});
afterEach(() => void vi.restoreAllMocks());

const sending = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');
const answering = (output?: unknown) => sending().mockResolvedValue({ ok: true, output } as never);
const inTabs = () => vi.spyOn(fakeBrowser.tabs, 'sendMessage');
const nobody = new Error('Receiving end does not exist.');
const background = () => ({ id: fakeBrowser.runtime.id });

/** Sends a message as a sender; returns what each listener answers. */
const hear = (message: unknown, sender: object = background()): Promise<unknown[]> =>
  fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);

describe('asking the background', () => {
  test('resolves to the answer', async () => {
    const send = answering(true);
    expect(await askBackground(pageToBackground, 'lock')).toBe(true);
    expect(send.mock.calls).toEqual([[{ contract: 'page-to-background', ask: 'lock' }]]);
  });

  test('rejects with a sentence by the key that crossed, and keeps the name', async () => {
    const told = { key: 'storage_locked', values: {} };
    sending().mockResolvedValueOnce({
      ok: false,
      error: { name: 'LockedError', message: 'x', told },
    } as never);
    const rejected = askBackground(pageToBackground, 'lock');
    await expect(rejected).rejects.toMatchObject({
      name: 'LockedError',
      message: 'In words: storage_locked',
      cause: { told },
    });
  });

  test('rejects with what the error says itself where no key crossed', async () => {
    sending().mockResolvedValueOnce({ ok: false, error: { name: 'Error', message: 'the disk' } } as never);
    await expect(askBackground(pageToBackground, 'lock')).rejects.toMatchObject({ message: 'the disk' });
  });

  test.each([
    ['rejects', () => Promise.reject(nobody)],
    ['gives none', () => Promise.resolve(undefined)],
  ])(
    'asks again where the browser %s, for the background may have been ended meanwhile, and again on waking',
    async (_how, lost) => {
      const send = answering(true)
        .mockImplementationOnce(lost as never)
        .mockImplementationOnce(lost as never);
      expect(await askBackground(pageToBackground, 'lock')).toBe(true);
      expect(send).toHaveBeenCalledTimes(3);
      expect(send.mock.calls.slice(1)).toEqual([send.mock.calls[0], send.mock.calls[0]]);
    },
  );

  test('does not ask again what was refused', async () => {
    const send = sending().mockResolvedValue({
      ok: false,
      error: { name: 'LockedError', message: 'x' },
    } as never);
    await expect(askBackground(pageToBackground, 'lock')).rejects.toMatchObject({ name: 'LockedError' });
    expect(send).toHaveBeenCalledOnce();
  });

  test('says in words that nobody answered, asked three times', async () => {
    const send = sending().mockRejectedValue(nobody);
    await expect(askBackground(pageToBackground, 'lock')).rejects.toMatchObject({
      name: 'NoResponseError',
      message: 'In words: extension_not_responding',
    });
    expect(send).toHaveBeenCalledTimes(3);
  });
});

describe('what is said, once loaded,', () => {
  const load = () => {
    vi.resetModules();
    return import('../../../../lib/rpc/send.ts');
  };

  test('reaches the background, and resolves to its answer', async () => {
    const send = answering('Hello');
    const { toExtension } = await load();
    const said = { contract: 'a-to-b', ask: 'greet' };
    expect(await toExtension(said)).toEqual({ ok: true, output: 'Hello' });
    expect(send.mock.calls).toEqual([[said]]);
  });

  test('has a sentence for a person where nobody answers', async () => {
    sending().mockRejectedValue(nobody);
    await expect((await load()).askBackground(pageToBackground, 'lock')).rejects.toMatchObject({
      message: 'In words: extension_not_responding',
    });
  });
});

describe('what is heard', () => {
  test('is answered with who sent it, until the end', async () => {
    const lock = vi.fn(() => true);
    const end = serve(listen, pageToBackground, { readers: pageReaders, handlers: { lock }, admit: anyone });
    const message = { contract: 'page-to-background', ask: 'lock' };
    const popup = { ...background(), url: fakeBrowser.runtime.getURL('/popup.html') };
    expect(await hear(message, popup)).toEqual([{ ok: true, output: true }]);
    expect(lock).toHaveBeenCalledWith(undefined, {
      kind: 'page',
      url: popup.url,
      tab: null,
      tabUrl: '',
      frame: 0,
    });
    expect(await hear(message, { ...popup, id: 'another-extension' })).toMatchObject([{ ok: false }]);
    end();
    expect(await hear(message, popup)).toEqual([]);
  });
});

describe('orders', () => {
  test('to a dock: its state, or undefined in a tab without one', async () => {
    const send = inTabs();
    send.mockResolvedValueOnce({ ok: true, output: { offered: true, open: false } } as never);
    expect(await sendToDock(4, 'state')).toEqual({ offered: true, open: false });
    expect(send).toHaveBeenCalledWith(4, { contract: 'background-to-dock', ask: 'order', input: 'state' });
    send.mockRejectedValueOnce(nobody);
    expect(await sendToDock(4, 'state')).toBeUndefined();
  });

  test('to all docks, in tabs with one and without', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, {}, { id: 2 }] as never);
    const send = inTabs()
      .mockRejectedValueOnce(nobody)
      .mockResolvedValueOnce({ ok: true } as never);
    await sendToAllDocks('check-access');
    const message = { contract: 'background-to-dock', ask: 'order', input: 'check-access' };
    expect(send.mock.calls).toEqual([
      [1, message],
      [2, message],
    ]);
  });

  test('to a sidebar: whether it did it', async () => {
    const send = inTabs();
    send.mockResolvedValueOnce({ ok: true } as never);
    expect(await sendToSidebar(sessionInTab(4), 'reload', 'c')).toBe(true);
    expect(send).toHaveBeenCalledWith(4, { contract: 'background-to-sidebar', ask: 'reload', input: 'c' });
    send.mockResolvedValueOnce(undefined as never);
    expect(await sendToSidebar(sessionInTab(4), 'settle')).toBe(false);
  });

  test('to a sidebar in no tab: to all, by its session, also where its call has a tab', async () => {
    const send = sending().mockResolvedValue({ ok: true } as never);
    const panel = { session: 'a-panel' as SessionId, tab: null };
    expect(await sendToSidebar(panel, 'act', 'undo')).toBe(true);
    expect(await sendToSidebar({ ...panel, tab: 4 }, 'settle')).toBe(true);
    const message = { contract: 'background-to-sidebar', to: 'a-panel' };
    expect(send.mock.calls).toEqual([
      [{ ...message, ask: 'act', input: 'undo' }],
      [{ ...message, ask: 'settle' }],
    ]);
  });

  test.each([
    ['a-panel', 'a-panel', true],
    ['a-panel', 'another', false],
    ['a-panel', undefined, true],
    [null, 'a-panel', false],
    [null, undefined, true],
  ])('are heard as %s, sent to %s: %s', async (session, to, isHeard) => {
    const settle = vi.fn();
    const end = serve(listenAs(session), backgroundToSidebar, {
      readers: sidebarOrderReaders,
      handlers: { settle },
      admit: anyone,
    });
    const message = { contract: 'background-to-sidebar', ask: 'settle', ...(to === undefined ? {} : { to }) };
    expect(await hear(message)).toEqual([isHeard ? { ok: true, output: undefined } : undefined]);
    expect(settle).toHaveBeenCalledTimes(isHeard ? 1 : 0);
    end();
    expect(await hear('what is no message')).toEqual([]);
  });

  test('to all sidebars: those of tabs that are gone hold up no other', async () => {
    const tabs = inTabs()
      .mockRejectedValueOnce(nobody)
      .mockResolvedValueOnce({ ok: true } as never);
    const own = sending().mockRejectedValueOnce(nobody);
    const message = { contract: 'background-to-sidebar', ask: 'locked' };
    await orderAllSidebars([1, 2], 'locked');
    expect(tabs.mock.calls).toEqual([
      [1, message],
      [2, message],
    ]);
    expect(own.mock.calls).toEqual([[message]]);
  });
});

describe('what pages tell', () => {
  test('is no failure where nobody hears it', async () => {
    const send = sending().mockRejectedValue(nobody);
    expect(await tellFollowUpsChanged()).toBeUndefined();
    expect(await tellConversationChanged('c')).toBeUndefined();
    expect(send.mock.calls).toEqual([
      [{ contract: 'page-to-background', ask: 'follow-ups-changed' }],
      [{ contract: 'page-to-background', ask: 'conversation-changed', input: 'c' }],
    ]);
  });

  test('but for the wish to lock', async () => {
    const asked = answering(false);
    expect(await requestLock()).toBe(false);
    expect(asked.mock.calls).toEqual([[{ contract: 'page-to-background', ask: 'lock' }]]);
    sending().mockRejectedValue(nobody);
    await expect(requestLock()).rejects.toMatchObject({ name: 'NoResponseError' });
  });
});

describe('a page', () => {
  const settle = { contract: 'background-to-pages', ask: 'settle' };

  test('answers the background until it ends, and nobody else', async () => {
    const handle = vi.fn(async () => undefined);
    const ending = new AbortController();
    servePage({ settle: handle }, ending.signal);
    const dock = { ...background(), url: 'https://meet.google.com/a', tab: { id: 4 }, frameId: 0 };
    expect(await hear(settle, dock)).toMatchObject([{ ok: false, error: { name: 'StrangerError' } }]);
    expect(handle).not.toHaveBeenCalled();
    expect(await hear(settle)).toEqual([{ ok: true, output: undefined }]);
    expect(handle).toHaveBeenCalledOnce();
    ending.abort();
    expect(await hear(settle)).toEqual([]);
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
    sending().mockRejectedValue(nobody);
    press('X');
    await settled();
    expect(nothingLocked).toHaveBeenCalledOnce();
  });

  test('pressed elsewhere without a passphrase are told of in the page that is seen', async () => {
    const { nothingLocked } = page();
    const behind = page('hidden');
    await hear({ contract: 'background-to-pages', ask: 'settle' });
    expect(nothingLocked).not.toHaveBeenCalled();
    await hear({ contract: 'background-to-pages', ask: 'nothing-locked' });
    expect(nothingLocked).toHaveBeenCalledOnce();
    expect(behind.nothingLocked).not.toHaveBeenCalled();
  });
});

test('docks are met when their port opens, by their tab', () => {
  const came = vi.fn();
  const listening = vi
    .spyOn(fakeBrowser.runtime.onConnect, 'addListener')
    .mockReturnValue(undefined as never);
  holdDockPorts(came);
  const connect = listening.mock.calls[0]?.[0] as unknown as (port: object) => void;
  connect({ sender: { id: fakeBrowser.runtime.id, tab: { id: 4 } } });
  connect({ sender: undefined });
  connect({ sender: { id: fakeBrowser.runtime.id } });
  expect(came.mock.calls).toEqual([[4]]);
});

describe('a sidebar that asks to be let in', () => {
  const framed = { top: {} as Window, name: 'a ticket' } as Window;
  const alone = (() => {
    const window = { name: 'not a ticket', location: { search: '' } } as { name: string; top?: unknown };
    window.top = window;
    return window as unknown as Window;
  })();
  const opened = async () => ({}) as never;

  test('shows its frame’s name as the ticket; in a tab of its own it needs none', async () => {
    const open = vi.fn(opened);
    expect(enter(framed, open).ticket).toBe('a ticket');
    expect(open).toHaveBeenLastCalledWith('a ticket');
    const entry = enter(alone, open);
    expect(entry.ticket).toBeNull();
    expect(open).toHaveBeenLastCalledWith(null);
    expect(await entry.isLetIn).toBe(true);
  });

  test('in no tab shows the session in its address, which is its ticket', () => {
    const panel = Object.assign(alone, { location: { search: '?session=a-panel' } });
    const open = vi.fn(opened);
    expect(enter(panel, open)).toMatchObject({ session: 'a-panel', ticket: 'a-panel' });
    expect(open).toHaveBeenCalledWith('a-panel');
    const inFrame = { ...framed, location: { search: '?session=a-panel' } } as Window;
    expect(enter(inFrame, open)).toMatchObject({ session: null, ticket: 'a ticket' });
  });

  test.each([
    ['StrangerError', false],
    ['LockedError', true],
    ['NoResponseError', true],
  ])('refused by a %s, is it let in? %s', async (name, isLetIn) => {
    const entry = enter(framed, async () => {
      throw Object.assign(new Error(), { name });
    });
    await expect(entry.opening).rejects.toMatchObject({ name });
    expect(await entry.isLetIn).toBe(isLetIn);
  });
});
