/** A sidebar where people have it: docked in a call page that is in front. */
import type { Page } from 'playwright-core';
import { type ChromiumOptions, type LaunchedChromium, launchChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL, startCallPages } from './call-pages/server.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

/** A call page, and the sidebar in it. */
export interface DockedCall {
  readonly page: Page;
  readonly side: SidebarDriver;
}

/** Launches a browser that finds the call pages on this machine; they close with it. */
export async function launchWithCalls({ args = [], ...options }: ChromiumOptions): Promise<LaunchedChromium> {
  const pages = await startCallPages();
  const browser = await launchChromium({ ...options, args: [...pages.chromiumArguments, ...args] });
  const close: LaunchedChromium['close'] = async (how) => {
    await browser.close(how);
    await pages.close();
  };
  return { ...browser, close, [Symbol.asyncDispose]: () => close() };
}

/**
 * Opens a call and its sidebar, and brings the page to the front. The browser must find the call pages on this machine
 * (`launchWithCalls`).
 */
export async function openDockedCall(
  { context }: LaunchedChromium,
  address: string = MEET_CALL,
): Promise<DockedCall> {
  const page = await context.newPage();
  await page.goto(address);
  await page.bringToFront();
  return { page, side: driveSidebar(await (await driveDock(page)).open()) };
}
