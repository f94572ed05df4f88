/** Opening, a key and a letter in every place where the sidebar can stand. */
import type { JSHandle, Page } from 'playwright-core';
import { openDockedCall } from '../../e2e/docked-call.ts';
import { panelOf, tabOf } from '../../e2e/side-panels.ts';
import { driveSidebar } from '../../e2e/sidebar-driver.ts';
import { type Call, type CallBrowser, launchForCalls, newConversation } from '../call.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { frameIn, timeInWindow, type WindowAct } from '../painting-in-window.ts';
import { clicked, middleOfTab, oursOn, pressToPaint } from './opening.ts';
import { opens } from './popup.ts';

/** Presses for each round asked for: half of them have to hold. */
const PRESSES = 8;

/** Letters in a round: each comes anywhere in a frame, so that it takes many to compare means. */
const LETTERS = 50;

/** Of each place in which a conversation is on. */
interface Place {
  readonly name: string;
  readonly window: JSHandle<Window>;
}

/**
 * A key beside one frame, and a letter beside one in a bare field of the same document, in every place by the same script;
 * the panel beside the docked sidebar, the desk beside an empty page of an extension, and the floating window beside a
 * bare one.
 */
export async function placeRows(rounds: number): Promise<Row[]> {
  return [...(await openingRowsOf(rounds)), ...(await keyRowsOf(rounds))];
}

async function openingRowsOf(rounds: number): Promise<Row[]> {
  await using floor = await launchForCalls('floor');
  await using calls = await launchForCalls('ours', { first: 'h1' });
  const bare = opens(floor.browser.context, `chrome-extension://${floor.browser.extensionId}/frame.html`);
  const desk = opens(
    calls.browser.context,
    `chrome-extension://${calls.browser.extensionId}/desk.html?call=bench`,
  );
  await byTurns(2, bare, desk);
  const deskRounds = await byTurns(rounds, bare, desk);
  const watcher = await openPage(calls, 'popup.html');
  const { page: atDesk } = await deskWith(calls, 'Dana');
  const bareWindow = () => floatingPaint(atDesk, true);
  const floating = () => floatingPaint(atDesk, false);
  await byTurns(2, bareWindow, floating);
  const floatingRounds = await byTurns(rounds, bareWindow, floating);
  await atDesk.close();
  const docked = clicked(oursOn(calls), await middleOfTab(oursOn(calls)));
  const panel = () => panelPaint(calls, watcher);
  const byDock = () => pressToPaint(docked);
  await byTurns(1, byDock, panel);
  return [
    rowOf(
      {
        what: 'press to the side panel painted, beside the press to the docked sidebar',
        unit: 'ms',
      },
      await byTurns(rounds, byDock, panel),
    ),
    rowOf({ what: 'the desk painted, beside an empty page', unit: 'ms', atMost: 3 }, deskRounds),
    rowOf(
      { what: 'press to the floating window painted, beside a bare one', unit: 'ms', atMost: 2 },
      floatingRounds,
    ),
  ];
}

async function keyRowsOf(rounds: number): Promise<Row[]> {
  await using calls = await launchForCalls();
  const watcher = await openPage(calls, 'popup.html');
  const rows: Row[] = [];
  const measure = async ({ name, window }: Place) => rows.push(...(await rowsIn(window, name, rounds)));

  const docked = await newConversation(calls);
  await docked.page.bringToFront();
  await measure({ name: 'docked', window: await windowOf(docked.side) });
  const { panel } = await movedBeside(docked, watcher);
  await measure({ name: 'in the side panel', window: panel });
  await docked.page.close();
  const desk = await deskWith(calls, 'Dana');
  await desk.page.bringToFront();
  await measure({ name: 'at the desk', window: await windowOf(desk.page) });
  const small = await desk.keepOnTop();
  await measure({ name: 'in the floating window', window: await windowOf(small) });
  return rows;
}

const windowOf = (document: Call['side'] | Page) => document.evaluateHandle(() => window as Window);

