/** The review page's list of conversations. */
import type { Page } from 'playwright-core';
import { fillBrowser } from '../../seed/fill-browser.ts';
import { LARGE } from '../../seed/make-store.ts';
import { launchForCalls } from '../call.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { frameTime, loadToFirstPaint, timeToPaint } from '../painting.ts';

/** Any of the page's conversations, or that there is none. */
const FIRST = 'main > p, main article, main li a';
/** A store with one page of the list in it. */
const ONE_PAGE = { conversations: 50, notes: 500, followUps: 10, people: 20 };

/** Opened and filtered with 10,000 conversations, beside fifty. */
export async function reviewRows(rounds: number): Promise<Row[]> {
  await using small = await launchForCalls('ours', { first: FIRST });
  await using large = await launchForCalls('ours', { first: FIRST });
  const [few, many] = await Promise.all([review(small), review(large)]);
  await fillBrowser(few.page, ONE_PAGE);
  await fillBrowser(many.page, LARGE);
  await byTurns(2, few.open, many.open);
  const opened = await byTurns(rounds, few.open, many.open);
  const filtered = await byTurns(rounds, () => frameTime(many.page.mainFrame()), many.filter);
  return [
    rowOf({ what: 'review page to its list painted: 10,000 beside 50', unit: 'ms' }, opened),
    rowOf(
      { what: 'filter of 10,000 conversations to the list painted: beside a frame', unit: 'ms' },
      filtered,
    ),
  ];
}

async function review({ browser }: Awaited<ReturnType<typeof launchForCalls>>) {
  const address = `chrome-extension://${browser.extensionId}/review.html#/conversations`;
  const page = await browser.context.newPage();
  await page.goto(address);
  let turns = 0;
  return {
    page,
    async open() {
      await page.reload();
      return loadToFirstPaint(page);
    },
    filter() {
      turns += 1;
      return filterToPaint(page, turns);
    },
  };
}

/** From a letter typed into the filter, or taken back, to the list that shows it. */
async function filterToPaint(page: Page, turn: number): Promise<number> {
  await page.getByLabel('Person', { exact: true }).focus();
  return timeToPaint({ side: page.mainFrame(), event: 'keydown', selector: 'main' }, () =>
    page.keyboard.press(turn % 2 === 0 ? 'Backspace' : 'q'),
  );
}
