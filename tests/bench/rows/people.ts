/** The review's people: their list, its search, a page, a rename, and a deletion that is taken back. */
import type { Page } from 'playwright-core';
import { fillBrowser } from '../../seed/fill-browser.ts';
import { launchForCalls } from '../call.ts';
import { fillLists } from '../fill-lists.ts';
import { growthRows } from '../growth.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { loadToFirstPaint, timeToPaint } from '../painting.ts';

/** Anyone in the list. */
const FIRST = 'main li a';
/** The conversations of the person who had most in the store that was tried, and of one beside them. */
const [MANY, FEW] = [400, 4];

/** The lists by how many people and conversations there are; what changes one person, by how many are theirs. */
export async function peopleRows(rounds: number): Promise<Row[]> {
  const lists = await growthRows(rounds, openList, {
    'people in the review to their list painted': ({ list }) => list(),
    'a letter in the search of people to the list painted': ({ letter }) => letter(),
  });
  await using few = await openPerson(FEW);
  await using many = await openPerson(MANY);
  const row = async (what: string, act: (person: typeof few) => Promise<number>) => {
    const turns = [() => act(few), () => act(many)] as const;
    await byTurns(2, ...turns);
    return rowOf(
      { what: `${what}: of ${MANY} conversations beside ${FEW}`, unit: 'ms' },
      await byTurns(rounds, ...turns),
    );
  };
  return [
    ...lists,
    await row('a person renamed to saved', ({ rename }) => rename()),
    await row('a person deleted and told so', ({ remove }) => remove()),
  ];
}

async function openList(conversations: number) {
  const { browser, [Symbol.asyncDispose]: dispose } = await launchForCalls('ours', { first: FIRST });
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/people`);
  await page.locator('main[aria-busy="false"]').waitFor();
  await fillLists(page, conversations);
  const list = async () => {
    await page.reload();
    return loadToFirstPaint(page);
  };
  await list();
  let letters = 0;
  return {
    list,
    async letter() {
      letters += 1;
      await page.locator('main[aria-busy="false"]').waitFor();
      await page.getByRole('searchbox').focus();
      return timeToPaint({ side: page.mainFrame(), event: 'keydown', selector: 'main' }, () =>
        page.keyboard.press(letters % 2 === 0 ? 'Backspace' : 'r'),
      );
    },
    [Symbol.asyncDispose]: dispose,
  };
}

/** The page of one person with so many conversations, in a store of theirs alone. */
async function openPerson(conversations: number) {
  const { browser, [Symbol.asyncDispose]: dispose } = await launchForCalls('ours', { first: FIRST });
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/people`);
  await page.locator('main[aria-busy="false"]').waitFor();
  await fillBrowser(page, {
    conversations,
    notes: conversations * 10,
    followUps: conversations / 4,
    people: 1,
  });
  await page.reload();
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.getByLabel('Name').waitFor();
  let names = 0;
  return {
    async rename() {
      names += 1;
      const name = `Rosa ${names}`;
      await page.getByLabel('Name').fill(name);
      const begun = performance.now();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
      return performance.now() - begun;
    },
    remove: () => deleteAndUndo(page),
    [Symbol.asyncDispose]: dispose,
  };
}

/** From the answer to the question to where the page says that it deletes, ms; it is brought back. */
async function deleteAndUndo(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Delete this person' }).click();
  const really = page.getByRole('button', { name: 'Delete for good' });
  await really.waitFor();
  const begun = performance.now();
  await really.click();
  await page.getByText('This person is no longer here').waitFor();
  const took = performance.now() - begun;
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByLabel('Name').waitFor();
  return took;
}
