/** The keyboard between a call page and the docked sidebar: it stays where the person put it. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DockOrder } from '../../lib/rpc/contracts/background-to-dock.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { type DockDriver, driveDock } from './call-pages/dock-driver.ts';
import { type CallPages, startCallPages } from './call-pages/server.ts';
import { orderDock } from './order-dock.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';
import { visitCall } from './visit-call.ts';

/** A call on which nothing was said yet. */
let calls = 0;
const meetCall = () =>
  `https://meet.google.com/new-call-${[...String(++calls + 100)].map((digit) => 'abcdefghij'[+digit]).join('')}`;
const zoomCall = () => `https://app.zoom.us/wc/${++calls + 100_000_000}/join?layout=framed`;

let pages: CallPages;
let browser: LaunchedChromium;

beforeAll(async () => {
  pages = await startCallPages();
});
afterAll(() => pages?.close());

const order = (page: Page, what: DockOrder) => orderDock(browser, page, what);

/** A call with a conversation on, and half a note typed. */
async function inMidNote(address = meetCall()) {
  const page = await browser.context.newPage();
  await page.goto(address);
  const dock = await driveDock(page);
  const sidebar = await dock.open();
  const side = driveSidebar(sidebar);
  await side.start('Dana');
  await side.field('Note').click();
  await page.keyboard.type('she told ');
  await expect.poll(() => noteOf(sidebar)).toBe('she told ');
  return { page, dock, sidebar, end: await endOfNote(sidebar) };
}

const noteOf = (sidebar: Frame) => driveSidebar(sidebar).field('Note').inputValue();

/** Types the rest of the note, and waits for it. */
async function typeOn(page: Page, sidebar: Frame, before = 'she told '): Promise<void> {
  await expect.poll(() => hasFocus(sidebar)).toBe(true);
  await page.keyboard.type('me');
  await expect.poll(() => noteOf(sidebar)).toBe(`${before}me`);
}

const hasFocus = (sidebar: Frame) => sidebar.evaluate(() => document.hasFocus());
const focused = (page: Page) =>
  page.evaluate(() => {
    const { id, localName } = document.activeElement ?? document.body;
    return localName === 'kitchen-table-dock' ? localName : id || localName;
  });
const alertOf = async (dock: DockDriver) => (await dock.texts('alert')).join(' ');
/** The alert's words where the dock is inert: then it is on the screen alone. */
async function paintedAlertOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const alert = nodes.find(({ attributes }) => attributes?.includes('alert'));
  return nodes.find(({ parentId }) => parentId === alert?.nodeId)?.nodeValue ?? '';
}

/** Letters that the page heard. */
const heard = (page: Page) => page.evaluate('heardKeys.filter((key) => key.length === 1).join("")');

/** The end of what is typed in the note field. */
async function endOfNote(sidebar: Frame): Promise<{ x: number; y: number }> {
  const box = await driveSidebar(sidebar).field('Note').boundingBox();
  if (box === null) throw new Error('There is no note field.');
  return { x: box.x + box.width - 12, y: box.y + box.height / 2 };
}

