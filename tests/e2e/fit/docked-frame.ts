/** A docked sidebar whose document takes any size, without being opened again. */
import type { Frame, Page } from 'playwright-core';
import type { LaunchedChromium } from '../browser.ts';
import { driveDock } from '../call-pages/dock-driver.ts';

/** Width and height of a document, CSS px. */
export type Size = readonly [number, number];

/** A call page with its sidebar open. */
export interface DockedFrame extends AsyncDisposable {
  readonly page: Page;
  readonly side: Frame;
  /** Resolves once the document is laid out at that size, and nothing more follows from it. */
  resize(size: Size): Promise<void>;
}

/**
 * Opens a call, without motion; a conversation is on there, unless it is said that none is. `opener` is what the dock's tab
 * is called in another language. The window must be larger than all sizes.
 */
export async function openDockedFrame(
  { context }: LaunchedChromium,
  address: string,
  { isOn = true, opener }: { readonly isOn?: boolean; readonly opener?: string } = {},
): Promise<DockedFrame> {
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await page.bringToFront();
  const side = await (await driveDock(page, opener)).open();
  await side.getByRole(isOn ? 'navigation' : 'main').waitFor();
  const element = await side.frameElement();
  return {
    page,
    side,
    async resize(size) {
      await element.evaluate((frame, [width, height]) => {
        const { style } = frame as HTMLElement;
        style.position = 'fixed';
        style.inset = '0 0 auto auto';
        style.inlineSize = `${width}px`;
        style.blockSize = `${height}px`;
      }, size);
      await side.evaluate(
        ([width, height]) =>
          new Promise<void>((resolve) => {
            const isThere = () => innerWidth === width && innerHeight === height;
            const look = () =>
              requestAnimationFrame(isThere() ? () => requestAnimationFrame(() => resolve()) : look);
            look();
          }),
        size,
      );
    },
    [Symbol.asyncDispose]: () => page.close(),
  };
}
