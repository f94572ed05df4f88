/** The channel over a wire of its own: what crosses, and what comes of everything that goes wrong. */
import { describe, expect, test, vi } from 'vitest';
import { UserFacingError } from '../../../../lib/i18n/message-descriptor.ts';
import type { Contract, Handlers, Listener, Reply, Send } from '../../../../lib/rpc/contract.ts';
import { NoResponseError, RpcError } from '../../../../lib/rpc/errors.ts';
import { nothing, text } from '../../../../lib/rpc/readers.ts';
import { notify, request } from '../../../../lib/rpc/request.ts';
import type { Sender } from '../../../../lib/rpc/sender.ts';
import { anyone, type Service, serve } from '../../../../lib/rpc/serve.ts';

type Calls = { greet(name: string): string; wake(): boolean };
const contract: Contract<Calls> = { name: 'a-to-b', from: ['page', 'sidebar'] };
const readers = { greet: text, wake: nothing };
const page: Sender = { kind: 'page', url: '', tab: 4, tabUrl: '', frame: 0 };

/** A document that serves the contract, and what sends to it as a sender. */
function served(handlers: Partial<Handlers<Calls>>, more: Partial<Service<Calls, Sender>> = {}) {
  const listeners = new Set<Listener>();
  const end = serve(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    contract,
    { readers, handlers, admit: anyone, ...more },
  );
  const hear = (message: unknown, sender: Sender | undefined = page) =>
    [...listeners].map((listener) => listener(message, sender)).find((answer) => answer !== undefined);
  const from =
    (sender: Sender | undefined): Send =>
    async (message) =>
      hear(JSON.parse(JSON.stringify(message)), sender);
  return { hear, from, end, send: from(page) };
}

const greet = { contract: 'a-to-b', ask: 'greet', input: 'Rosa' };

describe('a request', () => {
  test('crosses with its contract and input, and resolves to the answer', async () => {
    const send = vi.fn<Send>(async () => ({ ok: true, output: 'Hello' }));
    expect(await request(send, contract, 'greet', 'Rosa')).toBe('Hello');
    expect(await request(send, contract, 'wake')).toBe('Hello');
    expect(send.mock.calls).toEqual([[greet], [{ contract: 'a-to-b', ask: 'wake', input: undefined }]]);
  });

  test('is answered by the handler, which knows who asks', async () => {
    const handlers = { greet: vi.fn(async (name: string) => `Hello ${name}`), wake: () => true };
    const { send } = served(handlers);
    expect(await request(send, contract, 'greet', 'Rosa')).toBe('Hello Rosa');
    expect(await request(send, contract, 'wake')).toBe(true);
    expect(handlers.greet).toHaveBeenCalledWith('Rosa', page);
  });

  test('rejects with a NoResponseError where the browser rejects, and keeps what it said', async () => {
    const cause = new Error('Receiving end does not exist.');
    const failing = request(async () => Promise.reject(cause), contract, 'wake');
    await expect(failing).rejects.toBeInstanceOf(NoResponseError);
    await expect(failing).rejects.toMatchObject({
      name: 'NoResponseError',
      message: 'Nobody answered.',
      cause,
    });
  });

  test.each([[undefined], [null], [7], ['ok'], [{}], [{ ok: 'yes' }]])(
    'rejects with a NoResponseError where the answer is none: %j',
    async (answer) => {
      await expect(request(async () => answer, contract, 'wake')).rejects.toBeInstanceOf(NoResponseError);
    },
  );
});

describe('a notification', () => {
  test('resolves to whether somebody heard it and was through with it', async () => {
    expect(await notify(served({ wake: () => false }).send, contract, 'wake')).toBe(true);
    expect(await notify(async () => undefined, contract, 'wake')).toBe(false);
    expect(await notify(async () => Promise.reject(new Error('gone')), contract, 'wake')).toBe(false);
    const failing = { wake: () => Promise.reject(new Error('the disk')) };
    expect(await notify(served(failing).send, contract, 'wake')).toBe(false);
  });
});

