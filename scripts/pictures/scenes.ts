/** What the pictures show, set up in a running browser: a practice call, and one conversation that was held. */
import type { Page } from 'playwright-core';
import type { LaunchedChromium } from '../../tests/e2e/browser.ts';
import { closePracticeCall } from '../../tests/e2e/practice-call.ts';
import { agree, ask, end, note, sidebarIn, talkUntilStake, words } from './talk.ts';

/** The scenes, in the order in which they can be shown. */
export const SCENES = ['conversation', 'silence', 'popup', 'review', 'person'] as const;

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
  await listenUntil(call, 'Last week my mother slept in her coat.');
  await talkUntilStake(side, 'Dana');
  await show('conversation', call);
  await listenUntil(call, '(Dana is quiet');
  await ask(side);
  await side.getByRole('timer').filter({ hasText: '0:04' }).waitFor();
  await show('silence', call);

  // What is practiced does not show up in the popup and among the conversations of the review.
  const held = await openPage(browser, 'sidebar.html', { width: 360, height: 720 });
  await talkUntilStake(held, 'Rosa Medina');
  await note(held, 'Works nights; mornings are best');
  await note(held, 'Keeps the spare keys for the whole floor');
  await ask(held);
  await agree(held);
  const popup = await openPage(browser, 'popup.html', POPUP);
  await popup.getByRole('button', { name: /bring Mr. Ortiz/ }).click();
  const person = popup.getByRole('region', { name: 'Rosa Medina' });
  await person.getByRole('list', { name: words('notes') }).waitFor();
  await show('popup', popup);

  await held.bringToFront();
  await end(held);
  const review = await openPage(browser, 'review.html', reviewSize);
  await review.getByRole('link', { name: 'Rosa Medina' }).click();
  await review.getByRole('img').waitFor();
  await show('review', review);
  await review.getByRole('link', { name: words('section_people'), exact: true }).click();
  await review.getByRole('link', { name: 'Rosa Medina' }).click();
  await review.getByText('come to the meeting').first().waitFor();
  await show('person', review);
}

async function openPage({ context, extensionId }: LaunchedChromium, path: string, size: Size): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.bringToFront();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** Lets the person in the practice call speak until they say this. */
async function listenUntil(call: Page, says: string): Promise<void> {
  const caption = call.getByText(says);
  while (!(await caption.isVisible()))
    await call.getByRole('button', { name: words('practice_next') }).click();
}
