import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { ANSWER_MS, within } from '../fixtures/timeouts.ts';
import type { Keyboard } from '../hotkeys/keyboard.ts';
import { PATIENCE } from './firefox.ts';

/** As much of the extension's `browser` as is used on the practice page. */
declare const browser: {
  readonly extension: {
    getViews(options?: { readonly type: 'sidebar' | 'popup'; readonly windowId?: number }): Window[];
  };
};

/** The roles that the tests ask for, by what has them. */
const ROLES = {
  button: 'button',
  heading: 'h1',
  textbox: 'input:not([type="checkbox"]), textarea',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  timer: '[role="timer"]',
  status: '[role="status"]',
  alert: '[role="alert"]',
  list: 'ul',
} as const;

type Role = keyof typeof ROLES;

/** A place of the extension's documents; a number is the window whose sidebar it is, where there are several. */
type View = 'docked' | 'sidebar' | 'popup' | number;

/** What is found in a document: where it lies in the page's window and on the screen, CSS px, and what it holds. */
interface Found {
  readonly screenX: number;
  readonly screenY: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly value: string;
  readonly pressed: string | null;
  readonly checked: boolean;
}

/**
 * An organizer's hands on the sidebar docked in the practice call. To the protocol the docked frame does not
 * exist, so a control is looked up through the extension's own list of its documents, and then clicked and typed
 * into as a person does: on the page, at its place.
 */
export function driveDocked(page: Page) {
  return {
    ...drive(page, 'docked', {
      click: ({ x, y }) => page.mouse.click(x, y),
      write: (words) => page.keyboard.type(words),
      enter: () => page.keyboard.press('Enter'),
      restMs: 0,
    }),
    /** Whether the keyboard is in the sidebar. */
    hasFocus: () =>
      page.evaluate(() =>
        browser.extension
          .getViews()
          .some(({ location, document }) => location.pathname === '/sidebar.html' && document.hasFocus()),
      ),
    /** Whether the sidebar is on the screen. */
    isShown: () =>
      page.evaluate(() =>
        browser.extension
          .getViews()
          .some(
            ({ location, frameElement }) =>
              location.pathname === '/sidebar.html' && frameElement?.checkVisibility(),
          ),
      ),
  };
}

/** The same with the mouse and the keys of a screen, also on what is in no tab: the browser's own sidebar, and the popup. */
export function driveView(page: Page, view: View, { click, write, type }: Keyboard) {
  return drive(page, view, {
    click: ({ screenX, screenY }) => click(screenX, screenY),
    write,
    enter: () => type('Return'),
    // The browser opens its popup, and its sidebar, bit by bit.
    restMs: 300,
  });
}

/** How a document is worked. */
interface Hands {
  readonly click: (at: Found) => Promise<void>;
  readonly write: (words: string) => Promise<void>;
  readonly enter: () => Promise<void>;
  /** What has not moved for so long has come to rest, ms. */
  readonly restMs: number;
}

function drive(page: Page, view: View, hands: Hands) {
  const find = (role: Role, name: string): Promise<Found | undefined> =>
    within(ANSWER_MS, name, page.evaluate(findIn, view, ROLES[role], name)).catch(() => undefined);

  const see = (role: Role, name: string): Promise<Found> =>
    vi.waitFor(async () => {
      const found = await find(role, name);
      if (found === undefined) throw new Error(`There is no ${role} "${name}".`);
      return found;
    }, PATIENCE);

  /** Clicks once it has come to rest: what moves on a new step would be missed. */
  const press = async (name: string, role: Role = 'button') => {
    const at = await vi.waitFor(async () => {
      const before = await find(role, name);
      await setTimeout(hands.restMs);
      const after = await find(role, name);
      if (before === undefined || after === undefined) throw new Error(`There is no ${role} "${name}".`);
      if (before.screenX !== after.screenX || before.screenY !== after.screenY)
        throw new Error(`"${name}" is moving.`);
      return after;
    }, PATIENCE);
    await hands.click(at);
  };

  const driver = {
    find,
    see,
    press,
    atStep: (name: string) => see('heading', name),
    async type(name: string, text: string) {
      await press(name, 'textbox');
      await hands.write(text);
    },
    async note(text: string) {
      await driver.type('Note', text);
      await hands.enter();
      await vi.waitFor(async () => {
        if (!(await see('list', 'Notes')).text.includes(text)) throw new Error(`"${text}" is not noted.`);
      }, PATIENCE);
    },
    /** Waits until all is in the store. */
    saved: () =>
      vi.waitFor(async () => {
        if ((await find('status', 'Saved')) === undefined)
          throw new Error('No status says that it is saved.');
      }, PATIENCE),
  };
  return driver;
}

/** Runs on the practice page; its text is sent there, so it uses nothing from outside itself. */
function findIn(view: View, selector: string, name: string): Found | undefined {
  const views = browser.extension.getViews(
    view === 'docked'
      ? undefined
      : typeof view === 'number'
        ? { type: 'sidebar', windowId: view }
        : { type: view },
  );
  const sidebar = views.find(
    ({ location, parent }) =>
      view !== 'docked' || (location.pathname === '/sidebar.html' && parent === window),
  ) as (Window & { mozInnerScreenX: number; mozInnerScreenY: number }) | undefined;
  if (sidebar === undefined) return undefined;
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const textOf = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"], select, textarea')) hidden.remove();
    return plain(copy.textContent);
  };
  const nameOf = (element: Element) => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return plain(label);
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    if (by.length > 0)
      return plain(by.map((id) => sidebar.document.getElementById(id)?.textContent).join(' '));
    const labels = (element as HTMLInputElement).labels ?? [];
    return labels.length > 0 ? plain([...labels].map(textOf).join(' ')) : textOf(element);
  };
  const element = [...sidebar.document.querySelectorAll<HTMLInputElement>(selector)].find(
    (one) => (name === '' || nameOf(one) === name) && one.checkVisibility(),
  );
  if (element === undefined) return undefined;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const here = window as unknown as { mozInnerScreenX: number; mozInnerScreenY: number };
  const [screenX, screenY] = [
    sidebar.mozInnerScreenX + left + width / 2,
    sidebar.mozInnerScreenY + top + height / 2,
  ];
  return {
    screenX,
    screenY,
    x: screenX - here.mozInnerScreenX,
    y: screenY - here.mozInnerScreenY,
    text: plain(element.textContent),
    value: element.value ?? '',
    pressed: element.getAttribute('aria-pressed'),
    checked: element.checked ?? false,
  };
}
