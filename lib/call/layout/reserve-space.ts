/**
 * Makes room for the sidebar on a page. Loaded when a sidebar is first shown or about to be, by `lazy-reserved-space.ts`: a call
 * page without one does without all of this.
 */

import { coalesceLatest, createPatience } from '../pacing.ts';
import { bodyRules, type RoomTaken } from '../places/docked/dock-style.ts';
import { arrangements, leastLost } from './arrangements.ts';
import { attachStyleSheet } from './attach-style-sheet.ts';
import { type CoverageSearch, coveredElements, type FreeSpan, isMuch } from './coverage.ts';
import { createFits, type Fits } from './fits.ts';
import { lostControls, reachableControls } from './reachable-controls.ts';
import { type LayoutWatch, watchLayout } from './watch-layout.ts';

/** So many frames the page gets to lay itself out anew as the person likes it, before another arrangement is tried. */
const MAX_LAYOUT_FRAMES = 60;
/** So many it gets in each of the others: it has shown by then that it follows, or that it does not. */
const SHORT_PATIENCE = 15;

/** For so many frames on end nothing may be covered or out of reach. */
const STEADY = 2;

/** So many times within `SPAN_MS` the page may undo the room by itself, before it is left as it is. */
const TIMES = 10;
const SPAN_MS = 5_000;

/** So many it gets for taking back its whole width, before it is looked at what the sidebar covers. */
const COVERING_PATIENCE = 2;

/** How the page and the sidebar have come to terms. */
export interface Settled {
  /** How the sidebar is to stand. */
  readonly arrangement: RoomTaken;
  /** Whether it covers what a click would reach, for there was no way to make room. */
  readonly covering: boolean;
}

/** What making room on a page needs from outside. */
export interface RoomParts {
  readonly page: Document;
  readonly host: HTMLElement;
  /** The time in milliseconds, from any start. */
  now(): number;
  /** Tells the page's own script of a window narrower by so many CSS px; 0 takes it back. */
  pretendWidth(room: number): Promise<void>;
  settled(how: Settled): void;
  readonly signal: AbortSignal;
}

/** The room that the page makes for the sidebar. */
export interface ReservedSpace {
  /** Makes this room, or another than before. `pretend`: the page's script must be told, too. */
  take(room: RoomTaken, pretend: boolean): void;
  /** Tries anew, after the page became another one. */
  tryAgain(): void;
  /** Gives the page all of its shape back. Nothing of ours is left on it. */
  giveBack(): void;
}

/** What holds while one arrangement is tried or in force. */
interface Attempt {
  readonly arrangement: RoomTaken;
  readonly search: CoverageSearch;
  readonly fits: Fits;
}

type Outcome = 'fits' | 'covered' | 'out of reach' | 'overtaken';

/**
 * Makes room on a page by one style sheet, and measures that nothing much is covered and that what a click reached it
 * still reaches. Where that fails, the sidebar is tried narrower and on the other side, and at last covers the page.
 */
