/** Letters typed as fast as anyone types, to where a killed browser would not lose them. */
import type { LaunchedChromium } from '../../e2e/browser.ts';
import { keepBusy } from '../../e2e/call-pages/busy-page.ts';
import { type Call, launchForCalls, newConversation } from '../call.ts';
import { PROMISED_MS, type Row, rowOf, worstOf } from '../measure.ts';

/** Between two letters, ms. */
const BETWEEN_LETTERS_MS = 25;
/** Letters for each round asked for: the worst of a few says nothing. */
const LETTERS = 40;

/** Beside the promise, docked in a call page that is in front: while the page rests, and while it is busy. */
export async function letterRows(rounds: number): Promise<Row[]> {
  await using calls = await launchForCalls();
  const call = await newConversation(calls);
  await watchDrafts(calls.browser);
  const resting = await rowsIn(call, calls.browser, rounds, '');
  await keepBusy(call.page);
  const busy = await rowsIn(call, calls.browser, rounds, ', the page busy as in a video call');
  return [...resting, ...busy];
}

async function rowsIn(call: Call, browser: LaunchedChromium, rounds: number, when: string): Promise<Row[]> {
  // To warm up.
  await lettersBehind(call, browser, LETTERS);
  const figures = await lettersBehind(call, browser, rounds * LETTERS);
  const taken = figures.map((figure) => ({ baseline: PROMISED_MS, figure }));
  const what = `typed letter to durable${when}`;
  return [
    rowOf({ what: `${what}, p50`, unit: 'ms' }, taken),
    rowOf({ what: `${what}, p95`, unit: 'ms', atMost: 1, percentile: 0.95 }, taken),
    worstOf(what, figures),
  ];
}

/** A text that was so long at a time, epoch ms. */
interface Length {
  readonly length: number;
  readonly at: number;
}

/** Has the background tell how long a draft was each time that one became durable. */
async function watchDrafts({ background }: LaunchedChromium): Promise<void> {
  await background.evaluate(() => {
    const kept: Length[] = [];
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      if (this.name === 'drafts')
        this.transaction.addEventListener('complete', () => {
          kept.push({ length: value.text.length, at: performance.timeOrigin + performance.now() });
        });
      return put.call(this, value, key);
    };
    Object.assign(globalThis, { kept });
  });
}

/** Types so many letters; answers how long each of them took to be durable, ms. */
async function lettersBehind(
  { page, side }: Call,
  browser: LaunchedChromium,
  count: number,
): Promise<number[]> {
  const field = side.getByRole('textbox', { name: 'Note', exact: true });
  await field.fill('');
  await side
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await browser.background.evaluate('void (globalThis.kept.length = 0)');
  await side.evaluate(() => {
    const typed: Length[] = [];
    const input = ({ target, timeStamp }: Event) =>
      typed.push({
        length: (target as HTMLTextAreaElement).value.length,
        at: performance.timeOrigin + timeStamp,
      });
    removeEventListener('input', (globalThis as unknown as { hearInput: EventListener }).hearInput, true);
    Object.assign(globalThis, { typed, hearInput: input });
    addEventListener('input', input, true);
  });
  await field.focus();
  await page.keyboard.type('a'.repeat(count), { delay: BETWEEN_LETTERS_MS });
  await side
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  const typed = await side.evaluate(() => (globalThis as unknown as { typed: Length[] }).typed);
  const kept = await browser.background.evaluate(() => (globalThis as unknown as { kept: Length[] }).kept);
  return typed.map(({ length, at }) => {
    const first = kept.find((one) => one.length >= length);
    if (first === undefined) throw new Error(`Letter ${length} was never saved.`);
    return first.at - at;
  });
}
