/** What documents and the background say to each other, but for what sidebars ask (`serve-sidebar.test.ts`). */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enterStep } from '../../../../lib/rpc/authenticate-frame.ts';
import { onFollowUpsChanged, tellFollowUpsChanged } from '../../../../lib/rpc/follow-ups-changed.ts';
import { onLockRequest, requestLock, tellNothingLocked } from '../../../../lib/rpc/lock-now.ts';
import { orderAllSidebars, sendToDock, sendToSidebar } from '../../../../lib/rpc/send-commands.ts';
import { NoResponseError, onLockOrders, onOrders, sendRequest } from '../../../../lib/rpc/send-request.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

const background = () => ({ id: fakeBrowser.runtime.id });

/** Sends a message as a sender; returns what each listener answers. */
const hear = (message: unknown, sender: object): Promise<unknown[]> =>
  fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);

describe('asking the background', () => {
  const sending = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');

  test('sends what is asked, and resolves to what was found', async () => {
    const send = sending().mockResolvedValue({ ok: true, output: [{ id: 'p', name: 'Rosa' }] } as never);
    expect(await sendRequest('people', { beginning: 'Ro' })).toEqual([{ id: 'p', name: 'Rosa' }]);
    expect(send).toHaveBeenCalledWith({ to: 'background', ask: 'people', beginning: 'Ro' });
  });

  test.each(['LockedError', 'StrangerError', 'Error'])(
    'rejects with the sentence and name of a refusal: %s',
    async (name) => {
      sending().mockResolvedValue({ ok: false, problem: 'The disk is full.', name } as never);
      await expect(sendRequest('shortcuts', {})).rejects.toMatchObject({
        name,
        message: 'The disk is full.',
      });
    },
  );

  test('rejects with a SilentError where nobody listens, and where nobody answers', async () => {
    const cause = new Error('Receiving end does not exist.');
    sending().mockRejectedValueOnce(cause);
    await expect(sendRequest('shortcuts', {})).rejects.toMatchObject({ name: 'SilentError', cause });
    sending().mockResolvedValueOnce(undefined as never);
    await expect(sendRequest('shortcuts', {})).rejects.toBeInstanceOf(NoResponseError);
  });
});

describe('orders to a sidebar', () => {
  const listen = () => {
    const handlers = {
      act: vi.fn(),
      live: vi.fn(),
      check: vi.fn(),
      settle: vi.fn(async () => undefined),
      reload: vi.fn(async () => undefined),
    };
    const lock = { locked: vi.fn(), unlocked: vi.fn() };
    const ending = new AbortController();
    onOrders(handlers, ending.signal);
    onLockOrders(lock, ending.signal);
    return { ...handlers, ...lock, ending };
  };
  const act = { to: 'sidebar', order: 'act', action: 'ask' } as const;

  test('each is heard by the one who does it, and answered', async () => {
    const heard = listen();
    expect(await hear(act, background())).toEqual([true, undefined]);
    expect(heard.act).toHaveBeenCalledWith('ask');
    expect(await hear({ to: 'sidebar', order: 'live', live: [] }, background())).toEqual([true, undefined]);
    expect(heard.live).toHaveBeenCalledWith([]);
    expect(await hear({ to: 'sidebar', order: 'settle' }, background())).toEqual([true, undefined]);
    expect(heard.settle).toHaveBeenCalledTimes(1);
    expect(await hear({ to: 'sidebar', order: 'reload', conversation: 'c' }, background())).toEqual([
      true,
      undefined,
    ]);
    expect(heard.reload).toHaveBeenCalledWith('c');
    expect(await hear({ to: 'sidebar', order: 'check' }, background())).toEqual([true, undefined]);
    expect(heard.check).toHaveBeenCalledTimes(1);
    expect(await hear({ to: 'sidebar', order: 'locked' }, background())).toEqual([undefined, true]);
    expect(await hear({ to: 'sidebar', order: 'unlocked' }, background())).toEqual([undefined, true]);
    expect([heard.locked.mock.calls.length, heard.unlocked.mock.calls.length]).toEqual([1, 1]);
    expect(heard.act).toHaveBeenCalledTimes(1);
  });

  test('one with more than it needs does its own thing alone', async () => {
    const heard = listen();
    const more = { action: 'ask', live: [], conversation: 'c' };
    expect(await hear({ to: 'sidebar', order: 'check', ...more }, background())).toEqual([true, undefined]);
    expect(await hear({ to: 'sidebar', order: 'live', ...more }, background())).toEqual([true, undefined]);
    const { act, live, check, settle, reload } = heard;
    expect([act, live, check, settle, reload].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1, 0, 0]);
  });

  test('one without what it needs does nothing', async () => {
    const heard = listen();
    await hear({ to: 'sidebar', order: 'act' }, background());
    await hear({ to: 'sidebar', order: 'live' }, background());
    await hear({ to: 'sidebar', order: 'reload' }, background());
    const { act, live, reload } = heard;
    expect([act, live, reload].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
  });

  test.each([
    ['another extension', { id: 'another-extension' }],
    ['a content script', { id: 'test-extension-id', tab: { id: 4 } }],
  ])('none is taken from %s', async (_who, sender) => {
    const heard = listen();
    const orders = [act, { to: 'sidebar', order: 'settle' }, { to: 'sidebar', order: 'locked' }];
    for (const order of orders) expect(await hear(order, sender)).toEqual([undefined, undefined]);
    expect(heard.act).not.toHaveBeenCalled();
    expect(heard.settle).not.toHaveBeenCalled();
    expect(heard.locked).not.toHaveBeenCalled();
  });

  test('what is for others, or for nobody, is left alone', async () => {
    const heard = listen();
    for (const other of [null, {}, { ...act, to: 'dock' }])
      expect(await hear(other, background())).toEqual([undefined, undefined]);
    expect(heard.act).not.toHaveBeenCalled();
  });

  test('after the end none is heard', async () => {
    const heard = listen();
    heard.ending.abort();
    expect(await hear(act, background())).toEqual([]);
    expect(heard.act).not.toHaveBeenCalled();
  });
});

