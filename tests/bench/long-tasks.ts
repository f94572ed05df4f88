/** The tasks that people feel. */
import type { Frame, Page } from 'playwright-core';
import { LONG_TASK_MS, type Row, rowOf } from './measure.ts';

/** How long the tasks of a document over 50 ms were since it was asked last, or since it began, ms; the browser tells of no others. */
export function tasksOf(document: Page | Frame): Promise<number[]> {
  return document.evaluate(async () => {
    const watched = globalThis as { tasks?: PerformanceObserver; told?: number };
    const found: number[] = [];
    await new Promise<void>((done) => {
      const observer = new PerformanceObserver((list) => {
        for (const { duration, startTime } of list.getEntries())
          if (startTime >= (watched.told ?? 0)) found.push(duration);
      });
      observer.observe({ type: 'longtask', buffered: true });
      // What is buffered comes before the next frame but one.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          observer.disconnect();
          done();
        }),
      );
    });
    watched.told = performance.now();
    return found;
  });
}

/**
 * The row of the longest task of each of some turns, ms; 0 where none was over 50. Where `floor` is the row of a page that
 * does nothing, a miss says so if that page misses, too; none of that one has a budget.
 */
export function longestRow(what: string, longest: readonly number[], floor?: Row): Row {
  const rounds = longest.map((figure) => ({ baseline: LONG_TASK_MS, figure }));
  return rowOf({ what: `longest task ${what}: beside 50 ms`, unit: 'ms', atMost: 1 }, rounds, floor);
}

/** The row of the longest tasks of a page that does nothing: the browser's own. */
export function bareRow(longest: readonly number[]): Row {
  const { atMost: _, ...row } = longestRow('of an empty page of an extension', longest);
  return row;
}
