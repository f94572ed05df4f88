/** What somebody needs who sees little, drags nothing, or reads the page by ear. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { launchWithCalls } from './docked-call.ts';
import { closePracticeCall } from './practice-call.ts';
import { putOverdue } from './put-overdue.ts';
import { readStore } from './read-store.ts';
import { driveSidebar } from './sidebar-driver.ts';

let browser: LaunchedChromium;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
});
afterAll(() => browser?.close());

/** One of the extension's pages, at a size in CSS px. */
async function open(address: string, width = 360, height = 600): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  return page;
}

/** Whether all of an element can be seen and pressed. */
function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((button) => {
    const { left, top, bottom, width } = button.getBoundingClientRect();
    return [top + 1, bottom - 1].every((y) =>
      button.contains(document.elementFromPoint(left + width / 2, y)),
    );
  });
}

test('the menu closes when the focus leaves it, and offers widths to whoever drags nothing', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://meet.google.com/wid-thth-eee');
  const dock = await driveDock(page);
  const side = driveSidebar(await dock.open());
  const menu = side.side.getByRole('radio', { name: 'Narrow' });
  await side.press('More');
  await side.side.getByRole('radio', { name: 'Wide' }).click();
  await expect.poll(async () => (await dock.frameBox())?.width).toBeGreaterThan(440);
  await menu.click();
  await expect.poll(async () => (await dock.frameBox())?.width).toBeLessThan(310);
  await side.side.getByRole('radio', { name: 'Medium' }).click();
  expect(await menu.isVisible()).toBe(true);
  await side.field('Who are you talking with?').focus();
  await menu.waitFor({ state: 'hidden' });
  await page.close();
});

test('what they say next is in sight at 800 x 600, with all that a first visit shows', async () => {
  const page = await open('practice.html', 800, 600);
  await page.getByRole('heading', { name: 'Your first one-on-one' }).waitFor();
  await page.getByRole('heading', { name: 'Keep Kitchen Table in sight' }).waitFor();
  await expect.poll(() => isInSight(page.getByText('Your turn:'))).toBe(true);
  await page.close();
});

test('the menu ends in what can be chosen, and the names of the lights stand at one height', async () => {
  const page = await open('sidebar.html');
  const side = driveSidebar(page);
  await page.getByRole('button', { name: 'More' }).click();
  const ends = await page
    .locator('#menu > :last-child')
    .evaluate((last) => getComputedStyle(last).borderBlockEndStyle);
  expect(ends).toBe('none');
  await page.keyboard.press('Escape');
  await side.start('Rosa');
  // There, one of the two leads to more words than the other.
  const heights = await page
    .getByRole('button', { name: /^(Green|Yellow) light$/ })
    .evaluateAll((lights) => lights.map((light) => light.querySelector('b')?.getBoundingClientRect().top));
  expect(heights).toEqual([heights[0], heights[0]]);
  await side.end();
  await side.saved();
  await page.close();
});

test('a step is said once: by the heading that has the focus, or else by the live region', async () => {
  const page = await open('sidebar.html');
  const side = driveSidebar(page);
  await side.start('Rosa');
  // Each change of a region, as a screen reader hears it.
  const heard = await page.evaluateHandle(() => {
    const words: string[] = [];
    const regions = document.querySelectorAll('p[aria-live="polite"]');
    if (regions.length === 0) throw new Error('There is no live region.');
    for (const region of regions) {
      const listen = () => region.textContent && words.push(region.textContent);
      new MutationObserver(listen).observe(region, { childList: true, characterData: true, subtree: true });
    }
    return words;
  });
  await page.getByRole('heading', { level: 1 }).press('k');
  const heading = await side.atStep('Issues & Stake');
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: '3 Agitation' }).click();
  await expect.poll(() => heard.jsonValue()).toEqual(['Step 3 of 6: Agitation']);
  await side.end();
  await side.saved();
  await page.close();
});

