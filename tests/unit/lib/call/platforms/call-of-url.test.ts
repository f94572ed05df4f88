import { describe, expect, test } from 'vitest';
import { callOfUrl, platformOfUrl } from '../../../../../lib/call/platforms/call-of-url.ts';

const PRACTICE = 'chrome-extension://abcdefghijklmnop/practice.html';

const calls = [
  ['https://meet.google.com/abc-defg-hij', 'meet:abc-defg-hij'],
  ['https://meet.google.com/abc-defg-hij/', 'meet:abc-defg-hij'],
  ['https://meet.google.com/abc-defg-hij?authuser=1&pli=1#x', 'meet:abc-defg-hij'],
  ['https://meet.google.com//abc-defg-hij', 'meet:abc-defg-hij'],
  ['https://meet.google.com/abc-defg-hij//', 'meet:abc-defg-hij'],
  ['https://meet.google.com/ABC-DEFG-HIJ', 'meet:abc-defg-hij'],
  ['https://MEET.google.com/Abc-Defg-Hij', 'meet:abc-defg-hij'],
  ['https://meet.google.com/abc-defg-hij/companion', 'meet:abc-defg-hij'],
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
  [PRACTICE, 'practice:rehearsal'],
  [`${PRACTICE}#second`, 'practice:second'],
  [`${PRACTICE}?call=third#second`, 'practice:third'],
  ['moz-extension://0a1b2c3d-0000-4000-8000-000000000000/practice.html', 'practice:rehearsal'],
] as const;

const noCalls = [
  'https://meet.google.com/',
  'https://meet.google.com/new',
  'https://meet.google.com/landing',
  'https://meet.google.com/lookup/abc-defg-hij',
  'https://meet.google.com/abc-defg-hij/extra',
  'https://meet.google.com/abcd-efg-hij',
  'http://meet.google.com/abc-defg-hij',
  'https://meet.google.com.evil.example/abc-defg-hij',
  'https://evil.example/meet.google.com/abc-defg-hij',
  'https://app.zoom.us/j/123456789',
  'https://app.zoom.us/w/123456789',
  'https://app.zoom.us/s/123456789',
  'https://app.zoom.us/wc-loading/123456789',
  'https://app.zoom.us/wc/home',
  'https://app.zoom.us/wc/123456789/leave',
  'https://app.zoom.us/wc/12345/join',
  'https://app.zoom.us/wc/12345',
  'https://notzoomgov.com/wc/123456789/join',
  'https://app.zoom.cn/wc/123456789/join',
  'https://notzoom.us/wc/123456789/join',
  'https://app.zoom.us.evil.example/wc/123456789/join',
  'https://evil.example/practice.html',
  PRACTICE.replace('practice', 'sidebar'),
  'about:blank',
  'nonsense',
  '',
];

describe('callOfUrl', () => {
  test.each(calls)('%s is the call %s', (href, key) => expect(callOfUrl(href)).toBe(key));

  test.each(noCalls)('%j is no call', (href) => expect(callOfUrl(href)).toBeNull());
});

describe('platformOfUrl', () => {
  test.each([
    ['https://meet.google.com/', 'meet'],
    ['https://app.zoom.us/j/123456789', 'zoom'],
    ['https://www.zoomgov.com/', 'zoom'],
    [PRACTICE, 'practice'],
    ['https://evil.example/', undefined],
    ['nonsense', undefined],
  ])('%s is of %s', (href, id) => expect(platformOfUrl(href)?.id).toBe(id));
});
