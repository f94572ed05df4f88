/** A note, from Enter to where a killed browser would not lose it. */
import type { LaunchedChromium } from '../../e2e/browser.ts';
import { type Call, launchForCalls, newConversation } from '../call.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';

const TEXT = 'Her mother slept in her coat; the landlord says the boiler is fine.';

/** Beside a bare put of the same text; and what a message to the background adds to that at the least. */
export async function savingRows(rounds: number): Promise<Row[]> {
  await using calls = await launchForCalls();
  const call = await newConversation(calls);
  const put = () => barePut(calls.browser);
  const note = () => noteToSaved(call);
  const messageAndPut = async () => (await echo(call)) + (await put());
  await byTurns(3, put, note);
  return [
    rowOf({ what: 'note to durable', unit: 'ms', atMost: 1.5 }, await byTurns(rounds, put, note)),
    rowOf(
      { what: 'a message there and back, and a bare put', unit: 'ms' },
      await byTurns(rounds, put, messageAndPut),
    ),
  ];
}

/** In the background, as durable as the store's own writes. */
function barePut({ background }: LaunchedChromium): Promise<number> {
  return background.evaluate(async (text) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bare', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('notes', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const begun = performance.now();
    const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
    transaction.objectStore('notes').put(text);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    const took = performance.now() - begun;
    database.close();
    return took;
  }, TEXT);
}

/** From the press of Enter right after the last letter to the word "Saved". */
async function noteToSaved({ page, side }: Call): Promise<number> {
  await side.evaluate(() => {
    const status = document.querySelector('[role=status]') as Element;
    const saved = new Promise<number>((resolve) => {
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const changes = new MutationObserver(() => {
            if (status.textContent !== 'Saved') return;
            changes.disconnect();
            resolve(performance.now() - timeStamp);
          });
          changes.observe(status, { childList: true, characterData: true, subtree: true });
        },
        { capture: true, once: true },
      );
    });
    Object.assign(globalThis, { saved });
  });
  await side.getByRole('textbox', { name: 'Note', exact: true }).focus();
  await page.keyboard.insertText(TEXT);
  await page.keyboard.press('Enter');
  return side.evaluate(() => (globalThis as unknown as { saved: Promise<number> }).saved);
}

/** The lightest thing that the background answers. */
function echo({ side }: Call): Promise<number> {
  return side.evaluate(async () => {
    const begun = performance.now();
    await chrome.runtime.sendMessage({ to: 'nobody' }).catch(() => undefined);
    return performance.now() - begun;
  });
}

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
