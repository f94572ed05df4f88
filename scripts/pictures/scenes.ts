/** What the pictures show, set up in a running browser: a practice call, one conversation that was held, and one at the desk. */
import type { Page } from 'playwright-core';
import type { LaunchedChromium } from '../../tests/e2e/browser.ts';
import { closePracticeCall } from '../../tests/e2e/practice-call.ts';
import { agree, ask, end, note, sidebarIn, talkUntilStake, words } from './talk.ts';

/** The scenes, in the order in which they can be shown. */
export const SCENES = ['conversation', 'silence', 'popup', 'review', 'person', 'desk', 'floating'] as const;

/** One of the scenes. */
export type Scene = (typeof SCENES)[number];

/** A window's inside in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The inside of the call's window, and of the popup, which no browser makes larger than 800 x 600. */
const CALL: Size = { width: 1280, height: 800 };
const POPUP: Size = { width: 380, height: 590 };
const DESK: Size = { width: 1100, height: 760 };
/** The window over all others, as it opens. */
const FLOATING: Size = { width: 320, height: 400 };

/** How long the conversation in the review lasts. */
const TALK_MS = 22 * 60_000;

/**
 * Shows one scene after the other in a new profile and has a picture taken of each. `reviewSize` is the size of the
 * review's window.
 */
export async function showScenes(
  browser: LaunchedChromium,
  reviewSize: Size,
  take: (scene: Scene, page: Page) => Promise<void>,
): Promise<void> {
  await closePracticeCall(browser.context);
  const show = async (scene: Scene, page: Page) => {
    await page.bringToFront();
    await page.evaluate(() => document.fonts.ready);
    await take(scene, page);
  };

  const call = await openPage(browser, 'practice.html', CALL);
  const closeHint = call.getByRole('button', { name: words('practice_hint_close') });
  if (await closeHint.isVisible()) await closeHint.click();
  const side = await sidebarIn(call);
  await talkUntilStake(side, 'Dana');
  await askEverything(call);
  await show('conversation', call);
  await ask(side);
  await side.getByRole('timer').filter({ hasText: '0:04' }).waitFor();
  await show('silence', call);

  // What is practiced does not show up in the popup and among the conversations of the review.
  const held = await openPage(browser, 'sidebar.html', { width: 360, height: 720 }, TALK_MS);
  const later = (minutes: number) => held.clock.fastForward(minutes * 60_000);
  await talkUntilStake(held, 'Rosa Medina');
  await later(4);
  await note(held, 'Works nights; mornings are best');
  await later(5);
  await note(held, 'Keeps the spare keys for the whole floor');
  await later(9);
  await ask(held);
  await later(0.4);
  await agree(held);
  const popup = await openPage(browser, 'popup.html', POPUP);
  await popup.getByRole('button', { name: /bring Mr. Ortiz/ }).click();
  const person = popup.getByRole('region', { name: 'Rosa Medina' });
  await person.getByRole('list', { name: words('notes') }).waitFor();
  // Unfolding has scrolled to the row; the picture begins where the list does.
  await popup
    .getByRole('region', { name: words('follow_ups_upcoming') })
    .evaluate((list) => list.scrollIntoView());
  await show('popup', popup);

  await held.bringToFront();
  await end(held);
  const review = await openPage(browser, 'review.html', reviewSize);
  await review.getByRole('link', { name: 'Rosa Medina' }).click();
  await review.getByRole('img').waitFor();
  await withoutRing(review);
  await show('review', review);
  await review.getByRole('link', { name: words('section_people'), exact: true }).click();
  await review.getByRole('link', { name: 'Rosa Medina' }).click();
  await review.getByText('come to the meeting').first().waitFor();
  await show('person', review);

  // With another one on, the desk would say so.
  await call.close();
  const desk = await openPage(browser, 'desk.html', DESK);
  await talkUntilStake(desk, 'Ines Duarte');
  await note(desk, 'Her neighbor in 3B has no heat either');
  await show('desk', desk);
  const opened = browser.context.waitForEvent('page');
  await desk.getByRole('button', { name: words('keep_on_top') }).click();
  const floating = await opened;
  await floating.setViewportSize(FLOATING);
  await withoutRing(floating);
  await show('floating', floating);
}

/** No ring around the heading, as after a click. */
const withoutRing = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>(':focus')?.blur());

/** A page of the extension, whose clock may be some time (ms) behind, to be put forward. */
async function openPage(
  { context, extensionId }: LaunchedChromium,
  path: string,
  size: Size,
  behind = 0,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  if (behind > 0) await page.clock.install({ time: Date.now() - behind });
  await page.bringToFront();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** Asks the questions of the step that the practice call offers, one after the other. */
async function askEverything(call: Page): Promise<void> {
  for (const question of await call
    .getByRole('list', { name: words('practice_sayable') })
    .getByRole('button')
    .all())
    await question.click();
}
