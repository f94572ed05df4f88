// `npm run pictures`: makes the README's pictures from the running extension, in light and in dark.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { launchChromium } from '../e2e/browser.ts';
import { closePracticeCall } from '../e2e/practice-call.ts';

const folder = resolve(import.meta.dirname, '../../.github/pictures');
mkdirSync(folder, { recursive: true });

const build = spawnSync('wxt build', { stdio: 'inherit', shell: true });
if (build.status !== 0) process.exit(1);

for (const colorScheme of ['light', 'dark']) {
  const browser = await launchChromium({ thirdPartyCookies: 'allowed', colorScheme });
  try {
    await closePracticeCall(browser.context);
    await picturesIn(colorScheme, browser);
  } finally {
    await browser.close();
  }
}

async function picturesIn(colorScheme, { context, extensionId }) {
  const open = async (path, size) => {
    const page = await context.newPage();
    await page.setViewportSize(size);
    await page.bringToFront();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  const take = async (page, name) => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: resolve(folder, `${name}-${colorScheme}.png`), animations: 'disabled' });
  };

  const call = await open('practice.html', { width: 1280, height: 800 });
  const closeHint = call.getByRole('button', { name: 'Got it' });
  if (await closeHint.isVisible()) await closeHint.click();
  const side = await sidebarIn(call);
  const listen = async (says) => {
    const caption = call.getByText(says);
    while (!(await caption.isVisible()))
      await call.getByRole('button', { name: 'What they say next' }).click();
  };
  await listen('Last week my mother slept in her coat.');
  await talkUntilStake(side, 'Dana');
  await take(call, 'conversation');
  await listen('(Dana is quiet');
  await side.getByRole('button', { name: '5 The Ask', exact: true }).click();
  await side.getByRole('button', { name: "I've asked", exact: true }).click();
  await side.getByRole('timer').filter({ hasText: '0:04' }).waitFor();
  await take(call, 'silence');

  // Practice is kept apart from what the popup and the review's conversations show.
  const held = await open('sidebar.html', { width: 360, height: 720 });
  await talkUntilStake(held, 'Rosa Medina');
  for (const words of ['Works nights; mornings are best', 'Keeps the spare keys for the whole floor']) {
    await held.getByRole('textbox', { name: 'Note', exact: true }).fill(words);
    await held.keyboard.press('Enter');
    await held.getByText(words).waitFor();
  }
  await held.getByRole('button', { name: '5 The Ask', exact: true }).click();
  await held.getByRole('button', { name: "I've asked", exact: true }).click();
  await agree(held);
  const popup = await open('popup.html', { width: 380, height: 590 });
  await popup.getByRole('button', { name: /bring Mr. Ortiz/ }).click();
  await popup.getByRole('region', { name: 'Rosa Medina' }).getByRole('list', { name: 'Notes' }).waitFor();
  await take(popup, 'popup');

  await held.bringToFront();
  await held.getByRole('button', { name: 'End conversation' }).click();
  await held.getByRole('button', { name: 'End conversation' }).last().click();
  await held.getByRole('heading', { level: 1, name: 'Well done' }).waitFor();
  const review = await open('review.html', { width: 1100, height: 760 });
  await review.getByRole('link', { name: 'Rosa Medina' }).click();
  await review.getByRole('img').waitFor();
  await take(review, 'review');
}

/** The sidebar's document, once it is docked. */
async function sidebarIn(page) {
  const isSidebar = (frame) => frame.url().endsWith('/sidebar.html');
  const found = page.frames().find(isSidebar);
  const frame = found ?? (await page.waitForEvent('framenavigated', { predicate: isSidebar }));
  await frame.waitForLoadState();
  return frame;
}

async function talkUntilStake(side, name) {
  await side.getByRole('textbox', { name: 'Who are you talking with?' }).fill(name);
  await side.getByRole('button', { name: 'Start conversation' }).click();
  await side.getByRole('button', { name: 'Green light', exact: true }).click();
  await side.getByRole('heading', { level: 1, name: 'Issues & Stake' }).waitFor();
  const note = side.getByRole('textbox', { name: 'Note', exact: true });
  await note.fill('her mother, 74, slept in her coat; sat up by the oven, angry');
  await note.press('Enter');
  await side.getByRole('button', { name: 'their stake', exact: true }).click();
  await side.getByRole('checkbox').first().check();
}

async function agree(side) {
  await side.getByRole('button', { name: 'Clear yes', exact: true }).click();
  await side.getByRole('heading', { level: 1, name: 'Next Steps' }).waitFor();
  for (const [what, when] of [
    ['come to the meeting', 'Thursday 6pm'],
    ['bring Mr. Ortiz from 3C', 'Thursday 6pm'],
  ]) {
    await side.getByRole('textbox', { name: 'What they will do', exact: true }).fill(what);
    await side.getByRole('textbox', { name: 'When', exact: true }).fill(when);
    await side.getByRole('button', { name: 'Add commitment' }).click();
    await side.getByText(what).first().waitFor();
  }
}
