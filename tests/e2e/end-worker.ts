/** Ends the background worker, as the browser does with one that rests. */
import type { CDPSession } from 'playwright-core';
import type { LaunchedChromium } from './browser.ts';

/** Ends the worker of the extension, if it runs; answers how many ran. */
export async function endWorker(browser: LaunchedChromium): Promise<number> {
  const devtools = await devtoolsOf(browser);
  const workers = await workersOf(browser, devtools);
  for (const targetId of workers) {
    // One that ended by itself meanwhile is no longer there to be closed.
    await devtools.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
  await devtools.detach();
  return workers.length;
}

/** Whether the extension's worker runs. */
export async function isWorkerAwake(browser: LaunchedChromium): Promise<boolean> {
  const devtools = await devtoolsOf(browser);
  const workers = await workersOf(browser, devtools);
  await devtools.detach();
  return workers.length > 0;
}

async function devtoolsOf({ context }: LaunchedChromium): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This browser gives no session of its own.');
  return session;
}

async function workersOf({ extensionId }: LaunchedChromium, devtools: CDPSession): Promise<string[]> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
    .map(({ targetId }) => targetId);
}
