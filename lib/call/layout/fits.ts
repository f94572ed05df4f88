import { FIT_ATTRIBUTE, type RoomTaken } from '../places/docked/dock-style.ts';
import { type CoverageSearch, coveredElements, type FreeSpan } from './coverage.ts';

/** How an element of the page is told to lie. All in CSS px. */
interface Fit {
  /** Its width, where its own is wider than what the sidebar leaves. */
  readonly width?: number;
  /** How far it is moved, to the right where positive. */
  readonly by: number;
  /** Where its left edge goes, for one that is wide and positioned; another is moved by `translate`. */
  readonly left?: number;
  /** The page's own `translate`. */
  readonly own: string;
}

/** What is narrower than the window by no more than this, CSS px, takes its width from the window's. */
const MARGINS = 120;

/** More rounds than an element has ancestors that need fitting; a page that fights is left as it is. */
const ROUNDS = 12;

/** How the elements of a page are told to fit into what the sidebar leaves. */
export interface Fits {
  /** Fits those of the elements that are covered, from the outside in. Returns whether there were any. */
  fit(elements: () => Iterable<Element>, search: CoverageSearch): boolean;
  /** Lets an element lie as the page has it. */
  release(element: Element): void;
  releaseAll(): void;
  /** The elements that were moved, and not made narrower: where the page moves them further, they may leave the window. */
  moved(): Element[];
  /** The rules of all fits. They hold in the page that `html` selects. */
  rules(html: string): string;
}

/**
 * Tells one element after another to fit, each by a rule of its own. No origin moves by that: a page that places a
 * menu at the rectangle of a button finds it there, which it does not in a transformed body. What is as wide as the
 * window becomes narrower by what the sidebar takes, just as in a narrower window; what is not is moved, no further
 * than it must be.
 *
 * @param changed called after each change, to put the rules in force
 */
export function createFits({ width: taken }: RoomTaken, changed: () => void): Fits {
  const fits = new Map<Element, Fit>();
  let named = 0;

  function fit(elements: () => Iterable<Element>, search: CoverageSearch): boolean {
    const moved = new Set<Element>();
    for (let round = 0; round < ROUNDS; round++) {
      const covered = new Set(coveredElements(elements(), search).filter((element) => !moved.has(element)));
      const outermost = [...covered].filter((element) => !isHeld(element, covered));
      if (outermost.length === 0) return round > 0;
      for (const element of outermost) {
        const before = fits.get(element);
        const after = nextFit(element, before, search.free);
        // What cannot be fitted must not keep what stands in it from being fitted.
        if (after === undefined || (before !== undefined && before.by !== after.by)) moved.add(element);
        if (after !== undefined) keep(element, after);
      }
      changed();
    }
    return true;
  }

  /** What is told to an element next; undefined where there is nothing more to be done. */
  function nextFit(element: Element, before: Fit | undefined, free: FreeSpan): Fit | undefined {
    const { left, right, width } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const fit = before ?? { by: 0, own: style.translate };
    const room = free.to - free.from;
    if (fit.width === undefined && width > room + 1)
      return { ...fit, width: width > room + taken - MARGINS ? Math.max(0, width - taken) : room };
    const by = Math.max(-taken, Math.min(taken, fit.by + wayInto(free, left, right, fit)));
    if (Math.abs(by - fit.by) < 1) return undefined;
    if (fit.width === undefined || !/absolute|fixed/.test(style.position)) return { ...fit, by };
    return { ...fit, by, left: Number.parseFloat(style.left) + by - fit.by };
  }

  /** How far what reaches from `left` to `right` has to go, CSS px: to the right where positive. */
  function wayInto(free: FreeSpan, left: number, right: number, { width }: Fit): number {
    const isWide = width !== undefined;
    // What belongs to the edge of the window keeps its distance from it; all else moves no further than it must.
    if ((isWide ? left < free.from : right <= free.from) && right + taken <= free.to + 1) return taken;
    if (!isWide && left >= free.to && left - taken >= free.from - 1) return -taken;
    return Math.max(0, free.from - left) - Math.max(0, right - free.to);
  }

  function keep(element: Element, fit: Fit): void {
    if (!fits.has(element)) element.setAttribute(FIT_ATTRIBUTE, String(++named));
    fits.set(element, fit);
  }

  function release(element: Element): void {
    if (fits.delete(element)) element.removeAttribute(FIT_ATTRIBUTE);
  }

  return {
    fit,
    release,
    releaseAll: () => [...fits.keys()].forEach(release),
    moved: () => [...fits].flatMap(([element, { width }]) => (width === undefined ? [element] : [])),
    rules(html) {
      for (const element of [...fits.keys()]) if (!element.isConnected) release(element);
      const rule = ([element, fit]: [Element, Fit]) =>
        `${html} [${FIT_ATTRIBUTE}="${element.getAttribute(FIT_ATTRIBUTE)}"]:not(#_#_) { ${declarations(fit)} }`;
      return [...fits].map(rule).join('\n');
    },
  };
}

function declarations({ width, by, left, own }: Fit): string {
  const wide = ['width', 'min-width', 'max-width'].map((name) => `${name}: ${width}px`);
  const [x = '0px', ...rest] = own === 'none' ? [] : own.split(' ');
  return [
    'transition: none',
    ...(width === undefined ? [] : ['box-sizing: border-box', ...wide]),
    ...(left === undefined ? [] : [`left: ${left}px`, 'right: auto']),
    ...(left === undefined && by !== 0 ? [`translate: ${[`calc(${x} + ${by}px)`, ...rest].join(' ')}`] : []),
  ]
    .map((declaration) => `${declaration} !important;`)
    .join(' ');
}

/** Whether an element stands in another one of these: that one comes first. */
function isHeld({ parentElement }: Element, elements: ReadonlySet<Element>): boolean {
  for (let box = parentElement; box !== null; box = box.parentElement) if (elements.has(box)) return true;
  return false;
}