test('an end with a half-typed commitment opens at its top, where what was learned is asked for', async () => {
  const page = await open('sidebar.html');
  const side = driveSidebar(page);
  await side.start('Rosa');
  await side.press('6 Next Steps');
  await side.field('What they will do').fill('talk to her landlord');
  await side.press('End conversation');
  const learned = side.field('What did you learn?');
  await expect.poll(() => learned.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await isInSight(learned)).toBe(true);
  expect(await isInSight(page.getByRole('heading', { level: 1, name: 'End this conversation?' }))).toBe(true);
  expect(await page.getByRole('main').evaluate((panel) => panel.scrollTop)).toBe(0);
  // It is ended by the button below both of them, and not before the commitment is added or discarded.
  await side.press('End conversation');
  await page.getByRole('alert').filter({ hasText: 'First add this commitment' }).waitFor();
  await side.press('Discard it');
  await side.press('End conversation');
  await side.saved();
  await page.close();
});

test('a date that makes no sense is the same red in the popup as in the sidebar', async () => {
  const look = async (page: Page) => {
    const when = page.getByRole('textbox', { name: 'When', exact: true });
    await when.fill('no day');
    await when.press('Tab');
    const words = page.getByText(/doesn’t look like a date/);
    await words.waitFor();
    return [
      await words.evaluate((element) => getComputedStyle(element).color),
      await when.evaluate((field) => getComputedStyle(field).borderBlockStartColor),
    ];
  };
  const sidebar = await open('sidebar.html');
  const side = driveSidebar(sidebar);
  await side.start('Rosa');
  await side.press('6 Next Steps');
  await side.field('What they will do').fill('come');
  const expected = await look(sidebar);
  await side.field('When').fill('');
  await side.field('What they will do').fill('');
  await side.end();
  await side.saved();
  await sidebar.close();
  const popup = await open('popup.html', 380, 600);
  await popup.getByRole('button', { name: 'Add follow-up' }).click();
  expect(await look(popup)).toEqual(expected);
  expect(expected).toEqual(['rgb(163, 50, 27)', 'rgb(163, 50, 27)']);
  await popup.getByRole('button', { name: 'Discard' }).click();
  await popup.close();
});

test('of a follow-up, every line begins at one edge, and a form moves nothing beside its button', async () => {
  const page = await open('review.html#/follow-ups', 1000, 700);
  await page.locator('main:not([aria-busy="true"])').waitFor();
  await putOverdue(page, 'edge', { name: 'Rosa', what: 'bring the list' });
  await page.reload();
  const words = page.getByRole('listitem').filter({ hasText: 'bring the list' }).locator('span:has(> b)');
  const edges = await words.evaluate((element) =>
    ['b', 'small'].map((line) => element.querySelector(line)?.getBoundingClientRect().left),
  );
  expect(edges).toEqual([edges[0], edges[0]]);
  const calendar = page.getByRole('button', { name: 'Save all to a calendar file' });
  const place = () => calendar.evaluate((button) => JSON.stringify(button.getBoundingClientRect()));
  const before = await place();
  await page.getByRole('button', { name: 'Add follow-up' }).click();
  await page
    .getByRole('textbox', { name: 'When', exact: true })
    .fill('a day that nobody has ever heard of, at no time');
  await page.getByRole('textbox', { name: 'What' }).focus();
  await page.getByText(/doesn’t look like a date/).waitFor();
  expect(await place()).toBe(before);
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.close();
});

test('the way out of the keys is in sight at 360 x 600', async () => {
  const page = await open('sidebar.html');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Shortcuts and about' }).click();
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  await close.waitFor();
  await expect.poll(() => isInSight(close)).toBe(true);
  await page.close();
});

test('what ends the form of the popup is in sight at 600 px', async () => {
  const page = await open('popup.html', 380, 600);
  await page.getByRole('button', { name: 'Add follow-up' }).click();
  for (const name of ['Add', 'Discard']) {
    const button = page.getByRole('button', { name, exact: true });
    await button.waitFor();
    await expect.poll(() => isInSight(button)).toBe(true);
  }
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.close();
});