describe.each(['blocked', 'allowed'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  beforeAll(async () => {
    browser = await launchChromium({ thirdPartyCookies, args: pages.chromiumArguments });
    await closePracticeCall(browser.context);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    for (const page of browser.context.pages().slice(1)) await page.close();
  });

  test('the dock keeps from the page every key typed in the sidebar', async () => {
    const { page, dock } = await visitCall(browser, meetCall());
    const sidebar = await dock.open();
    await page.locator('#chat').click();
    await page.keyboard.type('ab');
    expect(await page.evaluate('heardKeys.filter((key) => key.length === 1).join("")')).toBe('aaaaaabbbbbb');
    await focusSidebar(page, sidebar);
    await page.keyboard.type('secret d');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('heardKeys.length')).toBe(12);
  });

  test('the dock never takes the focus by itself, and gives it back', async () => {
    const { page, dock } = await visitCall(browser, meetCall());
    await page.locator('#chat').focus();
    const focused = () =>
      page.evaluate(() =>
        document.activeElement?.matches('#chat') ? 'chat' : document.activeElement?.localName,
      );
    await dock.open();
    expect(await focused()).toBe('chat');
    await order(page, 'hide');
    await order(page, 'show');
    expect(await focused()).toBe('chat');
    await order(page, 'focus');
    expect(await focused()).toBe('kitchen-table-dock');
    // What is typed next would go into the call, so of a text field only who asks to leave comes back to it.
    await order(page, 'hide');
    await expect.poll(() => dock.find('button', 'Open Kitchen Table')).toMatchObject({ focused: true });
    await page.locator('#leave').focus();
    await order(page, 'focus');
    await order(page, 'hide');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('leave');
    await page.locator('#chat').focus();
    await order(page, 'show');
    const sidebar = await dock.sidebar();
    await focusSidebar(page, sidebar);
    expect(await focused()).toBe('kitchen-table-dock');
    await order(page, 'leave');
    expect(await focused()).toBe('chat');
  });

  test('the chat focused by the page’s script in mid-note gets no letter', async () => {
    const { page, dock, sidebar } = await inMidNote();
    await page.evaluate(() => document.querySelector<HTMLElement>('#chat')?.focus());
    await typeOn(page, sidebar);
    expect(await focused(page)).toBe('kitchen-table-dock');
    expect(await heard(page)).toBe('');
    expect(await alertOf(dock)).toBe('');
  });

  test('a page that focuses its chat whenever that loses the focus is made inert, and says so', async () => {
    const { page, dock, sidebar } = await inMidNote();
    await page.evaluate(() => {
      const chat = document.querySelector<HTMLElement>('#chat');
      chat?.addEventListener('blur', () => chat.focus());
      chat?.addEventListener('focusout', () => setTimeout(() => chat.focus()));
      document.addEventListener('focusin', () => chat?.focus());
      chat?.focus();
    });
    await typeOn(page, sidebar);
    await expect.poll(() => alertOf(dock)).toMatch(/^The call tried to take your typing/);
    expect(await heard(page)).toBe('');
    // The first press on the page leads out, the next one is the page's.
    await page.mouse.click(300, 300);
    await expect.poll(() => alertOf(dock)).toBe('');
    await page.locator('#chat').click();
    await page.keyboard.type('hi');
    await expect.poll(() => page.locator('#chat').inputValue()).toBe('hi');
  });

  test('a modal dialog that the page opens in mid-note gets no letter', async () => {
    const { page, dock, sidebar } = await inMidNote();
    await page.evaluate(openModal);
    await typeOn(page, sidebar);
    await expect.poll(() => alertOf(dock)).toMatch(/^The call tried to take your typing/);
    await page.keyboard.press('Enter');
    await driveSidebar(sidebar).notes().filter({ hasText: 'she told me' }).waitFor();
    expect(await page.evaluate('document.querySelector("#ask").open')).toBe(true);
    expect(await heard(page)).toBe('');
    await page.mouse.click(300, 300);
    await expect.poll(() => focused(page)).not.toBe('kitchen-table-dock');
    await page.getByRole('button', { name: 'Record' }).click();
    await expect.poll(() => page.evaluate('document.querySelector("#ask").open')).toBe(false);
  });

  test('under a modal dialog of the page, a press on the sidebar leads into it', async () => {
    const { page, sidebar, end } = await inMidNote();
    await page.mouse.click(300, 300);
    await page.evaluate(openModal);
    await expect.poll(() => focused(page)).toBe('record');
    await page.mouse.click(end.x, end.y);
    await typeOn(page, sidebar);
    expect(await page.evaluate('document.querySelector("#ask").open')).toBe(true);
    expect(await page.evaluate('heardClicks')).toBe(0);
  });

  test('a page that does not stop wins, and the sidebar says so on top of it', async () => {
    const { page, dock, sidebar, end } = await inMidNote();
    const fighting = page.evaluate(async () => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      for (let turns = 0; turns < 30; turns++) {
        dialog.close();
        dialog.showModal();
        await new Promise((done) => requestAnimationFrame(done));
      }
      return document.activeElement?.localName;
    });
    expect(await fighting).toBe('dialog');
    expect(await paintedAlertOf(page)).toMatch(/^The call has your keyboard now/);
    expect(
      await page.evaluate(() => document.querySelector('kitchen-table-dock')?.matches(':popover-open')),
    ).toBe(true);
    await page.mouse.click(end.x, end.y);
    await typeOn(page, sidebar);
    expect(await alertOf(dock)).toBe('');
    expect(await heard(page)).toBe('');
  });

  test('a dock that the page makes inert goes on', async () => {
    const { page, sidebar, end } = await inMidNote();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('kitchen-table-dock')?.setAttribute('inert', '');
    });
    await typeOn(page, sidebar);
    await page.evaluate(() => document.documentElement.setAttribute('inert', ''));
    await typeOn(page, sidebar, 'she told me');
    await page.mouse.click(300, 300);
    await page.evaluate(() => document.documentElement.removeAttribute('inert'));
    await page.mouse.click(end.x, end.y);
    await typeOn(page, sidebar, 'she told meme');
    expect(await heard(page)).toBe('');
  });

  test('a dock taken out and put back in mid-note has the keyboard again', async () => {
    const { page, dock } = await inMidNote();
    await page.evaluate(() => document.querySelector('kitchen-table-dock')?.remove());
    await expect.poll(async () => hasFocus(await dock.sidebar()).catch(() => false)).toBe(true);
    expect(await focused(page)).toBe('kitchen-table-dock');
  });

  test('the focus goes where the person takes it: by a press, by Tab, by the button at the end', async () => {
    const { page, dock, sidebar, end } = await inMidNote();
    await page.locator('#chat').click();
    await page.keyboard.type('hi');
    expect(await page.locator('#chat').inputValue()).toBe('hi');
    await page.mouse.click(end.x, end.y);
    await typeOn(page, sidebar);
    await tabTo(page, dock, 'button', 'Go to the call');
    expect(await alertOf(dock)).toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('chat');
    await page.mouse.click(end.x, end.y);
    await tabTo(page, dock, 'separator', 'Sidebar width', 'Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(page)).toBe('leave');
    await page.evaluate(() => document.querySelector<HTMLElement>('#chat')?.focus());
    expect(await focused(page)).toBe('chat');
  });

  test('F6 leads back to the page, and the open key into the sidebar, to the same field', async () => {
    const { page, sidebar } = await inMidNote();
    await page.locator('#chat').click();
    await order(page, 'toggle');
    await typeOn(page, sidebar);
    await page.keyboard.press('F6');
    await expect.poll(() => focused(page)).toBe('chat');
    await order(page, 'toggle');
    await typeOn(page, sidebar, 'she told me');
    expect(await order(page, 'toggle')).toMatchObject({ open: false });
    expect(await focused(page)).toBe('chat');
    expect(await order(page, 'toggle')).toMatchObject({ open: true });
    await typeOn(page, sidebar, 'she told meme');
  });

  test('hidden by its button, it does not give the focus to the chat; the next letters go nowhere', async () => {
    const { page, dock, sidebar, end } = await inMidNote();
    await page.locator('#chat').click();
    await page.mouse.click(end.x, end.y);
    await driveSidebar(sidebar).press('Hide Kitchen Table');
    await expect.poll(() => dock.find('button', 'Open Kitchen Table')).toMatchObject({ focused: true });
    await page.keyboard.type('me');
    expect(await page.locator('#chat').inputValue()).toBe('');
  });

  test('in a client that stands in a frame, presses and thefts are told apart', async () => {
    const { page, sidebar, end } = await inMidNote(zoomCall());
    const client = page.frames().find((frame) => frame.url().endsWith('/client')) as Frame;
    await client.evaluate(() => {
      const chat = Object.assign(document.createElement('input'), { id: 'chat' });
      chat.style.cssText = 'position:fixed;left:20px;top:20px';
      document.body.append(chat);
    });
    await client.evaluate(() => document.querySelector<HTMLElement>('#chat')?.focus());
    await typeOn(page, sidebar);
    await client.locator('#chat').click();
    await page.keyboard.type('hi');
    await expect.poll(() => client.locator('#chat').inputValue()).toBe('hi');
    await page.mouse.click(end.x, end.y);
    await typeOn(page, sidebar, 'she told me');
  });
});

/** Runs on the page: a modal dialog of its own, with a button that Enter would press. */
function openModal(): void {
  const dialog = Object.assign(document.createElement('dialog'), { id: 'ask' });
  const button = Object.assign(document.createElement('button'), { id: 'record', textContent: 'Record' });
  button.onclick = () => dialog.close();
  dialog.append('This call is being recorded.', button);
  document.body.append(dialog);
  Object.assign(window, { heardClicks: 0 });
  document.addEventListener('click', () => {
    (window as unknown as { heardClicks: number }).heardClicks++;
  });
  dialog.showModal();
}

/** Presses Tab until something of the dock has the focus. */
async function tabTo(page: Page, dock: DockDriver, role: string, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await dock.find(role, name))?.focused) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not come to the ${role} "${name}".`);
}

/** Puts the focus into the sidebar by a click, as a person does. */
async function focusSidebar(page: Page, sidebar: Frame): Promise<void> {
  const box = await (await sidebar.frameElement()).boundingBox();
  if (box === null) throw new Error('The sidebar is not shown.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
