/** A press on the page of one conversation, in the review. */
import type { Page } from 'playwright-core';
import { storeRests } from '../../e2e/count-work.ts';
import { fillBrowser } from '../../seed/fill-browser.ts';
import { launchForCalls } from '../call.ts';
import { longestRow, tasksOf } from '../long-tasks.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { countOn, taskTime } from '../metrics.ts';
import { timeToPaint } from '../painting.ts';

/** The longest conversation of the store that was tried, and one beside it. */
const [MANY, FEW] = [749, 75];

/** A note marked with 749 of them, beside 75: to the mark painted, and all of the main thread that it takes. */
export async function pressRows(rounds: number): Promise<Row[]> {
  await using few = await launchForCalls('ours', { first: 'main li' });
  await using many = await launchForCalls('ours', { first: 'main li' });
  const [short, long] = [await openConversation(few, FEW), await openConversation(many, MANY)];
  const both = async (what: string, act: (page: typeof short) => Promise<number>) => {
    const turns = [() => act(short), () => act(long)] as const;
    await byTurns(2, ...turns);
    const budget = { what: `${what}, ${MANY} notes: beside ${FEW}`, unit: 'ms' as const, atMost: 3 };
    return rowOf(budget, await byTurns(rounds, ...turns));
  };
  const painted = await both('a note marked to the mark painted', ({ mark }) => mark());
  const thread = await both('main thread of a mark', ({ threadOfMark }) => threadOfMark());
  await tasksOf(long.page);
  const longest: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await long.threadOfMark();
    longest.push(Math.max(0, ...(await tasksOf(long.page))));
  }
  return [painted, thread, longestRow(`of marks among ${MANY} notes`, longest)];
}

async function openConversation({ browser }: Awaited<ReturnType<typeof launchForCalls>>, notes: number) {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/conversations`);
  await page.locator('main[aria-busy="false"]').waitFor();
  await fillBrowser(page, { conversations: 1, notes, followUps: 2, people: 1 });
  await page.reload();
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.getByRole('list', { name: 'Notes', exact: true }).waitFor();
  const session = await countOn(page);
  const mark = async () => {
    const took = await markToPaint(page);
    await rests(page);
    return took;
  };
  return {
    page,
    mark,
    async threadOfMark() {
      await rests(page);
      const before = await taskTime(session);
      await mark();
      return (await taskTime(session)) - before;
    },
  };
}

/** What the first wait has the page write, it reads before the second. */
async function rests(page: Page): Promise<void> {
  await storeRests(page);
  await storeRests(page);
}

/** From a real key on the mark of the sixth note, or off it, to the stake above the notes painted. */
async function markToPaint(page: Page): Promise<number> {
  await page.locator('li[data-written] button[aria-pressed]').nth(5).focus();
  return timeToPaint({ side: page.mainFrame(), event: 'keydown', selector: 'main' }, () =>
    page.keyboard.press('Space'),
  );
}
