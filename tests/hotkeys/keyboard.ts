import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ANSWER_MS, WAIT_MS, within } from '../fixtures/timeouts.ts';
import type { Display } from './display.ts';

const execute = promisify(execFile);

/** As much of a page, Playwright's or Puppeteer's, as it takes to find its window. */
interface Page {
  bringToFront(): Promise<void>;
  title(): Promise<string>;
  evaluate(run: (text: string) => void, text: string): Promise<unknown>;
}

/** The places of keys, as X numbers them: what is pressed there is what the layout makes of it. */
export const PLACES = { k: '45', n: '57', x: '53', shift: '50', alt: '64', altGr: '108' } as const;

/** A keyboard on a display: keys go to the browser itself, as a person's do, and not to a page by protocol. */
export interface Keyboard {
  /**
   * Brings this page's window to the front and presses a combination, e.g. `alt+shift+k`. The modifiers are down for
   * `heldMs` before the last key is; as soon as can be where that is left out.
   */
  press(page: Page, keys: string, heldMs?: number): Promise<void>;
  /** Presses a key or a combination where the focus is, in the browser's own windows too, no faster than a person can. */
  type(key: string): Promise<void>;
  /** Brings this page's window to the front and holds a key or a combination down, so that it repeats. */
  hold(page: Page, key: string, heldMs: number): Promise<void>;
  /** Types words where the focus is, as a fast hand does. */
  write(words: string): Promise<void>;
  /** Clicks with the mouse, at a point of the screen. */
  click(x: number, y: number): Promise<void>;
  /** Gives the keyboard another layout, by its XKB name, e.g. `ru`. */
  layout(name: string): Promise<void>;
}

/** The keyboard of a display. */
export function keyboardOn(display: Display): Keyboard {
  /** What it waits for may never come: then it rejects after `timeout` ms. */
  const run = async (timeout: number, ...words: string[]): Promise<string> => {
    const { stdout } = await execute('xdotool', words, {
      env: { ...process.env, LC_ALL: 'C.UTF-8', DISPLAY: display.name },
      timeout,
    });
    return stdout.trim();
  };
  const xdotool = (...words: string[]) => run(WAIT_MS, ...words);
  const activate = async (page: Page): Promise<void> => {
    await within(WAIT_MS, 'To bring a page to the front', page.bringToFront());
    const window = await windowOf(page, (name) =>
      run(ANSWER_MS, 'search', '--sync', '--onlyvisible', '--name', name),
    );
    await xdotool('windowactivate', '--sync', window);
  };
  return {
    async press(page, keys, heldMs = 0) {
      await activate(page);
      if (heldMs === 0) return void (await xdotool('key', '--clearmodifiers', keys));
      const modifiers = keys.split('+');
      const last = modifiers.pop() ?? '';
      const held = modifiers.flatMap((key) => ['keydown', key]);
      const freed = modifiers.flatMap((key) => ['keyup', key]);
      await xdotool(...held, 'sleep', String(heldMs / 1_000), 'key', last, ...freed);
    },
    async type(key) {
      await xdotool('sleep', '0.2', 'key', key);
    },
    async hold(page, key, heldMs) {
      await activate(page);
      await xdotool('keydown', key, 'sleep', String(heldMs / 1_000), 'keyup', key);
    },
    async write(words) {
      await xdotool('type', '--delay', '50', words);
    },
    async click(x, y) {
      const [left, top] = [String(Math.round(x)), String(Math.round(y))];
      await xdotool('mousemove', left, top, 'sleep', '0.1', 'click', '1');
    },
    async layout(name) {
      await execute('setxkbmap', ['-layout', name], { env: { ...process.env, DISPLAY: display.name } });
    },
  };
}

/**
 * The X window that shows this page, found by the page's title, which is made unlike any other for the moment. A page
 * that is still loading gives itself a title of its own meanwhile, and the mark is set again. Rejects where no window
 * comes to show it.
 *
 * @param search waits for windows of a name, and rejects where none comes
 */
async function windowOf(page: Page, search: (name: string) => Promise<string>): Promise<string> {
  const mark = `window-${crypto.randomUUID()}`;
  const ask = <Value>(answer: Promise<Value>) => within(ANSWER_MS, 'The title of a page', answer);
  const setTitle = (to: string) =>
    ask(
      page.evaluate((text) => {
        document.title = text;
      }, to),
    );
  let title: string | undefined;
  const look = async (): Promise<string | undefined> => {
    title ??= await ask(page.title());
    await setTitle(mark);
    const found = await search(mark).catch(() => '');
    await setTitle(title);
    return found.split('\n')[0] || undefined;
  };
  const until = Date.now() + WAIT_MS;
  for (;;) {
    const window = await look().catch(() => undefined);
    if (window !== undefined) return window;
    if (Date.now() > until) throw new Error('No window shows the page.');
    await setTimeout(50);
  }
}
