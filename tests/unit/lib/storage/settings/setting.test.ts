/** What a setting does, whichever it is. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseWhole } from '../../../../../lib/storage/settings/parsers.ts';
import { clearLocal, setting } from '../../../../../lib/storage/settings/setting.ts';

/** As a document has it that has just loaded. */
const load = () =>
  setting({ area: 'local', key: 'count', default: 0, staysWhileLocked: true, parse: (x) => parseWhole(x) });
const nullable = () =>
  setting<number | null>({
    area: 'session',
    key: 'at',
    default: null,
    staysWhileLocked: true,
    parse: (x) => parseWhole(x),
  });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('asks nothing of the browser before it is used', () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  load();
  expect(get).not.toHaveBeenCalled();
});

describe('update', () => {
  test('loses no change of several at once, nor one that is set meanwhile', async () => {
    const count = load();
    const increment = () => count.update((now) => now + 1);
    expect(await Promise.all([increment(), increment(), count.set(10), increment()])).toEqual([
      1,
      2,
      undefined,
      11,
    ]);
    expect(await count.get()).toBe(11);
  });

  test('stores nothing where nothing changes', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    expect(await load().update((now) => now)).toBe(0);
    expect(set).not.toHaveBeenCalled();
  });

  test('goes on after one that was refused, which rejects with the browser’s error', async () => {
    const count = load();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('The disk is full.'));
    const refused = count.update(() => 1);
    const stored = count.update((now) => now + 2);
    await expect(refused).rejects.toThrow('The disk is full.');
    expect(await stored).toBe(2);
  });
});

test('null removes a value, and is heard', async () => {
  const heard = vi.fn();
  const at = nullable();
  at.watch(heard);
  await at.set(5);
  await at.set(null);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(heard.mock.calls).toEqual([
    [5, null],
    [null, 5],
  ]);
});

describe('watch', () => {
  test('hears every change of another document, parsed, until the signal aborts', async () => {
    const [count, elsewhere, end, heard] = [load(), load(), new AbortController(), vi.fn()];
    count.watch(heard, end.signal);
    await elsewhere.set(1);
    await fakeBrowser.storage.local.set({ count: 'many', other: 3 });
    end.abort();
    await elsewhere.set(2);
    expect(heard.mock.calls).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(fakeBrowser.storage.local.onChanged.hasListener(heard)).toBe(false);
  });

  test('ends without a word where the extension is gone', () => {
    const end = new AbortController();
    load().watch(() => {}, end.signal);
    const { runtime } = fakeBrowser;
    const { id } = runtime;
    const remove = vi.spyOn(fakeBrowser.storage.local.onChanged, 'removeListener');
    try {
      Object.assign(runtime, { id: undefined });
      end.abort();
    } finally {
      Object.assign(runtime, { id });
    }
    expect(remove).not.toHaveBeenCalled();
  });
});

describe('follow', () => {
  test('hears the value as it is, and every change', async () => {
    const [count, heard] = [load(), vi.fn()];
    await count.set(1);
    await count.follow(heard);
    await count.set(2);
    expect(heard.mock.calls).toEqual([[1], [2]]);
  });

  test('does not hear what was there before a change that came first', async () => {
    const [count, heard] = [load(), vi.fn()];
    const answer = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValueOnce(answer.promise as never);
    const followed = count.follow(heard);
    await fakeBrowser.storage.local.set({ count: 2 });
    answer.resolve({ count: 1 });
    await followed;
    expect(heard.mock.calls).toEqual([[2]]);
  });

  test('hears nothing once the signal has aborted', async () => {
    const [end, heard] = [new AbortController(), vi.fn()];
    const followed = load().follow(heard, end.signal);
    end.abort();
    await followed;
    expect(heard).not.toHaveBeenCalled();
  });

  test('rejects where the value cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('Gone.'));
    await expect(load().follow(() => {})).rejects.toThrow('Gone.');
  });
});

test('everything in `local` is cleared, and nothing else', async () => {
  await load().set(1);
  await nullable().set(2);
  await clearLocal();
  expect(await load().get()).toBe(0);
  expect(await nullable().get()).toBe(2);
});
