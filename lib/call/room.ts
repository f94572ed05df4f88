import { type CoverageSearch, coveredElements, type FreeSpan } from './coverage.ts';
import { FIT_ATTRIBUTE, pageRules, type RoomTaken } from './dock-style.ts';
import { latestOnly } from './latest-only.ts';
import { type LayoutChanges, watchLayout } from './watch-layout.ts';
import { wearSheet } from './wear-sheet.ts';

/** How many frames the page gets to lay itself out anew before the sidebar gives up and covers it. */
const PATIENCE = 30;

/** What making room on a page needs from outside. */
export interface RoomParts {
  readonly page: Document;
  readonly host: HTMLElement;
  /** Tells the page's own script of a window narrower by so many CSS px; 0 takes it back. */
  pretendWidth(room: number): Promise<void>;
  /** Hears whether the sidebar covers part of the page, for there was no way to make room. */
  settled(covering: boolean): void;
  readonly signal: AbortSignal;
}

/** The room that the page makes for the sidebar. */
export interface Room {
  /** Makes this room, or another than before. `pretend`: the page's script must be told, too. */
  take(room: RoomTaken, pretend: boolean): void;
  /** Tries anew, after the page became another one. */
  tryAgain(): void;
  /** Gives the page all of its shape back. Nothing of ours is left on it. */
  giveBack(): void;
}

/** Makes room on a page by one style sheet, measures that nothing is covered, and covers where that fails. */
export function createRoom({ page, host, pretendWidth, settled, signal }: RoomParts): Room {
  const window = page.defaultView as Window & typeof globalThis;
  const sheet = wearSheet(page, () => host);
  const tellWidth = latestOnly<number>(pretendWidth, 0);
  let taken: { readonly room: RoomTaken; readonly pretend: boolean } | undefined;
  let search: CoverageSearch | undefined;
  let run = 0;
  let watching: AbortController | undefined;

  /** Every call ends the one before it. `search` is undefined while the sidebar covers the page. */
  async function layOut(): Promise<void> {
    const current = ++run;
    if (taken === undefined) return;
    const { room, pretend } = taken;
    sheet.replace(pageRules(room, host));
    const measure = searchFor(room);
    search = measure;
    await tellWidth(pretend ? room.width : 0);
    if (current !== run) return;
    askForLayout();
    for (let frame = 0; frame < PATIENCE; frame++) {
      if (clampCovered(measure)) askForLayout();
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      if (current !== run) return;
      if (coveredElements(allElements(), measure).length === 0) return settled(false);
    }
    cover();
  }

  function searchFor({ side, width }: RoomTaken): CoverageSearch {
    const { innerWidth } = window;
    return {
      free: side === 'left' ? { from: width, to: innerWidth } : { from: 0, to: innerWidth - width },
      windowWidth: innerWidth,
      known: new WeakMap(),
      withoutRoom(look) {
        sheet.takeOff();
        const seen = look();
        if (taken !== undefined) sheet.replace(pageRules(taken.room, host));
        return seen;
      },
    };
  }

  /** Elements wider than what is free are told to fit their parents, from the outside in. Whether any was told. */
  function clampCovered(measure: CoverageSearch): boolean {
    const { from, to } = measure.free;
    let told = false;
    for (;;) {
      const wide = new Set(
        coveredElements(allElements(), measure).filter(
          (element) =>
            !element.hasAttribute(FIT_ATTRIBUTE) && element.getBoundingClientRect().width > to - from + 1,
        ),
      );
      if (wide.size === 0) return told;
      for (const element of wide) if (!isHeld(element, wide)) element.setAttribute(FIT_ATTRIBUTE, '');
      told = true;
    }
  }

  function allElements(): Iterable<Element> {
    return page.body?.getElementsByTagName('*') ?? [];
  }

  function cover(): void {
    search = undefined;
    undo();
    settled(true);
  }

  function undo(): void {
    sheet.takeOff();
    for (const element of page.querySelectorAll(`[${FIT_ATTRIBUTE}]`)) element.removeAttribute(FIT_ATTRIBUTE);
    void tellWidth(0);
    askForLayout();
  }

  function askForLayout(): void {
    window.dispatchEvent(new window.Event('resize'));
  }

  const changes: LayoutChanges = {
    changed: () => void layOut(),
    bodyResized() {
      // The page may have thrown off the sheet.
      if (search !== undefined && isOutside(page.body.getBoundingClientRect(), search.free)) void layOut();
    },
    added(elements) {
      if (search !== undefined && coveredElements(elements, search).length > 0) void layOut();
    },
  };

  return {
    take(room, pretend) {
      const before = taken?.room;
      taken = { room, pretend };
      if (before?.side !== room.side || before.width !== room.width) void layOut();
      if (watching !== undefined) return;
      watching = new AbortController();
      watchLayout(page, changes, AbortSignal.any([signal, watching.signal]));
    },
    tryAgain: () => void layOut(),
    giveBack() {
      if (taken === undefined) return;
      run++;
      taken = undefined;
      search = undefined;
      watching?.abort();
      watching = undefined;
      undo();
    },
  };
}

function isOutside({ left, right }: DOMRect, { from, to }: FreeSpan): boolean {
  return left < from - 1 || right > to + 1;
}

/** Whether an element stands in another one of these: that one comes first. */
function isHeld({ parentElement }: Element, elements: ReadonlySet<Element>): boolean {
  for (let box = parentElement; box !== null; box = box.parentElement) if (elements.has(box)) return true;
  return false;
}
