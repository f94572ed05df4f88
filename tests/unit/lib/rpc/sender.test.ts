import { describe, expect, test, vi } from 'vitest';
import { identify, type RawSender } from '../../../../lib/rpc/sender.ts';

const BASE = 'chrome-extension://ours/';
const CALL = 'https://meet.google.com/abc-defg-hij';
const tab = { id: 4, url: CALL };
const who = (raw: RawSender) => identify({ id: 'ours', ...raw }, { id: 'ours', baseUrl: BASE });
const at = (path: string) => `${BASE}${path}`;

describe('who sends is told by what the browser says of it', () => {
  test.each<[string, RawSender, string | undefined]>([
    ['a worker, of which Chromium gives no address', {}, 'background'],
    ['a worker with an address', { url: at('background.js') }, 'background'],
    ['the background of Firefox', { url: at('_generated_background_page.html') }, 'background'],
    ['the popup', { url: at('popup.html') }, 'page'],
    ['a page in a tab', { url: at('review.html#/conversations'), tab, frameId: 0 }, 'page'],
    ['a page with a query', { url: at('review.html?anew'), tab, frameId: 0 }, 'page'],
    ['a page in a frame', { url: at('review.html'), tab, frameId: 3 }, undefined],
    ['a docked sidebar', { url: at('sidebar.html'), tab, frameId: 7 }, 'sidebar'],
    ['a sidebar in a tab of its own', { url: at('sidebar.html'), tab, frameId: 0 }, 'sidebar'],
    ['a sidebar in no tab', { url: at('sidebar.html') }, 'sidebar'],
    ['a desk', { url: at('desk.html?call=one'), tab, frameId: 0 }, 'sidebar'],
    ['a desk in a frame', { url: at('desk.html?call=one'), tab, frameId: 3 }, undefined],
    ['a content script in the top frame', { url: CALL, tab, frameId: 0 }, 'dock'],
    ['a content script in a frame below', { url: CALL, tab, frameId: 3 }, undefined],
    ['a content script in no tab', { url: CALL }, undefined],
    ['something in a frame that gives no address', { frameId: 3 }, undefined],
    ['a tab’s document without an address', { tab, frameId: 0 }, undefined],
    ['another extension', { id: 'theirs', url: at('sidebar.html'), tab, frameId: 7 }, undefined],
    ['nobody', { id: undefined, url: at('review.html') }, undefined],
    [
      'an address that only begins like ours',
      { url: 'chrome-extension://ours.example/sidebar.html', tab, frameId: 7 },
      undefined,
    ],
    ['a page named like the sidebar', { url: `${CALL}/sidebar.html`, tab, frameId: 7 }, undefined],
  ])('%s', (_who, raw, kind) => {
    expect(who(raw)?.kind).toBe(kind);
  });

  test('with its tab, its frame and its tab’s address', () => {
    expect(who({ url: at('sidebar.html'), tab, frameId: 7 })).toEqual({
      kind: 'sidebar',
      url: at('sidebar.html'),
      tab: 4,
      tabUrl: CALL,
      frame: 7,
    });
    expect(who({ url: at('sidebar.html'), tab: { id: 4 }, frameId: 7 })?.tabUrl).toBe('');
    expect(who({ url: at('popup.html') })).toEqual({
      kind: 'page',
      url: at('popup.html'),
      tab: null,
      tabUrl: '',
      frame: 0,
    });
    expect(who({})?.url).toBe('');
    // The browser's own windows have tabs without an id.
    expect(who({ url: CALL, tab: { url: CALL }, frameId: 0 })?.tab).toBeNull();
  });

  test('once loaded, tells the background of Firefox from its pages', async () => {
    vi.resetModules();
    const { identify: identified } = await import('../../../../lib/rpc/sender.ts');
    const self = { id: 'ours', baseUrl: BASE };
    expect(identified({ id: 'ours', url: at('_generated_background_page.html') }, self)?.kind).toBe(
      'background',
    );
  });
});
