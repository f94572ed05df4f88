import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notify } from '../../../../lib/browser/notifications.ts';

const NOTICE = { id: 'one', title: 'Rosa', message: 'Call back · now', buttons: ['Done'], stays: true };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

/** A browser that refuses options with one of these properties, and what it was asked for of them. */
function refusing(...properties: string[]) {
  const asked: string[][] = [];
  const create = async (_id: string, options: object) => {
    const known = properties.filter((property) => property in options);
    asked.push(known);
    if (known.length > 0) throw new Error(`Property "${known[0]}" is unsupported`);
    return 'one';
  };
  vi.spyOn(browser.notifications, 'create').mockImplementation(create as never);
  return asked;
}

test.each([
  { browser: 'Chromium, which knows all', refuses: [], tries: [[]] },
  { browser: 'Firefox, which refuses buttons', refuses: ['buttons'], tries: [['buttons'], []] },
  {
    browser: 'one that refuses to keep it, too',
    refuses: ['buttons', 'requireInteraction'],
    tries: [['buttons', 'requireInteraction'], ['requireInteraction'], []],
  },
])('a notification is shown in $browser', async ({ refuses, tries }) => {
  const asked = refusing(...refuses);
  await notify(NOTICE);
  expect(asked).toEqual(tries);
});

test('one that cannot be shown at all rejects', async () => {
  refusing('title');
  await expect(notify(NOTICE)).rejects.toThrow('Property "title" is unsupported');
});
