import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { WAIT_MS } from '../../fixtures/timeouts.ts';

/** A rectangle in the window, CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is found in the dock. */
export interface Found extends Box {
  readonly focused: boolean;
  /** The value that a screen reader would read, e.g. of the separator. */
  readonly value: unknown;
}

/**
 * A person's hands and a screen reader's eyes on a page with a dock. The dock's shadow root is closed, so that
 * Playwright's own selectors end before it; the accessibility tree does not.
 */
export interface DockDriver {
  /** What has this role and name in the top document, the dock included, if anything has. */
  find(role: string, name: string): Promise<Found | undefined>;
  /** The texts in whatever has this role. */
  texts(role: string): Promise<string[]>;
  /** The same as `find`, waited for. */
  see(role: string, name: string): Promise<Found>;
  /** Clicks a button of this name, once it is there and stands still. */
  press(name: string): Promise<void>;
  /** Clicks the tab at the edge, and waits for the sidebar. */
  open(): Promise<Frame>;
  /** The sidebar's document, waited for. */
  sidebar(): Promise<Frame>;
  /** Where the sidebar's frame is; undefined while it is not shown. */
  frameBox(): Promise<Box | undefined>;
}

/** Drives the dock of a page; `opener` is what its tab is called in the language in use. */
export async function driveDock(page: Page, opener = 'Open Kitchen Table'): Promise<DockDriver> {
  const session = await page.context().newCDPSession(page);
  const find = (role: string, name: string) => findInTree(session, role, name);
  const driver: DockDriver = {
    find,
    texts: (role) => textsInTree(session, role),
    see: (role, name) => appears(() => find(role, name), `${role} "${name}"`),
    async press(name) {
      const { x, y, width, height } = await appears(
        () => findStill(session, 'button', name),
        `button "${name}"`,
      );
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    async open() {
      await driver.press(opener);
      return driver.sidebar();
    },
    async sidebar() {
      const frame = () => page.frames().find((one) => one.url().endsWith('/sidebar.html'));
      const found = await appears(async () => frame(), 'the sidebar’s frame');
      await found.waitForLoadState();
      return found;
    },
    frameBox: () => find('Iframe', 'Kitchen Table'),
  };
  return driver;
}

/** Waits for something to be there; without vitest's own waiting, which the bench does not have. */
async function appears<Thing>(look: () => Promise<Thing | undefined>, name: string): Promise<Thing> {
  const deadline = performance.now() + WAIT_MS;
  while (performance.now() < deadline) {
    const found = await look();
    if (found !== undefined) return found;
    await setTimeout(30);
  }
  throw new Error(`There is no ${name}.`);
}

async function findInTree(session: CDPSession, role: string, name: string): Promise<Found | undefined> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.find(
    (one) => !one.ignored && one.role?.value === role && one.name?.value === name && one.backendDOMNodeId,
  );
  if (node?.backendDOMNodeId === undefined) return undefined;
  const box = await session
    .send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId })
    .then(({ model }) => model.border)
    .catch(() => undefined);
  // Gone between the two questions, or without a place on the screen.
  if (box === undefined) return undefined;
  const [x = 0, y = 0, right = 0, , , bottom = 0] = box;
  const focused = node.properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false;
  return { x, y, width: right - x, height: bottom - y, focused, value: node.value?.value };
}

/** The same, once it stands where it did a moment before: a dock that is making room would be missed by a click. */
async function findStill(session: CDPSession, role: string, name: string): Promise<Found | undefined> {
  const before = await findInTree(session, role, name);
  await setTimeout(30);
  const now = await findInTree(session, role, name);
  return now?.x === before?.x && now?.y === before?.y ? now : undefined;
}

async function textsInTree(session: CDPSession, role: string): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isInside = (id: string | undefined): boolean => {
    const node = id === undefined ? undefined : byId.get(id);
    return node !== undefined && (node.role?.value === role || isInside(node.parentId));
  };
  return nodes
    .filter((node) => node.role?.value === 'StaticText' && isInside(node.parentId))
    .map((node) => String(node.name?.value));
}
