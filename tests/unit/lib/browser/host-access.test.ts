import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { hostAccess, siteAccess } from '../../../../lib/browser/host-access.ts';

afterEach(() => vi.unstubAllGlobals());

/** An event of the browser, and how it is told. */
function event() {
  const listeners = new Set<() => void>();
  return {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
    tell: () => listeners.forEach((listener) => void listener()),
    listeners,
  };
}

test('access to the call pages is followed as it is given and taken back, until the page ends', async () => {
  let isGranted = true;
  const [onAdded, onRemoved] = [event(), event()];
  const contains = vi.fn(async () => isGranted);
  Object.assign(browser, { permissions: { contains, onAdded, onRemoved } });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: ['https://meet.google.com/*'] }],
  } as never);
  const heard: boolean[] = [];
  const page = new AbortController();
  await hostAccess.follow((is) => heard.push(is), page.signal);
  expect(contains).toHaveBeenCalledWith({ origins: ['https://meet.google.com/*'] });
  isGranted = false;
  onRemoved.tell();
  await expect.poll(() => heard).toEqual([true, false]);
  isGranted = true;
  onAdded.tell();
  await expect.poll(() => heard).toEqual([true, false, true]);
  page.abort();
  expect([onAdded.listeners.size, onRemoved.listeners.size]).toEqual([0, 0]);
});

test('where the browser does not say, following rejects', async () => {
  const contains = async () => Promise.reject(new Error('no answer'));
  Object.assign(browser, { permissions: { contains, onAdded: event(), onRemoved: event() } });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({} as never);
  await expect(hostAccess.follow(() => {}, new AbortController().signal)).rejects.toThrow('no answer');
});

test.each([
  ['allowed', true, true, ['request']],
  ['refused', false, true, ['request', 'told']],
  ['given back', true, false, ['remove']],
])('access to one site that is %s', async (_what, answer, isOn, expected) => {
  const done: string[] = [];
  const heard =
    (name: string, result: boolean) =>
    async (what: { origins: string[] }): Promise<boolean> => {
      expect(what).toEqual({ origins: ['https://meet.jit.si/*'] });
      done.push(name);
      return result;
    };
  Object.assign(browser, {
    permissions: { request: heard('request', answer), remove: heard('remove', true) },
  });
  await siteAccess(['https://meet.jit.si/*'], new AbortController().signal)
    .change(isOn)
    .catch(() => done.push('told'));
  expect(done).toEqual(expected);
});
