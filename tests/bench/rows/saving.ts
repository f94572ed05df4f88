/** A note, from Enter to where a killed browser would not lose it. */
import type { Browser } from 'wxt/browser';
import type { LaunchedChromium } from '../../e2e/browser.ts';
import { keepBusy } from '../../e2e/call-pages/busy-page.ts';
import { type Call, launchForCalls, newConversation } from '../call.ts';
import { type Round, type Row, rowOf, worstOf } from '../measure.ts';

const TEXT = 'Her mother slept in her coat; the landlord says the boiler is fine.';

/** What one note took, ms from the press of Enter. */
interface Saved {
  /** Until the store's transaction was through. */
  readonly durable: number;
  /** Until the word "Saved" stood there. */
  readonly told: number;
}

/** As long as a hand takes from the last letter to Enter, ms; what was typed is a draft in the store by then. */
const REST_MS = 250;

/**
 * Types half of the text and rests. What has just run is quicker, in the background as on the disk, so each measurement
 * begins where Enter is pressed: a moment after the last letter.
 */
async function typeHalf({ page, side }: Call, half: 0 | 1): Promise<void> {
  const middle = Math.ceil(TEXT.length / 2);
  await side.getByRole('textbox', { name: 'Note', exact: true }).focus();
  await page.keyboard.insertText(half === 0 ? TEXT.slice(0, middle) : TEXT.slice(middle));
  await page.waitForTimeout(REST_MS);
}

/** Beside a press, a message to the background, and a bare put of the same text when it is heard: the least that a store behind a message takes. */
export async function savingRows(rounds: number): Promise<Row[]> {
  await using calls = await launchForCalls();
  const call = await newConversation(calls);
  await watchStore(calls.browser);
  await putWhenHeard(calls.browser);
  const taken: Record<'durable' | 'told', Round[]> = { durable: [], told: [] };
  for (let round = -3; round < rounds; round += 1) {
    await typeHalf(call, 0);
    const baseline = await pressAndPut(call, calls.browser);
    await typeHalf(call, 1);
    const { durable, told } = await saveNote(call, calls.browser);
    // The first ones are to warm up.
    if (round < 0) continue;
    taken.durable.push({ baseline, figure: durable });
    taken.told.push({ baseline, figure: told });
  }
  await keepBusy(call.page);
  const busy: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await typeHalf(call, 0);
    busy.push((await saveNote(call, calls.browser)).durable);
  }
  return [
    rowOf(
      { what: 'note to durable, beside a press, a message, and a bare put for it', unit: 'ms', atMost: 2 },
      taken.durable,
    ),
    rowOf({ what: 'note to durable and told so', unit: 'ms' }, taken.told),
    worstOf(
      'note to durable',
      taken.durable.map(({ figure }) => figure),
    ),
    worstOf('note to durable, the page busy as in a video call', busy),
  ];
}

/** When the put that the bench is waiting for is through, epoch ms. */
interface Bare {
  readonly bare: PromiseWithResolvers<number>;
}

/** Has the background put the text, as durably as the store's own writes, whenever it hears the bench. */
async function putWhenHeard({ background }: LaunchedChromium): Promise<void> {
  await background.evaluate(async (text) => {
    // Open all the time, as the store's own database is.
    const bare = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bare', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('notes', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    // What is said here is for the bench alone.
    chrome.runtime.onMessage.addListener((message) => {
      if (message.to !== 'bench') return;
      const transaction = bare.transaction('notes', 'readwrite', { durability: 'strict' });
      transaction.objectStore('notes').put(text);
      transaction.addEventListener('complete', () => {
        (globalThis as unknown as Bare).bare.resolve(performance.timeOrigin + performance.now());
      });
    });
  }, TEXT);
}

/** Has the background note when a transaction over the events is through; epoch ms, as everywhere here. */
async function watchStore({ background }: LaunchedChromium): Promise<void> {
  await background.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      if (this.name === 'events')
        this.transaction.addEventListener('complete', () => {
          Object.assign(globalThis, { durableAt: performance.timeOrigin + performance.now() });
        });
      return put.call(this, value, key);
    };
  });
}

function durableAt({ background }: LaunchedChromium): Promise<number> {
  return background.evaluate(() => (globalThis as unknown as { durableAt: number }).durableAt);
}

/** Presses Enter in the note field, and waits for the word "Saved". */
async function saveNote({ page, side }: Call, browser: LaunchedChromium): Promise<Saved> {
  await side.evaluate(() => {
    const status = document.querySelector('[role=status]') as Element;
    const saved = new Promise<{ pressed: number; told: number }>((resolve) => {
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const changes = new MutationObserver(() => {
            if (status.textContent !== 'Saved') return;
            changes.disconnect();
            const { timeOrigin } = performance;
            resolve({ pressed: timeOrigin + timeStamp, told: timeOrigin + performance.now() });
          });
          changes.observe(status, { childList: true, characterData: true, subtree: true });
        },
        { capture: true, once: true },
      );
    });
    Object.assign(globalThis, { saved });
  });
  await page.keyboard.press('Enter');
  const { pressed, told } = await side.evaluate(
    () => (globalThis as unknown as { saved: Promise<{ pressed: number; told: number }> }).saved,
  );
  return { durable: (await durableAt(browser)) - pressed, told: told - pressed };
}

/** From a press to where the text is put for the lightest message that can be sent for it. */
async function pressAndPut({ page, side }: Call, { background }: LaunchedChromium): Promise<number> {
  await background.evaluate(() => Object.assign(globalThis, { bare: Promise.withResolvers<number>() }));
  await side.evaluate(() => {
    const pressed = new Promise<number>((resolve) => {
      const send = ({ timeStamp }: Event) => {
        void chrome.runtime.sendMessage({ to: 'bench' }).catch(() => undefined);
        resolve(performance.timeOrigin + timeStamp);
      };
      document.addEventListener('keydown', send, { capture: true, once: true });
    });
    Object.assign(globalThis, { pressed });
  });
  await page.keyboard.press('End');
  const pressed = await side.evaluate(() => (globalThis as unknown as { pressed: Promise<number> }).pressed);
  const durable = await background.evaluate(() => (globalThis as unknown as Bare).bare.promise);
  return durable - pressed;
}

declare const chrome: typeof Browser;
