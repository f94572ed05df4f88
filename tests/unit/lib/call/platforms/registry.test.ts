import { describe, expect, test } from 'vitest';
import { isOnHosts } from '../../../../../lib/call/platforms/platform.ts';
import {
  callOfUrl,
  OPTIONAL_SITES,
  PLATFORM_IDS,
  type PlatformId,
  patternsOf,
  platformOfUrl,
  SITES,
  SITES_AT_INSTALL,
} from '../../../../../lib/call/platforms/registry.ts';

const PRACTICE = 'chrome-extension://abcdefghijklmnop/practice.html';

interface Addresses<Id extends PlatformId> {
  readonly calls: readonly (readonly [href: string, call: `${Id}:${string}`])[];
  /** Its own, and no calls. */
  readonly otherPages: readonly string[];
  readonly notItsOwn: readonly string[];
}

/** Addresses of each platform. A platform without any does not compile. */
const ADDRESSES: { readonly [Id in PlatformId]: Addresses<Id> } = {
  meet: {
    calls: [
      ['https://meet.google.com/abc-defg-hij', 'meet:abc-defg-hij'],
      ['https://meet.google.com/abc-defg-hij/', 'meet:abc-defg-hij'],
      ['https://meet.google.com/abc-defg-hij?authuser=1&pli=1#x', 'meet:abc-defg-hij'],
      ['https://meet.google.com//abc-defg-hij', 'meet:abc-defg-hij'],
      ['https://meet.google.com/abc-defg-hij//', 'meet:abc-defg-hij'],
      ['https://meet.google.com/ABC-DEFG-HIJ', 'meet:abc-defg-hij'],
      ['https://MEET.google.com/Abc-Defg-Hij', 'meet:abc-defg-hij'],
      ['https://meet.google.com/abc-defg-hij/companion', 'meet:abc-defg-hij'],
    ],
    otherPages: [
      'https://meet.google.com/',
      'https://meet.google.com/new',
      'https://meet.google.com/landing',
      'https://meet.google.com/lookup/abc-defg-hij',
      'https://meet.google.com/abc-defg-hij/extra',
      'https://meet.google.com/abcd-efg-hij',
    ],
    notItsOwn: [
      'http://meet.google.com/abc-defg-hij',
      'https://other.meet.google.com/abc-defg-hij',
      'https://meet.google.com.evil.example/abc-defg-hij',
      'https://evil.example/meet.google.com/abc-defg-hij',
    ],
  },
  zoom: {
    calls: [
      ['https://app.zoom.us/wc/123456789/join', 'zoom:123456789'],
      ['https://zoom.us/wc/123456789', 'zoom:123456789'],
      ['https://app.zoom.us/WC//123456789/Join', 'zoom:123456789'],
      ['https://www.zoomgov.com/wc/1612345678/join', 'zoom:1612345678'],
      ['https://app.zoomgov.com/wc/join/1612345678', 'zoom:1612345678'],
      ['https://app.zoom.com.cn/wc/123456789/start', 'zoom:123456789'],
      ['https://app.zoom.us/wc/12345678901/start?pwd=x', 'zoom:12345678901'],
      ['https://app.zoom.us/wc/join/123456789', 'zoom:123456789'],
      ['https://us02web.zoom.us/wc/join/123456789/', 'zoom:123456789'],
      ['https://pwa.zoom.us/wc/123456789/join', 'zoom:123456789'],
      ['https://tenants-union.zoom.us/wc/123456789/join', 'zoom:123456789'],
      ['https://app.zoom.com/wc/123456789/join', 'zoom:123456789'],
      ['https://zoom.us/wc/join/123456789', 'zoom:123456789'],
    ],
    otherPages: [
      'https://app.zoom.us/j/123456789',
      'https://app.zoom.us/w/123456789',
      'https://app.zoom.us/s/123456789',
      'https://app.zoom.us/wc-loading/123456789',
      'https://app.zoom.us/wc/home',
      'https://app.zoom.us/wc/123456789/leave',
      'https://app.zoom.us/wc/12345/join',
      'https://app.zoom.us/wc/12345',
      'https://www.zoomgov.com/',
    ],
    notItsOwn: [
      'http://app.zoom.us/wc/123456789/join',
      'https://notzoomgov.com/wc/123456789/join',
      'https://app.zoom.cn/wc/123456789/join',
      'https://notzoom.us/wc/123456789/join',
      'https://app.zoom.us.evil.example/wc/123456789/join',
    ],
  },
  jitsi: {
    calls: [
      ['https://meet.jit.si/KitchenTable', 'jitsi:kitchentable'],
      ['https://meet.jit.si/kitchentable/', 'jitsi:kitchentable'],
      ['https://meet.jit.si/KitchenTable?lang=es#config.prejoinPageEnabled=false', 'jitsi:kitchentable'],
      ['https://meet.jit.si/Reuni%C3%B3n', 'jitsi:reuni%c3%b3n'],
    ],
    otherPages: [
      'https://meet.jit.si/',
      'https://meet.jit.si/static/close3.html',
      'https://meet.jit.si/static/recommendedBrowsers.html',
      'https://meet.jit.si/robots.txt',
    ],
    notItsOwn: [
      'http://meet.jit.si/KitchenTable',
      'https://beta.meet.jit.si/KitchenTable',
      'https://jit.si/KitchenTable',
      'https://meet.jit.si.evil.example/KitchenTable',
      'https://meet.tenants.example/KitchenTable',
    ],
  },
  teams: {
    calls: [
      ['https://teams.live.com/meet/9312345678901?p=Abc', 'teams:9312345678901'],
      ['https://teams.microsoft.com/meet/2212345678901', 'teams:2212345678901'],
      [
        'https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZTc0NDk-Zg%40thread.v2/0?context=%7b%7d',
        'teams:ZTc0NDk-Zg',
      ],
      ['https://teams.microsoft.com/_#/l/meetup-join/19:meeting_ZTc0NDk-Zg@thread.v2/0', 'teams:ZTc0NDk-Zg'],
      [
        'https://teams.cloud.microsoft/l/meetup-join/19%3Ac5b1f0a9d2%40thread.tacv2/1700000000000',
        'teams:c5b1f0a9d2',
      ],
      ['https://teams.live.com/v2/?meetingjoin=true#/meet/9312345678901?p=Abc', 'teams:9312345678901'],
    ],
    otherPages: [
      'https://teams.microsoft.com/v2/',
      'https://teams.live.com/meet/',
      'https://teams.live.com/meet/12',
      'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F19%3Ameeting_ZTc0NDk%40thread.v2',
      'https://teams.microsoft.com/l/chat/19:meeting_ZTc0NDk-Zg@thread.v2/conversations',
    ],
    notItsOwn: [
      'http://teams.live.com/meet/9312345678901',
      'https://teams.live.com.evil.example/meet/9312345678901',
      'https://www.microsoft.com/meet/9312345678901',
    ],
  },
  practice: {
    calls: [
      [PRACTICE, 'practice:rehearsal'],
      [`${PRACTICE}#second`, 'practice:second'],
      [`${PRACTICE}?call=third#second`, 'practice:third'],
      ['moz-extension://0a1b2c3d-0000-4000-8000-000000000000/practice.html', 'practice:rehearsal'],
    ],
    otherPages: [],
    notItsOwn: ['https://evil.example/practice.html', PRACTICE.replace('practice', 'sidebar')],
  },
};

