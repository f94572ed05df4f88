/** A sidebar where people have it: docked in a call page that is in front. */
import type { Page } from 'playwright-core';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

/** A call page, and the sidebar in it. */
export interface DockedCall {
  readonly page: Page;
  readonly side: SidebarDriver;
}

/**
 * Opens a call and its sidebar, and brings the page to the front. The browser must find the call pages on this machine
 * (`CallPages.chromiumArguments`).
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
