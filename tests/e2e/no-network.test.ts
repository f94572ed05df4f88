/** That nothing leaves the machine: by Chromium's own log of the network, which no document or worker escapes. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { weakenedBuild } from './call-pages/insecure-build.ts';
import { MEET_CALL, startCallPages } from './call-pages/server.ts';
import { driveSidebar } from './sidebar-driver.ts';

/** A request of the log; `initiator` is the origin that made it. */
interface Request {
  readonly url: string;
  readonly initiator: string;
}

/** The requests to a network that a browser makes, from its launch to its end. */
async function requestsDuring(
  use: (browser: LaunchedChromium) => Promise<void>,
  extension?: string,
): Promise<Request[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kitchen-table-log-'));
  const log = join(folder, 'network.json');
  const pages = await startCallPages();
  const browser = await launchChromium({
    thirdPartyCookies: 'allowed',
    args: [...pages.chromiumArguments, `--log-net-log=${log}`],
    ...(extension === undefined ? {} : { extension }),
  });
  try {
    await use(browser);
  } finally {
    // The log is whole only once the browser has ended.
    await browser.close();
    await pages.close();
  }
  const { events } = JSON.parse(await readFile(log, 'utf8')) as {
    events: { params?: { url?: string; initiator?: string } }[];
  };
  await rm(folder, { recursive: true, force: true });
  return events
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? '' }))
    .filter(({ url }) => /^(https?|wss?):/.test(url));
}

const ofExtension = ({ initiator }: Request) => initiator.startsWith('chrome-extension:');

/** Runs in the extension: whether it gets through to the network when it tries. */
const tryFetch = (url: string): Promise<string> =>
  fetch(url, { mode: 'no-cors' }).then(
    () => 'went out',
    () => 'refused',
  );

test('not one request in a whole conversation and a look at every page, nor when one is tried', async () => {
  const requests = await requestsDuring(async ({ context, extensionId, background }) => {
    const call = await context.newPage();
    await call.goto(MEET_CALL);
    const side = driveSidebar(await (await driveDock(call)).open());
    await side.start('Rosa M.');
    for (const step of ['Issues & Stake', 'Agitation', 'Educate, Vision & Plan to Win', 'The Ask']) {
      await side.note(`before ${step}`);
      await side.press('Green light');
      await side.atStep(step);
    }
    await side.press('I’ve asked');
    await side.timer().waitFor();
    await side.press('Clear yes');
    await side.atStep('Next Steps');
    await side.commit('bring two neighbours', 'in two weeks', 'Text');
    await side.end();
    await side.atStep('Conversation ended');
    await side.saved();
    const page = await context.newPage();
    for (const [path, words] of [
      ['popup.html', 'bring two neighbours'],
      ['review.html', 'Rosa M.'],
    ] as const) {
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      await page.getByText(words).first().waitFor();
    }
    expect(await page.evaluate(tryFetch, MEET_CALL)).toBe('refused');
    expect(await background.evaluate(tryFetch, MEET_CALL)).toBe('refused');
    expect(await side.side.evaluate(tryFetch, MEET_CALL)).toBe('refused');
  });
  expect(requests.map(({ url }) => url)).toContain(MEET_CALL);
  expect(requests.filter(ofExtension)).toEqual([]);
});

test('a build that may speak to the network is seen to', async () => {
  await using weak = await weakenedBuild();
  const requests = await requestsDuring(async ({ context, extensionId, background }) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    expect(await page.evaluate(tryFetch, `${MEET_CALL}?page`)).toBe('went out');
    expect(await background.evaluate(tryFetch, `${MEET_CALL}?worker`)).toBe('went out');
  }, weak.path);
  const urls = new Set(requests.filter(ofExtension).map(({ url }) => url));
  expect([...urls].sort()).toEqual([`${MEET_CALL}?page`, `${MEET_CALL}?worker`]);
});
