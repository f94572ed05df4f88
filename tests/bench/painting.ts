/** When something is painted, told by the documents themselves; times are epoch ms, alike in all documents. */
import type { BrowserContext, Frame, Page } from 'playwright-core';

/** What to watch. */
export interface Watch {
  /** Where the event comes that begins it, if not in the document that paints. */
  readonly on?: Page;
  readonly event: 'keydown' | 'click';
  /** The document that paints. */
  readonly side: Frame;
  /** The element whose text or value is looked at. */
  readonly selector: string;
}

/** What the script below puts into every document. */
interface PaintWatch {
  readonly nextEvent: (type: string) => Promise<number>;
  readonly nextChange: (type: string, selector: string) => Promise<number>;
  /** When the first of the elements that are waited for was painted. */
  readonly firstPaint: Promise<number>;
  begun: Promise<number>;
  painted: Promise<number>;
}
declare const paintWatch: PaintWatch;

/** As much of the documents' `scheduler` as is used here. */
declare const scheduler: {
  postTask(run: () => void, options: { readonly priority: 'user-blocking' }): unknown;
};

/** Prepares all documents that will load in a browser; `first` is the element whose first paint they tell. */
export async function watchPainting(context: BrowserContext, first: string): Promise<void> {
  await context.addInitScript((awaited) => {
    const epoch = (time: number) => performance.timeOrigin + time;
    const shown = (selector: string) => {
      const element = document.querySelector(selector);
      return element instanceof HTMLTextAreaElement ? element.value : element?.textContent;
    };
    // The first task after the frame, with layout and paint done: one posted in it, ahead of timers and the store's
    // answers, with which the document goes on once it is painted.
    const afterFrame = (run: () => void) =>
      requestAnimationFrame(() => scheduler.postTask(run, { priority: 'user-blocking' }));
    const nextEvent = (type: string) =>
      new Promise<number>((resolve) => {
        const hear = ({ timeStamp }: Event) => resolve(epoch(timeStamp));
        addEventListener(type, hear, { capture: true, once: true });
      });
    /** Resolves after the frame that shows something else; looks when an event comes or the document changes. */
    const nextChange = (type: string | undefined, selector: string) =>
      new Promise<number>((resolve) => {
        const before = shown(selector);
        let isLooking = false;
        const look = () => {
          if (isLooking) return;
          isLooking = true;
          afterFrame(() => {
            isLooking = false;
            if (shown(selector) === before) return;
            changes.disconnect();
            resolve(epoch(performance.now()));
          });
        };
        const changes = new MutationObserver(look);
        changes.observe(document, { childList: true, characterData: true, subtree: true });
        if (type !== undefined) addEventListener(type, look, { capture: true, once: true });
      });
    const firstPaint = nextChange(undefined, awaited);
    Object.assign(globalThis, { paintWatch: { nextEvent, nextChange, firstPaint } });
  }, first);
}

/**
 * Milliseconds from an event, as the browser got it, to the end of the frame that shows what came of it: when the
 * main thread is through with that frame. What the compositor does after it is the same for any document.
 */
export async function timeToPaint(watch: Watch, act: () => Promise<void>): Promise<number> {
  const { side, on = side, event, selector } = watch;
  await side.evaluate(
    ([type, looked]) => {
      paintWatch.painted = paintWatch.nextChange(type, looked);
    },
    [event, selector] as const,
  );
  await on.evaluate((type) => {
    paintWatch.begun = paintWatch.nextEvent(type);
  }, event);
  await act();
  const begun = await on.evaluate(() => paintWatch.begun);
  return (await side.evaluate(() => paintWatch.painted)) - begun;
}

/** Milliseconds from an event on a page to the first paint of what is awaited in a frame that comes of it. */
export async function timeToFirstPaint(
  page: Page,
  event: Watch['event'],
  frame: () => Promise<Frame>,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate((type) => {
    paintWatch.begun = paintWatch.nextEvent(type);
  }, event);
  await act();
  const begun = await page.evaluate(() => paintWatch.begun);
  return (await (await frame()).evaluate(() => paintWatch.firstPaint)) - begun;
}

/** Milliseconds from where a page began to load to the first paint of what is awaited in it. */
export function loadToFirstPaint(page: Page): Promise<number> {
  return page.evaluate(async () => (await paintWatch.firstPaint) - performance.timeOrigin);
}

/**
 * Waits a random time of up to a frame and a little, as people press anywhere in one: presses that follow each other at
 * once fall in step with the frames, and measure one moment of them.
 */
export function waitIntoFrame(page: Page): Promise<void> {
  return page.waitForTimeout(Math.random() * 20);
}

/** How long a frame takes here, ms: the mean of ten. */
export function frameTime(side: Frame): Promise<number> {
  const FRAMES = 10;
  return side.evaluate(async (frames) => {
    const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const begun = await next();
    let ended = begun;
    for (let frame = 0; frame < frames; frame += 1) ended = await next();
    return (ended - begun) / frames;
  }, FRAMES);
}