describe('orders of the background', () => {
  test('to a dock: its state, or undefined in a tab without one', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    send.mockResolvedValueOnce({ offered: true, open: false } as never);
    expect(await sendToDock(4, 'state')).toEqual({ offered: true, open: false });
    expect(send).toHaveBeenCalledWith(4, { to: 'dock', order: 'state' });
    send.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await sendToDock(4, 'state')).toBeUndefined();
  });

  test('to a sidebar: whether it was heard', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    send.mockResolvedValueOnce(true as never);
    expect(await sendToSidebar(4, { to: 'sidebar', order: 'settle' })).toBe(true);
    send.mockResolvedValueOnce(undefined as never);
    expect(await sendToSidebar(4, { to: 'sidebar', order: 'settle' })).toBe(false);
    send.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await sendToSidebar(4, { to: 'sidebar', order: 'settle' })).toBe(false);
  });

  test('to all sidebars: those of tabs that are gone hold up no other', async () => {
    const inTabs = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    inTabs.mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(true as never);
    const inOwnTabs = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('nobody'));
    const order = { to: 'sidebar', order: 'locked' } as const;
    await orderAllSidebars([1, 2], order);
    expect(inTabs.mock.calls).toEqual([
      [1, order],
      [2, order],
    ]);
    expect(inOwnTabs).toHaveBeenCalledWith(order);
  });
});

describe('a sidebar that asks to be let in', () => {
  const framed = { top: {} as Window, name: 'a ticket' } as Window;
  const alone = (() => {
    const window = { name: 'not a ticket' } as { name: string; top?: unknown };
    window.top = window;
    return window as unknown as Window;
  })();

  test('shows its frame’s name as the ticket; in a tab of its own it needs none', () => {
    const ask = vi.fn(async () => ({})) as unknown as typeof sendRequest;
    expect(enterStep(framed, ask).ticket).toBe('a ticket');
    expect(ask).toHaveBeenLastCalledWith('open', { ticket: 'a ticket' });
    expect(enterStep(alone, ask).ticket).toBeNull();
    expect(ask).toHaveBeenLastCalledWith('open', { ticket: null });
  });

  test.each([
    ['StrangerError', false],
    ['LockedError', true],
    ['SilentError', true],
  ])('refused by a %s, is it let in? %s', async (name, isLetIn) => {
    const ask = vi.fn(async () => {
      throw Object.assign(new Error(), { name });
    }) as unknown as typeof sendRequest;
    const entry = enterStep(framed, ask);
    await expect(entry.opening).rejects.toMatchObject({ name });
    expect(await entry.isLetIn).toBe(isLetIn);
  });

  test('opened, it is let in', async () => {
    expect(await enterStep(framed, vi.fn(async () => ({})) as unknown as typeof sendRequest).isLetIn).toBe(
      true,
    );
  });
});

describe('what pages say to the background', () => {
  test('to lock: it runs for that message alone, and the page hears whether anything was locked', async () => {
    const run = vi.fn(async () => true);
    onLockRequest(run);
    for (const other of [null, {}, { says: 'something else' }]) await hear(other, background());
    expect(run).not.toHaveBeenCalled();
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce(true as never);
    expect(await requestLock()).toBe(true);
    send.mockResolvedValueOnce(false as never);
    expect(await requestLock()).toBe(false);
    const [said] = send.mock.calls[0] ?? [];
    expect(await hear(said, background())).toEqual([true]);
    run.mockResolvedValueOnce(false);
    expect(await hear(said, background())).toEqual([false]);
  });

  test('that nothing was locked, with no page open, is no failure', async () => {
    await expect(tellNothingLocked()).resolves.toBeUndefined();
  });

  test('that follow-ups have changed: it runs for that message alone, and nobody listening is no failure', async () => {
    await expect(tellFollowUpsChanged()).resolves.toBeUndefined();
    const run = vi.fn(async () => undefined);
    onFollowUpsChanged(run);
    for (const other of [null, {}, { says: 'something else' }]) await hear(other, background());
    expect(run).not.toHaveBeenCalled();
    await tellFollowUpsChanged();
    expect(run).toHaveBeenCalledTimes(1);
  });
});