test('in forced colours, what is to be pressed first is filled', async () => {
  const page = await open('sidebar.html');
  await page.emulateMedia({ forcedColors: 'active' });
  const [main, ground] = await page
    .getByRole('button', { name: 'Start conversation' })
    .evaluate((button) => [
      getComputedStyle(button).backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
  expect(main).not.toBe(ground);
  await page.close();
});

test('in forced colours, the part of a step and the kind of no in view are not words on a ground of their own color', async () => {
  const page = await open('sidebar.html');
  const side = driveSidebar(page);
  await side.start('Rosa');
  await page.emulateMedia({ forcedColors: 'active' });
  /** The browser lays the page's color under words, unless it is told to keep the colors. No style that can be read says so. */
  const kept = (tab: Locator) => tab.evaluate((element) => getComputedStyle(element).forcedColorAdjust);
  await side.press('4 Educate, Vision & Plan to Win');
  const part = page.locator('[role="tab"][aria-selected="true"]');
  await part.waitFor();
  expect(await kept(part)).toBe('none');
  await side.press('5 The Ask');
  await side.atStep('The Ask');
  await page.keyboard.press('x');
  const kindOfNo = page.getByRole('button', { name: 'Not now', exact: true });
  await kindOfNo.waitFor();
  expect(await kindOfNo.getAttribute('aria-pressed')).toBe('true');
  expect(await kept(kindOfNo)).toBe('none');
  await side.end();
  await side.saved();
  await page.close();
});

/** The popup once a conversation with somebody has ended, and their row in it. */
async function popupAfter(name: string) {
  const page = await open('sidebar.html');
  const side = driveSidebar(page);
  await side.start(name);
  await side.end();
  await side.saved();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  return { page, row: page.getByRole('list', { name: 'People' }).getByRole('listitem').first() };
}

test('in the popup, the day beside a name is in one line at any width', async () => {
  const { page, row } = await popupAfter('Guadalupe');
  const day = row.locator('small');
  await day.waitFor();
  for (let width = 380; width >= 240; width -= 10) {
    await page.setViewportSize({ width, height: 580 });
    expect(await day.evaluate((words) => words.getClientRects().length), `at ${width} px`).toBe(1);
  }
  await page.close();
});

test('in the popup, what leads on ends at the same edge where it has a row of its own', async () => {
  const page = await open('popup.html');
  const review = page.getByRole('button', { name: 'Open review' });
  await page.getByRole('switch', { name: 'Remind me' }).waitFor();
  const rest = () => review.evaluate((button) => innerWidth - button.getBoundingClientRect().right);
  await page.setViewportSize({ width: 380, height: 580 });
  const inOneRow = await rest();
  await page.setViewportSize({ width: 320, height: 580 });
  await expect.poll(rest).toBeCloseTo(inOneRow, 0);
  await page.close();
});

test('in the popup, a name of the other direction begins where its row does', async () => {
  const { page, row } = await popupAfter('مريم');
  const [name, day] = await Promise.all([row.locator('b').boundingBox(), row.locator('small').boundingBox()]);
  expect((day?.x ?? 0) - (name?.x ?? 0) - (name?.width ?? 0)).toBeCloseTo(8, 0);
  await page.close();
});

test('the line for a commitment has one edge, also while it is typed into', async () => {
  const page = await open('sidebar.html');
  const side = driveSidebar(page);
  await side.start('Rosa');
  await side.press('6 Next Steps');
  await side.atStep('Next Steps');
  const words = side.field('What they will do');
  const edge = () => words.locator('..').evaluate((line) => getComputedStyle(line).borderTopColor);
  const none = 'rgba(0, 0, 0, 0)';
  expect(await edge()).not.toBe(none);
  await page.keyboard.press('c');
  await expect.poll(edge).toBe(none);
  await side.end();
  await side.saved();
  await page.close();
});

test.each([
  { name: 'with more contrast', media: { contrast: 'more' } },
  { name: 'in forced colours', media: { forcedColors: 'active' } },
] as const)(
  '$name, an empty bar is not a full one, and nothing is told by a filling that is gone',
  async ({ media }) => {
    const page = await open('sidebar.html');
    const side = driveSidebar(page);
    await side.start('Rosa');
    await side.end();
    const assessed = async () =>
      (await readStore(page, ['events'])).events.filter(({ type }) => type === 'assessed').length;
    const before = await assessed();
    await page.getByRole('button', { name: /^2 / }).click();
    // The page is left at once: what was pressed is in the store by then.
    await expect.poll(assessed).toBe(before + 1);
    await page.emulateMedia(media);
    await page.goto(`chrome-extension://${browser.extensionId}/review.html#/patterns`);
    const [track, bar] = [
      page.locator('table svg rect[data-track]').first(),
      page.locator('table svg rect:not([data-track])').first(),
    ];
    await track.waitFor({ state: 'attached' });
    const fillOf = (rect: Locator) => rect.evaluate((element) => getComputedStyle(element).fill);
    expect(await fillOf(track)).toBe('none');
    expect(await fillOf(bar)).not.toBe('none');
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByRole('link', { name: 'Rosa' }).first().click();
    const dots = page.locator('ol > li').first().locator('i');
    await dots.first().waitFor();
    const fills = await dots.evaluateAll((all) => all.map((dot) => getComputedStyle(dot).backgroundColor));
    expect(new Set(fills).size).toBe(2);
    await page.close();
  },
);

test('steps of the path are told apart by their shape', async () => {
  const page = await open('sidebar.html');
  const side = driveSidebar(page);
  await side.start('Rosa');
  await side.press('2 Issues & Stake');
  await side.atStep('Issues & Stake');
  const looks = () =>
    page.getByRole('navigation', { name: 'Steps' }).evaluate((path) =>
      [...path.querySelectorAll('span')].slice(0, 3).map((mark) => {
        const { backgroundColor, borderTopColor, blockSize } = getComputedStyle(mark);
        const hasEdge = !['rgba(0, 0, 0, 0)', backgroundColor].includes(borderTopColor);
        return [hasEdge ? 'ring' : 'disc', blockSize];
      }),
    );
  const shapes = [
    ['disc', '22px'],
    ['disc', '28px'],
    ['ring', '22px'],
  ];
  expect(await looks()).toEqual(shapes);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await looks()).toEqual(shapes);
  await side.end();
  await side.saved();
  await page.close();
});

test('parts of the review have titles of their own, with no name in them', async () => {
  const page = await open('review.html#/settings', 320, 600);
  await expect.poll(() => page.title()).toBe('Settings · Kitchen Table');
  for (const [link, title] of [
    ['Patterns', 'Patterns · Kitchen Table'],
    ['People', 'People · Kitchen Table'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect.poll(() => page.title()).toBe(title);
  }
  await page.getByRole('link', { name: 'Rosa' }).first().click();
  await expect.poll(() => page.title()).toBe('A person · Kitchen Table');
  await page.close();
});

test.each(['conversations', 'people', 'follow-ups', 'patterns', 'settings'])(
  'the review fits 320 px: %s',
  async (part) => {
    const page = await open(`review.html#/${part}`, 320, 256);
    await page.locator('main:not([aria-busy="true"])').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  },
);

test('after the notes were encrypted, the focus is on the section that did it', async () => {
  const page = await open('review.html#/settings', 800, 600);
  const lock = page.getByRole('region', { name: 'Lock' });
  for (const label of [/^New passphrase/, 'Repeat new passphrase'])
    await lock.getByLabel(label).fill('a kettle full of rain and 7 spoons');
  await lock.getByRole('checkbox').check();
  await lock.locator('form').getByRole('button').click();
  await page.getByRole('button', { name: 'Lock now' }).first().waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('lock-title');
  await page.close();
});
