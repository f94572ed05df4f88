import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What has the focus in a document: its element, its name, and whether it can be seen to have it; null for nothing. */
export function focusedIn(document: Frame | Page) {
  return document.evaluate(() => {
    const { activeElement: element } = window.document;
    if (!window.document.hasFocus() || element === null || element === window.document.body) return null;
    // Where a control reaches over the card that it stands on, the card is what the ring is drawn around.
    const hasRing = [undefined, '::after'].some((part) => {
      const { content, outlineStyle, outlineWidth } = getComputedStyle(element, part);
      const isDrawn = part === undefined || content !== 'none';
      return isDrawn && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const { width, height } = element.getBoundingClientRect();
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return {
      tag: element.localName,
      name: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim(),
      isShown: width > 4 && height > 4,
      hasRing,
    };
  });
}

/** What is done, by name. */
export type Acts = readonly (readonly [name: string, act: () => Promise<unknown>])[];

/** Has the focus, and shows it. */
export const SEEN = { isShown: true, hasRing: true };

/**
 * Does one thing after the other, and waits after each until something has the focus.
 *
 * @param expected what is to be true of it; the ring is not shown everywhere after a press of the mouse
 */
export async function walk(document: Frame | Page, acts: Acts, expected: object = SEEN): Promise<void> {
  for (const [name, act] of acts) {
    await act();
    await expect.poll(() => focusedIn(document), { message: name }).toMatchObject(expected);
  }
}
