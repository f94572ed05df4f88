/** Ways in which people make a page larger, and what may not get lost by them. */
import type { Frame, Page } from 'playwright-core';

/** A window, and what the person has made of the text in it. */
export interface Reading {
  readonly name: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** More style, as a person's own style sheet or the browser's settings bring it. */
  readonly style?: string;
}

/** WCAG 1.4.12, to the letter. */
export const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** WCAG 1.4.4: the text alone, twice as large. */
export const DOUBLE_TEXT = 'html { font-size: 200% }';

/** Puts a document in a reading; resolves once nothing more follows from it, such as what a list has room for. */
export async function readAs(page: Page, { width, height, style }: Reading): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    // Observers of sizes report between the layout and the paint of a frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }, style ?? '');
}

/**
 * What can't be read or pressed: what stands out of the window's sides, words that are cut off within their own
 * control, and controls that stay under something else when they have the focus.
 */
export async function lost(side: Frame | Page): Promise<string[]> {
  return side.evaluate(async () => {
    const nameOf = (element: Element) =>
      `${element.localName}.${element.className} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
    /** What is for screen readers alone is clipped away. */
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement));
    /** Words that end in an ellipsis stand whole where they are read or changed. */
    const isInEllipsis = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).textOverflow === 'ellipsis' || isInEllipsis(element.parentElement));
    // What a list has no room for is wrapped away, inert: whole or not at all.
    const isSeen = (element: Element) =>
      element.checkVisibility() && !isClipped(element) && element.closest('[inert]') === null;
    const all = [...document.querySelectorAll<HTMLElement>('#app *')].filter(isSeen);
    const beside = all
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        // What is wider than the window scrolls within it, where it is meant to.
        if (element.parentElement?.closest('section[tabindex]') != null) return false;
        if (isInEllipsis(element.parentElement)) return false;
        return width > 1 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => `${nameOf(element)} stands out of the window`);
    const cut = all
      .filter((element) => element.matches('button, a, label, h1, h2, p, summary, [aria-pressed] *'))
      .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => `${nameOf(element)} is cut off`);
    const places = all.filter(
      (element) =>
        element.matches('button:enabled, input, textarea, select, summary, a[href]') && element.tabIndex >= 0,
    );
    const covered: string[] = [];
    for (const place of places) {
      place.focus();
      if (document.activeElement !== place) continue;
      await new Promise(requestAnimationFrame);
      const { left, top, bottom, width } = place.getBoundingClientRect();
      // Of what is larger than the window a line is enough.
      const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      const [first, last] = [from + 2, Math.min(from + 24, to) - 2];
      const points = [first, last].map((y) => document.elementFromPoint(left + width / 2, y));
      const isHit = points.every(
        (hit) =>
          hit !== null &&
          (place.contains(hit) || hit.contains(place) || place.closest('label')?.contains(hit)),
      );
      const over = points.map((hit) => (hit === null ? 'nothing' : nameOf(hit))).join(', ');
      if (!isHit) covered.push(`${nameOf(place)} has the focus, and in its place are: ${over}`);
    }
    return [...beside, ...cut, ...covered];
  });
}

/** Words that go on in the next line from within, each with what it stands in; what is written by others may. */
export async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement;
      // What is for screen readers alone is clipped to a pixel.
      if (!element?.checkVisibility() || element.getBoundingClientRect().width < 3) continue;
      if (element.localName === 'option') continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}’]{2,}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
        if (Math.max(...tops) - Math.min(...tops) > 6) broken.push(`"${word}" in ${element.localName}`);
      }
    }
    return broken;
  });
}
