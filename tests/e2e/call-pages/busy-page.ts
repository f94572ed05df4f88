/** A page with as much to do as one in a video call. */
import type { Page } from 'playwright-core';

/**
 * What the page's main thread does: so long of each frame (ms), as drawing the pictures of a call takes, and a long task
 * (ms) so often (ms), as somebody joining takes. Chosen to be more than what a call page of Meet shows in the
 * browser's own task manager; not measured in a real call.
 */
const WORK = { frameMs: 10, taskMs: 150, everyMs: 1_000 };

/** Keeps the page's main thread busy until the page goes. */
export async function keepBusy(page: Page): Promise<void> {
  await page.evaluate(({ frameMs, taskMs, everyMs }) => {
    const canvas = document.body.appendChild(document.createElement('canvas'));
    canvas.width = 640;
    canvas.height = 360;
    const picture = canvas.getContext('2d');
    const workFor = (ms: number) => {
      const until = performance.now() + ms;
      while (performance.now() < until) picture?.fillRect(Math.random() * 640, Math.random() * 360, 9, 9);
    };
    const draw = () => {
      workFor(frameMs);
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
    setInterval(() => workFor(taskMs), everyMs);
  }, WORK);
}
