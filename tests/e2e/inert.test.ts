/** Notes are text: whatever is typed, in every place where it is shown, it is that and nothing else. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { closePracticeCall } from './practice-call.ts';
import { putOverdue, tellChanged } from './put-overdue.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';
import { hasLooked, recordNotices, withNames, withNotifications } from './with-notifications.ts';

/** Each would do something where it was more than text. */
const HOSTILE = [
  '<img src=x onerror="globalThis.canary=1">',
  '<script>globalThis.canary=1</script>',
  '"><svg onload=globalThis.canary=1>',
  '[press](javascript:globalThis.canary=1) ![x](https://evil.example/x.png)',
  '<a href="https://evil.example">&lt;b&gt;</a>',
  '{{constructor.constructor("globalThis.canary=1")()}}',
  '=HYPERLINK("https://evil.example","press")',
  '\u202Egnp.exe\u2066',
];
const NAME = `<img src=x onerror="globalThis.canary=1"> \u202Easor`;

let browser: LaunchedChromium;
let page: Page;
let side: SidebarDriver;

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
  // In a tab: docked it is the same document under the same policy, and only where it stands differs.
  await page.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  side = driveSidebar(page);
  await side.start(NAME);
  for (const note of HOSTILE) await side.note(note);
  await side.press('6 Next Steps');
  await side.atStep('Next Steps');
  for (const [index, what] of HOSTILE.entries()) await side.commit(what, `in ${index + 2} days`, 'Text');
  await side.saved();
});
afterAll(() => browser?.close());

/** What of the page is not ours, or has done something. */
const strangers = () =>
  page.evaluate(() => ({
    canary: (globalThis as { canary?: unknown }).canary ?? null,
    elements: [
      ...document.querySelectorAll(
        'img, iframe, object, embed, script:not([src]), [onerror], [onload], [href^="javascript:"], [href^="http"], [src^="http"]',
      ),
    ].map(({ outerHTML }) => outerHTML),
    /** Inline elements with a direction of their own that let it out. */
    turning: [...document.querySelectorAll('body *')]
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === 3 && /[\u202A-\u202E\u2066-\u2069]/.test(node.nodeValue ?? ''),
        ),
      )
      .filter((element) => {
        const { unicodeBidi, display } = getComputedStyle(element);
        return unicodeBidi === 'normal' && display === 'inline';
      })
      .map(({ outerHTML }) => outerHTML),
  }));
const NONE = { canary: null, elements: [], turning: [] };

const shows = async (texts: readonly string[]) => {
  const body = async () => (await page.locator('body').textContent()) ?? '';
  for (const text of texts) await expect.poll(body).toContain(text);
};

test.each(['All 8 Commitments', 'Notes'])('in the sidebar, all of it opened by “%s”', async (opens) => {
  expect(await strangers()).toEqual(NONE);
  await side.press(opens);
  await shows(HOSTILE.slice(0, -1));
  expect(await strangers()).toEqual(NONE);
  await page.keyboard.press('Escape');
  await side.atStep('Next Steps');
});

test.each([
  ['popup', 'popup.html'],
  ['follow-ups', 'review.html#/follow-ups'],
  ['conversations', 'review.html#/conversations'],
  ['people', 'review.html#/people'],
  ['patterns', 'review.html#/patterns'],
] as const)('on the page of %s', async (name, path) => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  if (name !== 'patterns') await shows(['<img src=x onerror="globalThis.canary=1">']);
  expect(await strangers()).toEqual(NONE);
});

test('in the review of one conversation, on paper, as Markdown and in tables', async () => {
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/conversations`);
  await page.getByRole('list', { name: 'Conversations' }).getByRole('link').first().click();
  await shows(HOSTILE.slice(0, -1));
  expect(await strangers()).toEqual(NONE);
  await page.emulateMedia({ media: 'print' });
  expect(await strangers()).toEqual(NONE);
  await page.emulateMedia({ media: null });
  const saved = async (button: string | RegExp) => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button, exact: true }).click();
    return readFile(await (await downloading).path(), 'utf8');
  };
  // Every sign that means something in Markdown has its backslash.
  const markdown = await saved(/Markdown/);
  expect(markdown).toContain('\\<script\\>');
  expect(markdown.replaceAll(/\\./g, '')).not.toMatch(/[<[\]`]/);
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  for (const table of ['People (CSV)', 'Conversations (CSV)', 'Notes (CSV)', 'Follow-ups (CSV)']) {
    const cells = (parse(await saved(table), { bom: true }) as string[][]).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
  }
});

test('in a reminder', async () => {
  await using extension = await withNotifications();
  await using other = await launchChromium({ thirdPartyCookies: 'blocked', extension: extension.folder });
  await closePracticeCall(other.context);
  await hasLooked(other);
  await withNames(other);
  const notices = await recordNotices(other);
  const popup = await other.context.newPage();
  await popup.goto(`chrome-extension://${other.extensionId}/popup.html`);
  const what = HOSTILE.join(' ');
  await putOverdue(popup, 'hostile', { name: NAME, what });
  // A change that is told of brings all that is due.
  await tellChanged(popup);
  await expect.poll(() => notices().then((all) => all.length)).toBe(1);
  const [{ type, title, message } = { type: '', title: '', message: '' }] = await notices();
  // Of this type, both are text. What turns the direction around is shut in.
  expect(type).toBe('basic');
  expect(title).toBe(`\u2068${NAME}\u2069`);
  expect(message).toContain(`\u2068${what.replaceAll(/[\u2066-\u2069]/g, '')}\u2069`);
});

test('a page that takes text for markup is seen to', async () => {
  await page.evaluate((text) => {
    const holder = document.createElement('p');
    holder.innerHTML = text;
    document.body.append(holder);
  }, HOSTILE[0] ?? '');
  expect((await strangers()).elements).not.toEqual([]);
});
