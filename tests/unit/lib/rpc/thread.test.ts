import { expose } from 'comlink';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messageDescriptor, UserFacingError } from '../../../../lib/i18n/message-descriptor.ts';
import { createThread } from '../../../../lib/rpc/thread.ts';
import { type Answering, answering } from '../../../../lib/rpc/thread-answers.ts';

test('work answers with what it gives', async () => {
  const { double } = answering({ double: async (number: number) => number * 2 });
  expect(await double(4)).toEqual({ answer: 8 });
});

test('what fails keeps its name and what a person is told, and what Dexie has within', async () => {
  const inner = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  const { told, within, odd } = answering({
    told: () => Promise.reject(new UserFacingError(messageDescriptor('import_stale'))),
    within: () => Promise.reject(Object.assign(new Error('aborted'), { name: 'AbortError', inner })),
    odd: () => Promise.reject('out of memory'),
  });
  expect(await told()).toEqual({
    failure: { name: 'ToldError', message: 'import_stale', told: { key: 'import_stale', values: {} } },
  });
  expect(await within()).toEqual({
    failure: {
      name: 'AbortError',
      message: 'aborted',
      inner: { name: 'QuotaExceededError', message: 'full' },
    },
  });
  expect(await odd()).toEqual({ failure: { name: 'Error', message: 'out of memory' } });
});

describe('a thread', () => {
  const work = {
    double: async (number: number) => number * 2,
    stale: (): Promise<never> => Promise.reject(new UserFacingError(messageDescriptor('import_stale'))),
    endless: () => new Promise<never>(() => undefined),
  };
  type Remote = Answering<typeof work>;

  /** Starts workers on this side of a message channel; `lose` has the last one fail as a whole. */
  function workers() {
    const ended = vi.fn();
    let worker = new EventTarget();
    const start = vi.fn(() => {
      const { port1, port2 } = new MessageChannel();
      expose(answering(work), port2);
      const terminate = () => {
        port1.close();
        ended();
      };
      worker = Object.assign(port1, { terminate });
      return worker as Worker;
    });
    const lose = (message: string) => worker.dispatchEvent(Object.assign(new Event('error'), { message }));
    return { start, ended, lose };
  }

  beforeEach(() => {
    fakeBrowser.reset();
    fakeBrowser.i18n.getMessage = ((key: string) => `In words: ${key}`) as never;
  });

  test('starts its worker with the first work, and has all of it done there', async () => {
    const { start } = workers();
    const thread = createThread<typeof work>(start);
    expect(start).not.toHaveBeenCalled();
    expect(await thread.run((remote: Remote) => remote.double(4))).toBe(8);
    expect(await thread.run((remote: Remote) => remote.double(5))).toBe(10);
    expect(start).toHaveBeenCalledOnce();
    thread.end();
  });

  test('rejects with a sentence where work fails, and goes on', async () => {
    const thread = createThread<typeof work>(workers().start);
    await expect(thread.run((remote: Remote) => remote.stale())).rejects.toMatchObject({
      name: 'ToldError',
      message: 'In words: import_stale',
    });
    expect(await thread.run((remote: Remote) => remote.double(4))).toBe(8);
    thread.end();
  });

  test('rejects with what the browser says where the worker is lost', async () => {
    const { start, lose } = workers();
    const thread = createThread<typeof work>(start);
    const rejected = expect(thread.run((remote: Remote) => remote.endless())).rejects.toMatchObject({
      name: 'Error',
      cause: { name: 'Error', message: 'out of memory' },
    });
    lose('out of memory');
    await rejected;
    thread.end();
  });

  test('rejects at once where work is cancelled, and ends its worker, which hears nothing meanwhile', async () => {
    const { start, ended } = workers();
    const thread = createThread<typeof work>(start);
    const cancelling = new AbortController();
    const rejected = expect(
      thread.run((remote: Remote) => remote.endless(), cancelling.signal),
    ).rejects.toMatchObject({ name: 'AbortError' });
    cancelling.abort();
    await rejected;
    expect(ended).toHaveBeenCalledOnce();
    expect(await thread.run((remote: Remote) => remote.double(4))).toBe(8);
    expect(start).toHaveBeenCalledTimes(2);
    thread.end();
  });

  test('leaves other work its worker where some is cancelled', async () => {
    const { start, ended } = workers();
    const thread = createThread<typeof work>(start);
    const cancelling = new AbortController();
    const other = thread.run(async (remote: Remote) => {
      await new Promise((resolve) => cancelling.signal.addEventListener('abort', resolve));
      return remote.double(4);
    });
    const rejected = expect(
      thread.run((remote: Remote) => remote.endless(), cancelling.signal),
    ).rejects.toThrow();
    cancelling.abort();
    await rejected;
    expect(await other).toBe(8);
    expect(ended).not.toHaveBeenCalled();
    thread.end();
  });

  test('that is ended starts another worker with the next work', async () => {
    const { start, ended } = workers();
    const thread = createThread<typeof work>(start);
    thread.end();
    expect(ended).not.toHaveBeenCalled();
    await thread.run((remote: Remote) => remote.double(4));
    thread.end();
    thread.end();
    expect(ended).toHaveBeenCalledOnce();
    expect(await thread.run((remote: Remote) => remote.double(5))).toBe(10);
    expect(start).toHaveBeenCalledTimes(2);
    thread.end();
  });
});