export function createReservedSpace({
  page,
  host,
  now,
  pretendWidth,
  settled,
  signal,
}: RoomParts): ReservedSpace {
  const window = page.defaultView as Window & typeof globalThis;
  const sheet = attachStyleSheet(page, () => host);
  const tellWidth = coalesceLatest<number>(pretendWidth, 0);
  let taken: { readonly room: RoomTaken; readonly pretend: boolean } | undefined;
  let attempt: Attempt | undefined;
  /** What kept the page from making room, while the sidebar covers it. */
  let culprits: readonly Element[] = [];
  /** How the sidebar lies over the page, and which controls it takes from it, where there was no way to make room. */
  let cover: { readonly arrangement: RoomTaken; readonly lost: readonly Element[] } | undefined;
  let run = 0;
  const patience = createPatience(TIMES, SPAN_MS, now);
  let watching: { readonly end: AbortController; readonly watch: LayoutWatch } | undefined;

  const allElements = () => page.body?.getElementsByTagName('*') ?? [];

  /** Every call ends the one before it. */
  async function layOut(): Promise<void> {
    const current = ++run;
    if (taken === undefined) return;
    undo();
    const controls = reachableControls(page, host);
    for (const [nth, arrangement] of arrangements(taken.room).entries()) {
      const outcome = await tryOut(
        arrangement,
        controls,
        nth === 0 ? MAX_LAYOUT_FRAMES : SHORT_PATIENCE,
        current,
      );
      if (outcome === 'overtaken') return;
      if (outcome === 'fits') {
        settled({ arrangement, covering: false });
        watching?.watch.watchFree(freeOf(arrangement));
        watching?.watch.watchMoved(attempt?.fits.moved() ?? []);
        return;
      }
      // What is covered now is so in every arrangement: the page does not yield.
      if (outcome === 'covered') break;
    }
    await giveUp();
  }

  async function tryOut(
    arrangement: RoomTaken,
    controls: readonly Element[],
    patience: number,
    current: number,
  ): Promise<Outcome> {
    attempt?.fits.releaseAll();
    const tried = begin(arrangement);
    attempt = tried;
    wear(tried);
    await tellWidth(taken?.pretend === true ? arrangement.width : 0);
    if (current !== run) return 'overtaken';
    askForLayout();
    let outcome: Outcome = 'fits';
    for (let frame = 0, steady = 0; frame < patience && steady < STEADY; frame++) {
      if (tried.fits.fit(allElements, tried.search)) askForLayout();
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      if (current !== run) return 'overtaken';
      outcome = judge(tried, controls);
      steady = outcome === 'fits' ? steady + 1 : 0;
    }
    return outcome;
  }

  function begin(arrangement: RoomTaken): Attempt {
    const fits = createFits(arrangement, () => attempt !== undefined && wear(attempt));
    return { arrangement, fits, search: searchFor(arrangement) };
  }

  function judge({ search }: Attempt, controls: readonly Element[]): Outcome {
    const lost = lostControls(controls, page, host, search.free);
    const much = coveredElements(allElements(), search).filter((element) => isMuch(element, search));
    culprits = [...much, ...lost];
    if (much.length > 0) return 'covered';
    return lost.length > 0 ? 'out of reach' : 'fits';
  }

  function searchFor(arrangement: RoomTaken): CoverageSearch {
    return {
      free: freeOf(arrangement),
      windowWidth: window.innerWidth,
      known: new WeakMap(),
      withoutRoom(look) {
        sheet.takeOff();
        const seen = look();
        if (attempt !== undefined) wear(attempt);
        return seen;
      },
    };
  }

  function freeOf({ side, width }: RoomTaken): FreeSpan {
    return side === 'left'
      ? { from: width, to: window.innerWidth }
      : { from: 0, to: window.innerWidth - width };
  }

  /** Puts the rules in force, also where the page threw them off. */
  function wear({ arrangement, fits }: Attempt): void {
    sheet.takeOff();
    const html = `html:has(> #${host.id})`;
    sheet.replace(
      `@media screen {\n${bodyRules(html, page.body, freeOf(arrangement))}\n${fits.rules(html)}\n}`,
    );
  }

  /** Gives the page its whole width back, and has the sidebar lie over it where it is least in the way. */
  async function giveUp(): Promise<void> {
    const current = ++run;
    undo();
    await tellWidth(0);
    if (current !== run) return;
    askForLayout();
    for (let frame = 0; frame < COVERING_PATIENCE; frame++) {
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      if (current !== run) return;
    }
    if (taken === undefined) return;
    const controls = reachableControls(page, host);
    const { arrangement, lost } = leastLost(arrangements(taken.room), (one) =>
      lostControls(controls, page, host, freeOf(one)),
    );
    lieOver(arrangement, lost);
    watching?.watch.watchFree(freeOf(arrangement));
  }

  function lieOver(arrangement: RoomTaken, lost: readonly Element[]): void {
    cover = { arrangement, lost };
    settled({ arrangement, covering: lost.length > 0 });
  }

  function undo(): void {
    sheet.takeOff();
    attempt?.fits.releaseAll();
    attempt = undefined;
    cover = undefined;
  }

  function askForLayout(): void {
    window.dispatchEvent(new window.Event('resize'));
  }

  /** Whether to answer the page's own changes once more. One that undoes the room for ever has it undone. */
  function hasPatience(): boolean {
    if (patience.again()) return true;
    if (attempt !== undefined) {
      culprits = [];
      void giveUp();
    }
    return false;
  }

  const changes = {
    changed(byPage: boolean) {
      if (!byPage || hasPatience()) void layOut();
    },
    bodyResized() {
      // The page may have thrown off the sheet.
      if (attempt !== undefined && isOutside(page.body, attempt.search.free) && hasPatience()) wear(attempt);
    },
    /** Without a word to the page: one that draws itself anew at every `resize` would do so for ever. */
    appeared(elements: readonly Element[]) {
      if (cover !== undefined) {
        // For what may pass, the sidebar does not move to the other side; but it says so.
        const { arrangement, lost } = cover;
        const controls = reachableControls(page, host, elements).filter((control) => !lost.includes(control));
        const more = lostControls(controls, page, host, freeOf(arrangement));
        if (more.length > 0) lieOver(arrangement, [...lost, ...more]);
      }
      if (attempt === undefined) return;
      const { fits, search } = attempt;
      // A drawer that was parked outside the window has come into it.
      for (const element of elements) search.known.delete(element);
      fits.fit(() => elements, search);
      watching?.watch.watchMoved(fits.moved());
      const much = coveredElements(elements, search).some((element) => isMuch(element, search));
      if (much && hasPatience()) void layOut();
    },
    /** A picture that the person drags to the other side of the call lies free there. */
    strayed(elements: readonly Element[]) {
      if (attempt === undefined) return;
      const { fits, search } = attempt;
      const moved = new Set(fits.moved());
      const back = elements.filter((element) => moved.has(element));
      back.forEach(fits.release);
      wear(attempt);
      fits.fit(() => back, search);
    },
    removed() {
      const isGone = (element: Element) => !element.isConnected || !element.checkVisibility();
      if (cover?.lost.some(isGone))
        lieOver(
          cover.arrangement,
          cover.lost.filter((control) => !isGone(control)),
        );
      // What kept the page from making room has gone.
      if (attempt === undefined && culprits.some(isGone) && hasPatience()) void layOut();
    },
  };

  return {
    take(room, pretend) {
      const before = taken?.room;
      taken = { room, pretend };
      if (before?.side !== room.side || before.width !== room.width) void layOut();
      if (watching !== undefined) return;
      const end = new AbortController();
      watching = { end, watch: watchLayout(page, changes, AbortSignal.any([signal, end.signal])) };
    },
    tryAgain: () => void layOut(),
    giveBack() {
      if (taken === undefined) return;
      run++;
      taken = undefined;
      watching?.end.abort();
      watching = undefined;
      undo();
      void tellWidth(0);
      askForLayout();
    },
  };
}

/** Whether what a body holds reaches out of what the sidebar leaves. */
function isOutside(body: HTMLElement, { from, to }: FreeSpan): boolean {
  const { left, right } = body.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(body);
  return left + Number.parseFloat(paddingLeft) < from - 1 || right - Number.parseFloat(paddingRight) > to + 1;
}
