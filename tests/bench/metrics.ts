/** What the browser itself counts of a document's process. */
import type { CDPSession, Frame, Page } from 'playwright-core';

/** Begins to count on a page or in a frame of another process. */
export async function countOn(target: Page | Frame): Promise<CDPSession> {
  const page = 'page' in target ? target.page() : target;
  const session = await page.context().newCDPSession(target);
  await session.send('Performance.enable');
  return session;
}

/** The main thread's time so far, ms. */
export async function taskTime(session: CDPSession): Promise<number> {
  return (await counted(session))('TaskDuration') * 1_000;
}

/** Takes away the garbage. */
export async function collectGarbage(session: CDPSession): Promise<void> {
  // What the first leaves to be finalised, the second takes.
  for (let pass = 0; pass < 2; pass += 1) await session.send('HeapProfiler.collectGarbage');
}

/** The heap and the nodes once the garbage is gone. */
export async function memoryIn(session: CDPSession): Promise<{ heapMB: number; nodes: number }> {
  await collectGarbage(session);
  const value = await counted(session);
  return { heapMB: value('JSHeapUsedSize') / 1e6, nodes: value('Nodes') };
}

async function counted(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
