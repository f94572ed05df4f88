/** Follow-ups that gathered over years: a fifth of all conversations left one that nobody got to. */
import type { Page } from 'playwright-core';
import { putRows } from '../../seed/fill-browser.ts';
import { makeOverdue } from '../../seed/make-overdue.ts';
import { launchForCalls } from '../call.ts';
import { fillLists } from '../fill-lists.ts';
import { growthRows, withCommas } from '../growth.ts';
import { longestRow, tasksOf } from '../long-tasks.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { loadToFirstPaint, timeToPaint } from '../painting.ts';

/** The first follow-up of a list. */
const FIRST = 'main li';
/** As many follow-ups are overdue in 10,000 conversations as were in the store that was tried. */
const overdueOf = (conversations: number) => Math.round(conversations * 0.2161);
/** So many rows cross to the browser at once. */
const AT_ONCE = 2_000;

/** The popup, the review's list, its search, and all of them dropped at once. */
export function followUpRows(rounds: number): Promise<Row[]> {
  return growthRows(
    rounds,
    openStore,
    {
      'popup to its list painted': ({ popup }) => popup(),
      'follow-ups in the review to their list painted': ({ review }) => review(),
      'a letter in their search to the list painted': ({ letter }) => letter(),
    },
    (many, few) => `${withCommas(overdueOf(many))} overdue beside ${withCommas(overdueOf(few))}`,
    async (large, count) => [
      rowOf(
        {
          what: `${withCommas(overdueOf(count))} dropped and told so: beside a put of as many rows`,
          unit: 'ms',
        },
        await byTurns(Math.min(rounds, MOST_DROPS), large.bare, large.drop),
      ),
      ...(count === TRIED ? await taskRows(large) : []),
    ],
  );
}

/** Each drops all there are and brings them back. */
const MOST_DROPS = 3;
/** The size of the store that was tried. */
const TRIED = 10_000;

/** The longest task of the popup and of the review, while each is opened, and while all are dropped and brought back. */
async function taskRows({ popup, review, drop, longest }: Opened): Promise<Row[]> {
  const row = async (what: string, act: () => Promise<number>) => {
    await act();
    return longestRow(what, [await longest(act)]);
  };
  return [
    await row('of the popup, with 2,161 overdue', popup),
    await row('of the review, with 2,161 overdue', review),
    await row('of the review, while 2,161 are dropped', drop),
  ];
}

type Opened = Awaited<ReturnType<typeof openStore>>;

/** A browser with a store of so many conversations, as far as follow-ups and their lists go: without what was said in them. */
async function openStore(conversations: number) {
  const { browser, [Symbol.asyncDispose]: dispose } = await launchForCalls('ours', { first: FIRST });
  const { context, extensionId } = browser;
  const address = (page: string) => `chrome-extension://${extensionId}/${page}`;
  const page = await context.newPage();
  await page.goto(address('review.html#/follow-ups'));
  await page.getByText('No follow-ups yet').waitFor();
  await fill(page, conversations);
  let tasks: number[] = [];
  const openIn = async (path: string) => {
    const opened = await context.newPage();
    await opened.goto(address(path));
    const took = await loadToFirstPaint(opened);
    tasks.push(...(await tasksOf(opened)));
    await opened.close();
    return took;
  };
  await page.reload();
  await page.getByRole('searchbox').waitFor();
  let letters = 0;
  return {
    popup: () => openIn('popup.html'),
    review: () => openIn('review.html#/follow-ups'),
    async letter() {
      letters += 1;
      await page.getByRole('searchbox').focus();
      const typed = letters % 2 === 0 ? 'Backspace' : 'r';
      return timeToPaint({ side: page.mainFrame(), event: 'keydown', selector: 'main' }, () =>
        page.keyboard.press(typed),
      );
    },
    async drop() {
      await page.getByRole('searchbox').fill('');
      await page.getByRole('button', { name: 'Select', exact: true }).click();
      await page.getByRole('button', { name: /^Select all/ }).click();
      await page.getByRole('button', { name: 'Drop…' }).click();
      await page.getByRole('textbox', { name: 'Why are you dropping it?' }).fill('over');
      const begun = performance.now();
      await page.keyboard.press('Enter');
      await page.getByText(/^Dropped [\d,]+ follow-ups\.$/).waitFor();
      const took = performance.now() - begun;
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText(/as they were\.$/).waitFor();
      await page.getByRole('region', { name: 'Overdue' }).waitFor();
      tasks.push(...(await tasksOf(page)));
      return took;
    },
    bare: () => bareRewrite(page, overdueOf(conversations)),
    /** The longest task meanwhile, ms; the browser tells only of those over 50. */
    async longest(act: () => Promise<unknown>) {
      tasks = [];
      await tasksOf(page);
      tasks = [];
      await act();
      return Math.max(0, ...tasks);
    },
    [Symbol.asyncDispose]: dispose,
  };
}

async function fill(page: Page, conversations: number): Promise<void> {
  await fillLists(page, conversations);
  const { followUps, people } = makeOverdue(overdueOf(conversations), Date.now());
  for (let first = 0; first < followUps.length; first += AT_ONCE)
    await putRows(page, { followUps: followUps.slice(first, first + AT_ONCE) });
  await putRows(page, { people });
}

/** What the browser alone takes to read so many open rows and put them again, ms. */
function bareRewrite(page: Page, count: number): Promise<number> {
  return page.evaluate(async (most) => {
    const opening = indexedDB.open('kitchen-table');
    const store = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const begun = performance.now();
    const writing = store.transaction('followUps', 'readwrite', { durability: 'strict' });
    const rows = writing.objectStore('followUps');
    const reading = rows.getAll(IDBKeyRange.bound('late-', 'late-\uffff'), most);
    reading.onsuccess = () => {
      for (const row of reading.result) rows.put(row);
    };
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
    const took = performance.now() - begun;
    store.close();
    return took;
  }, count);
}