async function rowsIn(window: JSHandle<Window>, name: string, rounds: number): Promise<Row[]> {
  const took = (act: WindowAct, selector: string) => timeInWindow(window, act, selector);
  let presses = 0;
  const key = () => {
    presses += 1;
    return took({ key: presses % 2 === 1 ? 'k' : 'j' }, 'h1');
  };
  await window.evaluate(({ document }) => document.querySelector<HTMLElement>('h1')?.focus());
  await byTurns(2, () => frameIn(window), key);
  const keys = await byTurns(rounds * PRESSES, () => frameIn(window), key);
  await window.evaluate(({ document }) => {
    const bare = document.createElement('textarea');
    bare.id = 'bare';
    bare.style.cssText = 'position: fixed; inset: 0 0 auto; z-index: 9';
    document.body.append(bare);
  });
  const mean = (selector: string) => async () => {
    let sum = 0;
    for (let letter = 0; letter < LETTERS; letter += 1) sum += await took({ letter: 'a' }, selector);
    return sum / LETTERS;
  };
  const [bare, note] = [mean('#bare'), mean('footer textarea, textarea[aria-label]:not(#bare)')];
  await byTurns(1, bare, note);
  const letters = await byTurns(rounds, bare, note);
  await window.evaluate(({ document }) => document.getElementById('bare')?.remove());
  return [
    rowOf({ what: `key to painted step, ${name}, p50`, unit: 'ms', atMost: 1 }, keys),
    rowOf({ what: `typed letter to painted letter, ${name}`, unit: 'ms', atMost: 1.1 }, letters),
  ];
}

/** Presses “Beside the call”; when that was (epoch ms), and the panel that came of it. */
async function movedBeside({ page, side }: Call, watcher: Page) {
  const tab = await tabOf(watcher, page);
  await driveSidebar(side).press('More');
  const pressed = side.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const hear = ({ timeStamp }: Event) => resolve(performance.timeOrigin + timeStamp);
        addEventListener('click', hear, { capture: true, once: true });
      }),
  );
  await side.getByRole('button', { name: /^Beside the call/ }).click();
  const at = await pressed;
  return { at, panel: await panelOf(watcher, tab) };
}

const randomLetters = (count: number) =>
  Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');

async function panelPaint(calls: CallBrowser, watcher: Page): Promise<number> {
  // A link of its own each time: on one that was used, its conversation would go on.
  const link = `pan-${randomLetters(4)}-${randomLetters(3)}`;
  const { page, side } = await openDockedCall(calls.browser, `https://meet.google.com/${link}`);
  await side.start('Rosa');
  await side.saved();
  const { at, panel } = await movedBeside({ page, side: side.side as Call['side'] }, watcher);
  const painted = await watcher.waitForFunction(({ performance }) => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return first && performance.timeOrigin + first.startTime;
  }, panel);
  const took = ((await painted.jsonValue()) ?? 0) - at;
  await page.close();
  return took;
}

/** From the press to the end of the frame that shows a line for notes, or in a bare window a paragraph. */
async function floatingPaint(desk: Page, isBare: boolean): Promise<number> {
  await desk.bringToFront();
  const shown = desk.evaluate((bare) => {
    const { documentPictureInPicture: floating } = window as unknown as {
      documentPictureInPicture: { requestWindow(size: object): Promise<Window & typeof globalThis> };
    };
    const { promise, resolve } = Promise.withResolvers<number>();
    let begun = performance.now();
    addEventListener('click', ({ timeStamp }) => (begun = timeStamp), { capture: true, once: true });
    const watch = (opened: Window & typeof globalThis) => {
      const look = () => {
        if (opened.document.querySelector('textarea, #bare') === null)
          return opened.requestAnimationFrame(look);
        return opened.requestAnimationFrame(() =>
          opened.setTimeout(() => resolve(performance.now() - begun)),
        );
      };
      look();
    };
    if (bare) {
      void floating.requestWindow({ width: 320, height: 400 }).then((opened) => {
        opened.document.body.append(
          Object.assign(opened.document.createElement('p'), { id: 'bare', textContent: 'Bare' }),
        );
        watch(opened);
      });
    } else {
      const request = floating.requestWindow.bind(floating);
      floating.requestWindow = async (size) => {
        const opened = await request(size);
        watch(opened);
        Reflect.deleteProperty(floating, 'requestWindow');
        return opened;
      };
    }
    return promise;
  }, isBare);
  const opened = desk.context().waitForEvent('page');
  if (!isBare) await desk.getByRole('button', { name: 'Keep on top' }).click();
  const took = await shown;
  const small = await opened;
  await small.close();
  await desk.getByRole('button', { name: 'Keep on top' }).waitFor();
  return took;
}

/** A desk with a conversation that has just begun. */
async function deskWith(calls: CallBrowser, name: string) {
  const page = await openPage(calls, 'desk.html');
  await driveSidebar(page).start(name);
  await driveSidebar(page).saved();
  return {
    page,
    async keepOnTop() {
      const opened = calls.browser.context.waitForEvent('page');
      await page.getByRole('button', { name: 'Keep on top' }).click();
      const small = await opened;
      await small.getByRole('textbox', { name: 'Note' }).waitFor();
      return small;
    },
  };
}

async function openPage({ browser: { context, extensionId } }: CallBrowser, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}
