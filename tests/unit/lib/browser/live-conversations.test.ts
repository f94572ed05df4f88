import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LiveConversation } from '../../../../lib/domain/conversation/live.ts';
import { sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';

const ROSA: LiveConversation = { ...sessionInTab(1), conversation: 'a', touchedAt: 1 };
const DANA: LiveConversation = { ...sessionInTab(2), conversation: 'b', touchedAt: 2 };

/** A document that has just loaded. */
const load = async () => {
  vi.resetModules();
  return import('../../../../lib/browser/live-conversations.ts');
};

beforeEach(() => fakeBrowser.reset());

it('has the one touched last first, and loses no change of two at once', async () => {
  const { changeLive, liveConversations } = await load();
  await Promise.all([ROSA, DANA].map((one) => changeLive((live) => [...live, one])));
  expect(await liveConversations()).toEqual([DANA, ROSA]);
});

it('asks the browser each time, as a page does that does not write', async () => {
  const [background, popup] = [await load(), await load()];
  expect(await popup.liveConversations()).toEqual([]);
  await background.changeLive(() => [ROSA]);
  expect(await popup.liveConversations()).toEqual([ROSA]);
});

it('remembers, for the background: it reads once, and knows what it wrote', async () => {
  await (await load()).changeLive(() => [ROSA]);
  const { changeLive, liveConversations, rememberLive } = await load();
  const get = vi.spyOn(browser.storage.session, 'get');
  rememberLive();
  expect(await liveConversations()).toEqual([ROSA]);
  await changeLive((live) => [...live, DANA]);
  expect(await liveConversations()).toEqual([DANA, ROSA]);
  expect(get).toHaveBeenCalledOnce();
});

it('forgets what another document wipes', async () => {
  const { changeLive, liveConversations, rememberLive } = await load();
  rememberLive();
  await changeLive(() => [ROSA]);
  await browser.storage.session.remove('live');
  expect(await liveConversations()).toEqual([]);
});
