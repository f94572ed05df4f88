/** A call to measure on: a call page in a real browser, with the built extension and its sidebar open. */
import { resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import type { ConversationEvent } from '../../lib/domain/conversation/events.ts';
import type { ChromiumOptions, LaunchedChromium } from '../e2e/browser.ts';
import { driveDock } from '../e2e/call-pages/dock-driver.ts';
import { MEET_CALL } from '../e2e/call-pages/server.ts';
import { launchWithCalls } from '../e2e/docked-call.ts';
import { closePracticeCall } from '../e2e/practice-call.ts';
import { driveSidebar } from '../e2e/sidebar-driver.ts';
import { watchPainting } from './painting.ts';

/** A browser in which calls can be opened. */
export interface CallBrowser extends AsyncDisposable {
  readonly browser: LaunchedChromium;
}

/** A call page and the sidebar in it. */
export interface Call {
  readonly page: Page;
  readonly side: Frame;
}

/** The extension that does next to nothing. */
const FLOOR_EXTENSION = resolve(import.meta.dirname, '../fixtures/minimal-extension');

/**
 * Launches a browser that finds the call pages on this machine, with our extension or the floor's. `first` is the
 * element whose first paint is awaited.
 */
export async function launchForCalls(
  which: 'ours' | 'floor' = 'ours',
  { first = 'h1', ...options }: Partial<ChromiumOptions> & { readonly first?: string } = {},
): Promise<CallBrowser> {
  const browser = await launchWithCalls({
    thirdPartyCookies: 'allowed',
    ...(which === 'floor' ? { extension: FLOOR_EXTENSION } : {}),
    ...options,
  });
  await watchPainting(browser.context, first);
  if (which === 'ours') await closePracticeCall(browser.context);
  return { browser, [Symbol.asyncDispose]: () => browser.close() };
}

/** Opens a call with a conversation that has just begun. */
export async function newConversation({ browser }: CallBrowser): Promise<Call> {
  const page = await browser.context.newPage();
  const side = await sidebarOn(page);
  await driveSidebar(side).start('Rosa');
  await driveSidebar(side).saved();
  return { page, side };
}

/** Opens a call whose conversation has all these events behind it. */
export async function conversationOf(
  { browser }: CallBrowser,
  events: readonly ConversationEvent[],
): Promise<Call> {
  const page = await browser.context.newPage();
  const opened = await sidebarOn(page);
  // As the sidebar itself would send them, all at once.
  await opened.evaluate(
    async (all) => {
      const { conversation } = all[0] as ConversationEvent;
      const input = { conversation, events: all, finishedDrafts: [] };
      const message = { contract: 'sidebar-to-background', ask: 'append', input };
      const reply = await chrome.runtime.sendMessage(message);
      if (!reply.ok) throw new Error(reply.error.message);
    },
    [...events],
  );
  // Loaded anew in the middle of a conversation, a call shows its sidebar by itself.
  await page.reload();
  const side = await (await driveDock(page)).sidebar();
  await side.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
  return { page, side };
}

declare const chrome: typeof Browser;

/** Loads the call page anew and opens the sidebar. */
async function sidebarOn(page: Page): Promise<Frame> {
  await page.goto(MEET_CALL);
  const side = await (await driveDock(page)).open();
  await side.getByRole('textbox').first().waitFor();
  return side;
}