describe('who asks', () => {
  test.each<[string, Sender | undefined]>([
    ['a stranger', undefined],
    ['a document that the contract does not name', { ...page, kind: 'dock' }],
  ])('%s is refused, and nothing is done', async (_who, sender) => {
    const handlers = { greet: vi.fn(), wake: vi.fn() };
    const admit = vi.fn(anyone);
    const { from } = served(handlers, { admit });
    // The browser gives a listener no sender of undefined: the wire's own default must not stand in.
    const answer = (await (sender === undefined ? strange(handlers, admit) : from(sender)(greet))) as Reply;
    expect(answer).toMatchObject({
      ok: false,
      error: { name: 'StrangerError', message: 'a-to-b' },
    });
    expect(admit).not.toHaveBeenCalled();
    expect(handlers.greet).not.toHaveBeenCalled();
  });

  /** A message of which the browser says nothing that is known. */
  async function strange(handlers: Partial<Handlers<Calls>>, admit: (sender: Sender) => Sender) {
    let heard: Listener | undefined;
    serve(
      (listener) => {
        heard = listener;
        return () => undefined;
      },
      contract,
      { readers, handlers, admit },
    );
    return heard?.(greet, undefined);
  }

  test('each that it names is heard', async () => {
    const { from } = served({ wake: () => true });
    for (const kind of contract.from)
      expect(await request(from({ ...page, kind }), contract, 'wake')).toBe(true);
  });

  test('is looked at closer before anything is done', async () => {
    const handlers = { greet: vi.fn(), wake: vi.fn() };
    const admit = vi.fn(async (): Promise<Sender> => {
      throw new RpcError({ name: 'StrangerError', message: 'This is a copy.' });
    });
    const { send } = served(handlers, { admit });
    await expect(request(send, contract, 'greet', 'Rosa')).rejects.toMatchObject({
      name: 'StrangerError',
      message: 'This is a copy.',
    });
    expect(admit).toHaveBeenCalledWith(page, 'greet', 'Rosa');
    expect(handlers.greet).not.toHaveBeenCalled();
  });

  test('the handler gets what the closer look gives', async () => {
    const wake = vi.fn(() => true);
    const { send } = served({ wake }, { admit: async (sender) => ({ ...sender, tab: 9 }) });
    await request(send, contract, 'wake');
    expect(wake).toHaveBeenCalledWith(undefined, { ...page, tab: 9 });
  });
});

describe('what is asked', () => {
  test.each([
    ['nothing', null],
    ['undefined', undefined],
    ['a word', 'greet'],
    ['a number', 7],
    ['another contract', { ...greet, contract: 'b-to-a' }],
    ['no contract', { ask: 'greet' }],
    ['no call', { contract: 'a-to-b' }],
    ['a call that is no text', { contract: 'a-to-b', ask: 7 }],
  ])('%s is left to others', (_what, message) => {
    expect(served({ greet: vi.fn(), wake: vi.fn() }).hear(message)).toBeUndefined();
  });

  test.each(['dance', 'toString', 'constructor', '__proto__'])(
    'a call that the contract does not have is refused: %s',
    async (ask) => {
      const answer = await served({ greet: vi.fn(), wake: vi.fn() }).hear({ contract: 'a-to-b', ask });
      expect(answer).toMatchObject({
        ok: false,
        error: { name: 'RefusedError', message: `a-to-b: ${ask}` },
      });
    },
  );

  test('a call that this document does not answer is left to its other listeners', () => {
    expect(served({ wake: () => true }).hear(greet)).toBeUndefined();
  });

  test('what the contract’s reader refuses reaches neither the closer look nor the handler', async () => {
    const handlers = { greet: vi.fn(), wake: vi.fn() };
    const admit = vi.fn(anyone);
    const { hear } = served(handlers, { admit });
    for (const message of [
      { ...greet, input: 7 },
      { contract: 'a-to-b', ask: 'greet' },
      { contract: 'a-to-b', ask: 'wake', input: 'now' },
    ])
      expect(await hear(message)).toMatchObject({ ok: false, error: { name: 'RefusedError' } });
    expect(admit).not.toHaveBeenCalled();
    expect([handlers.greet.mock.calls, handlers.wake.mock.calls]).toEqual([[], []]);
  });

  test('after the end nothing is heard', async () => {
    const { send, end } = served({ wake: () => true });
    end();
    await expect(request(send, contract, 'wake')).rejects.toBeInstanceOf(NoResponseError);
  });
});

describe('what fails', () => {
  const failing = (error: unknown, more = {}) =>
    request(served({ wake: () => Promise.reject(error) }, more).send, contract, 'wake');

  test.each(['LockedError', 'StrangerError', 'GoneError', 'DeletedError', 'RefusedError'])(
    'keeps its name: %s',
    async (name) => {
      const rejected = failing(Object.assign(new Error('The disk is full.'), { name }));
      await expect(rejected).rejects.toBeInstanceOf(RpcError);
      await expect(rejected).rejects.toMatchObject({ name, message: 'The disk is full.', told: undefined });
    },
  );

  test.each([
    [new TypeError('the disk'), 'TypeError'],
    ['the disk', 'Error'],
  ])('is an Error with what was thrown as its message: %s', async (error, name) => {
    await expect(failing(error)).rejects.toMatchObject({ name, message: 'the disk' });
  });

  test('crosses with the key and parts of what a person is told', async () => {
    const told = { key: 'badge_due_other', values: { count: 3 } } as const;
    await expect(failing(new UserFacingError(told))).rejects.toMatchObject({ told });
  });

  test('is told of by whoever serves, where it does not say so itself', async () => {
    const told = { key: 'storage_full', values: {} } as const;
    const describe = vi.fn(() => told);
    const error = new Error('QuotaExceededError');
    await expect(failing(error, { describe })).rejects.toMatchObject({ told });
    expect(describe).toHaveBeenCalledWith(error);
  });

  test('thrown by a handler at once, it is answered all the same', async () => {
    const wake = () => {
      throw new Error('at once');
    };
    await expect(request(served({ wake }).send, contract, 'wake')).rejects.toThrow('at once');
  });
});
