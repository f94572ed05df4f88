/** The places in which somebody writes until the browser is killed: how a conversation gets there, and what hands do there. */
import type { Page } from 'playwright-core';
import type { LaunchedChromium } from './browser.ts';
import { openDockedCall } from './docked-call.ts';
import { panelOf, pressIn, tabOf } from './side-panels.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

/** Where the sidebar stands. */
export type KillPlace = 'docked' | 'panel' | 'desk' | 'floating';

/** The steps that are gone through, round and round. */
const STEPS = ['1 Introduction', '2 Issues & Stake', '3 Agitation', '4 Educate, Vision & Plan to Win'];

/** What is done there. */
export interface Hands {
  /** Types a letter in the field. */
  readonly type: (letter: string) => Promise<unknown>;
  readonly enter: () => Promise<unknown>;
  /** Goes to another step than the one so far, which was the so many-th, and back into the field for notes. */
  readonly changeStep: (steps: number) => Promise<unknown>;
}

/** A place that Playwright sees. */
export interface SeenPlace {
  readonly page: Page;
  readonly side: SidebarDriver;
}

/** As fast as anyone types; most stretches are longer than saving runs behind. */
const BETWEEN_LETTERS_MS = 25;

/** Begins a conversation with `name` on a call of this address, or elsewhere at the desk, with all of it saved. */
export async function beginIn(
  place: KillPlace,
  browser: LaunchedChromium,
  address: string,
  name: string,
): Promise<SeenPlace> {
  const isCall = place === 'docked' || place === 'panel';
  const seen = isCall ? await openDockedCall(browser, address) : await openDesk(browser);
  await seen.side.start(name);
  await seen.side.field('Note').focus();
  await seen.side.saved();
  return seen;
}

async function openDesk({ context, extensionId }: LaunchedChromium): Promise<SeenPlace> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/desk.html`);
  return { page, side: driveSidebar(page) };
}

/** The hands in the place, with the focus in a field there; the conversation moves there first where it began elsewhere. */
export async function handsIn(place: KillPlace, browser: LaunchedChromium, seen: SeenPlace): Promise<Hands> {
  if (place === 'panel') return inPanel(browser, seen);
  return place === 'floating' ? inFloating(browser, seen) : inSidebar(seen);
}

function inSidebar({ page, side }: SeenPlace): Hands {
  return {
    type: (letter) => page.keyboard.type(letter, { delay: BETWEEN_LETTERS_MS }),
    enter: () => page.keyboard.press('Enter'),
    async changeStep(steps) {
      await side.press(STEPS[steps % STEPS.length] ?? '');
      await side.field('Note').focus();
    },
  };
}

/** The window has no room for the path of steps: there it goes on, and back. */
async function inFloating({ context }: LaunchedChromium, { side }: SeenPlace): Promise<Hands> {
  const opened = context.waitForEvent('page');
  await side.press('Keep on top');
  const small = await opened;
  const note = small.getByRole('textbox', { name: 'Note' });
  await note.focus();
  return {
    ...inSidebar({ page: small, side: driveSidebar(small) }),
    async changeStep(steps) {
      const name = steps % 2 === 1 ? 'Next step' : 'Previous step';
      await small.getByRole('button', { name }).click();
      await note.focus();
    },
  };
}

/** Playwright does not see it, so its own document types: the editor's own way, which says all that a key does but the key. */
async function inPanel(browser: LaunchedChromium, { page, side }: SeenPlace): Promise<Hands> {
  const watcher = await browser.context.newPage();
  await watcher.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.bringToFront();
  const tab = await tabOf(watcher, page);
  await side.press('More');
  await side.side.getByRole('button', { name: /^Beside the call/ }).click();
  const panel = await panelOf(watcher, tab);
  await watcher.waitForFunction((shown) => shown.document.querySelector('footer textarea'), panel);
  const inField = (letter: string | null) =>
    panel.evaluate(({ document }, typed) => {
      const field = document.querySelector<HTMLTextAreaElement>('footer textarea');
      field?.focus();
      if (typed !== null) return document.execCommand('insertText', false, typed);
      return field?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }),
      );
    }, letter);
  return {
    async type(letter) {
      // Before it, for what has been waited for after it may come after the kill.
      await watcher.waitForTimeout(BETWEEN_LETTERS_MS);
      await inField(letter);
    },
    enter: () => inField(null),
    changeStep: (steps) => pressIn(panel, STEPS[steps % STEPS.length] ?? ''),
  };
}
