/** What of a document can't be read or pressed as it stands, without scrolling. */
import type { Frame, Page } from 'playwright-core';

/** What must be there, and what the design lets give way. */
export interface Needs {
  /** Words that are whole in view. */
  readonly texts: readonly string[];
  /** Words that are whole in view as well, unless there is so little room for so much that all has given way (`bare`). */
  readonly unlessBare?: readonly string[];
  /** Buttons and fields by their accessible names. */
  readonly controls: readonly string[];
  /** Texts that may end in an ellipsis: the person's name, the latest note. */
  readonly ellipsis: readonly string[];
}

/** Measures a live view as `findFaults` does. */
export function faultsOf(side: Frame | Page, needs: Needs): Promise<string[]> {
  return side.evaluate(findFaults, needs);
}

/**
 * Measures a live view: it returns a sentence for each thing that is cut, off the window, covered, too small to press or
 * scrolled away, and for what is needed and missing. What is inert, for screen readers alone, or not shown does not
 * count. Its text is sent to a browser, so it uses nothing from outside itself.
 *
 * @param view the document's window, where that is another one than it runs in
 */
export function findFaults(
  { texts, unlessBare = [], controls, ellipsis }: Needs,
  view: Window = window,
): string[] {
  const { document } = view;
  /** Layout and text are rounded by themselves, px. */
  const SLACK = 1.5;
  /** WCAG 2.5.8, px; half a pixel is rounding. */
  const TARGET = 23.5;
  /** The smallest type of the design, px. */
  const SMALLEST = 11;
  const faults = new Set<string>();
  const { documentElement: html, body } = document;
  const [width, height] = [html.clientWidth, html.clientHeight];
  const isForReaders = (element: Element | null): boolean =>
    element !== null &&
    (view.getComputedStyle(element).clipPath === 'inset(50%)' || isForReaders(element.parentElement));
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('[inert]') === null &&
    !isForReaders(element);
  const inOne = (text: string) => text.replace(/[\s\u2068\u2069]+/g, '');
  const short = (text: string | null) => `“${(text ?? '').trim().replace(/\s+/g, ' ').slice(0, 36)}”`;
  const nameOf = (element: Element) =>
    `${element.localName} ${short(element.getAttribute('aria-label') ?? element.textContent)}`;

  // Nothing scrolls: not the document, and nothing in it but a field, and a sheet over the stage.
  for (const root of [html, body]) {
    if (root.scrollWidth > width) faults.add(`the document is ${root.scrollWidth - width} px too wide`);
    if (root.scrollHeight > height) faults.add(`the document is ${root.scrollHeight - height} px too high`);
  }
  const all = [...body.querySelectorAll<HTMLElement>('*')].filter(isShown);
  for (const element of all) {
    if (element.matches('textarea, select, dialog, [data-scrolls]')) continue;
    const { overflowX, overflowY } = view.getComputedStyle(element);
    const [wide, high] = [
      element.scrollWidth - element.clientWidth,
      element.scrollHeight - element.clientHeight,
    ];
    if (/auto|scroll/.test(overflowY) && high > 1) faults.add(`${nameOf(element)} scrolls by ${high} px`);
    if (/auto|scroll/.test(overflowX) && wide > 1)
      faults.add(`${nameOf(element)} scrolls sideways by ${wide} px`);
  }

  const isIn = (box: DOMRect, place: { left: number; top: number; right: number; bottom: number }) =>
    box.left >= place.left - SLACK &&
    box.right <= place.right + SLACK &&
    box.top >= place.top - SLACK &&
    box.bottom <= place.bottom + SLACK;
  const inView = { left: 0, top: 0, right: width, bottom: height };
  /** What clips a text, from the inside out. */
  const clippersOf = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let one: Element | null = element; one !== null && one !== body; one = one.parentElement)
      if (/hidden|clip|auto|scroll/.test(view.getComputedStyle(one).overflowY)) found.push(one);
    return found;
  };
  const ends = (clipper: Element) => {
    const text = (clipper.textContent ?? '').trim();
    const { textOverflow, webkitLineClamp } = view.getComputedStyle(clipper);
    const isCut =
      clipper.scrollWidth > clipper.clientWidth + 1 || clipper.scrollHeight > clipper.clientHeight + 1;
    return (
      isCut &&
      (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') &&
      ellipsis.some((one) => inOne(one).includes(inOne(text)))
    );
  };
  /** The one sentence that gives way; a button shows it whole. */
  const fades = (element: Element | null): boolean =>
    element !== null && (view.getComputedStyle(element).maskImage !== 'none' || fades(element.parentElement));
  /** What lies over something to be pressed in its place, and shows it. */
  const isClear = (element: Element) => {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
    return (
      /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor) &&
      backgroundImage === 'none' &&
      element.childNodes.length === 0
    );
  };
  /** What is grown to be pressed where words stand beside it that go with it. */
  const isGrown = (element: Element) =>
    ['::before', '::after'].some((part) => {
      const { position, content } = view.getComputedStyle(element, part);
      return position === 'absolute' && content !== 'none';
    });
  const reachesOver = (hit: Element, element: Element) =>
    isGrown(hit) && hit.parentElement?.contains(element) === true;
  const isCovered = (box: DOMRect, element: Element) => {
    const y = box.top + box.height / 2;
    return [box.left + Math.min(3, box.width / 2), box.left + box.width / 2, box.right - 3]
      .filter((x) => x > 0 && x < width && y > 0 && y < height)
      .map((x) => document.elementFromPoint(x, y))
      .find(
        (hit) =>
          hit !== null &&
          !hit.contains(element) &&
          !element.contains(hit) &&
          !isClear(hit) &&
          !reachesOver(hit, element),
      );
  };

  let read = '';

  // Words.
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const element = node.parentElement;
    if (element === null || node.textContent?.trim() === '' || !isShown(element)) continue;
    if (element.closest('script, style, option, textarea') !== null) continue;
    const { fontSize } = view.getComputedStyle(element);
    if (Number.parseFloat(fontSize) < SMALLEST) faults.add(`${short(node.textContent)} is ${fontSize} small`);
    const clippers = clippersOf(element);
    if (clippers.some(ends)) continue;
    if (fades(element)) continue;
    let isWhole = true;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (line.width < 1) continue;
      isWhole = false;
      const clipper = clippers.find((one) => !isIn(line, one.getBoundingClientRect()));
      if (clipper !== undefined) faults.add(`${short(node.textContent)} is cut by ${clipper.localName}`);
      else if (!isIn(line, inView)) faults.add(`${short(node.textContent)} is off the window`);
      else {
        const cover = isCovered(line, element);
        if (cover == null) isWhole = true;
        else faults.add(`${short(node.textContent)} is under ${nameOf(cover)}`);
      }
      if (!isWhole) break;
    }
    if (isWhole) read += inOne(node.textContent ?? '');
    // A name is read at a glance: its words are whole, but in a sentence that somebody typed.
    if (element.closest('button') === null) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}]+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) faults.add(`${short(word)} is broken in ${nameOf(element)}`);
    }
  }

  // What is pressed and typed into.
  const targets = all.filter((element) =>
    element.matches('button, a[href], input, textarea, select, summary, [role="button"]'),
  );
  for (const target of targets.filter((one) => !fades(one))) {
    const box = (target.closest('label') ?? target).getBoundingClientRect();
    // A word in a sentence is as high as its line (WCAG 2.5.8, inline).
    const isInline = view.getComputedStyle(target).display === 'inline';
    const around = target.matches('input') ? target.closest('label') : null;
    if (!isInline && (box.width < TARGET || box.height < TARGET)) {
      if (!isGrown(target) || around !== null)
        faults.add(`${nameOf(target)} is ${Math.round(box.width)} x ${Math.round(box.height)} px`);
    }
    const clipped = clippersOf(target.parentElement ?? target).some(
      (one) => !isIn(target.getBoundingClientRect(), one.getBoundingClientRect()),
    );
    if (clipped || !isIn(target.getBoundingClientRect(), inView))
      faults.add(`${nameOf(target)} is not whole in view`);
    const cover = isInline ? undefined : isCovered(target.getBoundingClientRect(), target);
    if (cover != null && !target.closest('label')?.contains(cover))
      faults.add(`${nameOf(target)} is under ${nameOf(cover)}`);
  }
  const isBare = document.querySelector('main[data-fit="bare"]') !== null;
  const needed = isBare ? texts : [...texts, ...unlessBare];
  for (const text of needed) if (!read.includes(inOne(text))) faults.add(`${short(text)} is not to be read`);
  const names = targets.map((target) =>
    (
      target.getAttribute('aria-label') ??
      (target as HTMLInputElement).labels?.[0]?.textContent ??
      target.textContent ??
      ''
    ).trim(),
  );
  for (const control of controls) if (!names.includes(control)) faults.add(`there is no ${short(control)}`);
  return [...faults];
}