describe.each(PLATFORM_IDS)('%s', (id) => {
  const { calls, otherPages, notItsOwn }: Addresses<PlatformId> = ADDRESSES[id];

  test.each(calls)('%s is the call %s', (href, key) => {
    expect(callOfUrl(href)).toBe(key);
    expect(platformOfUrl(href)?.id).toBe(id);
  });

  test.each(otherPages)('%s is a page of it, and no call', (href) => {
    expect(callOfUrl(href)).toBeNull();
    expect(platformOfUrl(href)?.id).toBe(id);
  });

  test.each(notItsOwn)('%s is none of its own', (href) => {
    expect(platformOfUrl(href)).toBeUndefined();
    expect(callOfUrl(href)).toBeNull();
  });

  test('its calls are on its hosts, where the browser lets the extension be', () => {
    const isPractice = id === 'practice';
    for (const [href] of calls)
      expect(SITES.some(({ hosts }) => isOnHosts(new URL(href), hosts))).toBe(!isPractice);
  });
});

test.each(['about:blank', 'nonsense', '', 'https://evil.example/'])('%j is of no platform', (href) => {
  expect(platformOfUrl(href)).toBeUndefined();
  expect(callOfUrl(href)).toBeNull();
});

test('no pattern names more than the hosts of one site', () => {
  const patterns = patternsOf(SITES);
  for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  expect(new Set(patterns).size).toBe(patterns.length);
});

test('at install access is asked for to Meet and Zoom alone', () => {
  expect(SITES_AT_INSTALL.map(({ id }) => id)).toEqual(['meet', 'zoom']);
  expect(OPTIONAL_SITES.map(({ id }) => id)).toEqual(['jitsi', 'teams']);
});
