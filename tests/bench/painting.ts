/** When something is painted, told by the document itself. */
import type { Frame } from 'playwright-core';

/** What to wait for in a document. */
interface Watch {
  /** The event that begins it, from when the browser got it. */
  readonly event: 'keydown';
  /** The element whose text or value is looked at: painted is the end of the frame in which it is another. */
  readonly selector: string;
}

/**
 * Milliseconds from an event, as the browser got it, to the end of the frame that shows what came of it. The end
 * is when the main thread is through with that frame, layout and paint included; what the compositor does
 * after it is the same for any document.
 */
export async function timeToPaint(side: Frame, watch: Watch, act: () => Promise<void>): Promise<number> {
  await side.evaluate(({ event: type, selector }) => {
    const shown = () => {
      const element = document.querySelector(selector);
      return element instanceof HTMLTextAreaElement ? element.value : element?.textContent;
    };
    const before = shown();
    const { promise, resolve } = Promise.withResolvers<number>();
    const afterFrame = (run: () => void) =>
      requestAnimationFrame(() => {
        // Delivered as the first task after this frame.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = run;
        port2.postMessage(null);
      });
    const begin = (event: Event) => {
      const look = () =>
        shown() === before ? afterFrame(look) : resolve(performance.now() - event.timeStamp);
      afterFrame(look);
    };
    document.addEventListener(type, begin, { capture: true, once: true });
    Object.assign(globalThis, { painted: promise });
  }, watch);
  await act();
  return side.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
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
