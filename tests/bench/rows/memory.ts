/** The sidebar's document after two hours. */
import type { Frame } from 'playwright-core';
import { driveSidebar } from '../../e2e/sidebar-driver.ts';
import { launchForCalls, newConversation } from '../call.ts';
import { type Round, type Row, rowOf } from '../measure.ts';
import { countOn, memoryIn } from '../metrics.ts';

/** What is done in two hours; 2,000 events in all. */
const TWO_HOURS = { steps: 300, notes: 100, ticks: 1_600 };
/** What is done before the first look at a conversation. */
const BEGINNING = { steps: 5, notes: 2, ticks: 20 };

/** How many conversations of two hours are held before the one that is measured. */
const BEFORE = 3;

/**
 * Beside the same document at the start of the conversation. Others were held in it before: what the browser compiles
 * for code that runs often is no conversation's, and it compiles anew, in better ways, for two of them (a quarter of a
 * megabyte after the first, half of that after the second, nothing after the third).
 */
export async function memoryRows(): Promise<Row[]> {
  await using calls = await launchForCalls();
  const { side } = await newConversation(calls);
  const session = await countOn(side);
  const look = async () => {
    const { heapMB, nodes } = await memoryIn(session);
    return { heapMB, detached: nodes - (await nodesInDocument(side)) };
  };
  const driver = driveSidebar(side);
  for (let held = 0; held < BEFORE; held += 1) {
    await talk(side, TWO_HOURS);
    await driver.end();
    await driver.press('New conversation');
    await driver.start('Marcus');
  }
  await talk(side, BEGINNING);
  const start = await look();
  await talk(side, TWO_HOURS);
  const end = await look();
  const roundOf = (what: keyof typeof start): Round[] => [{ baseline: start[what], figure: end[what] }];
  return [
    rowOf({ what: 'sidebar’s heap after two hours', unit: 'MB', atMost: 1.2 }, roundOf('heapMB')),
    rowOf(
      { what: 'nodes outside the document after two hours', unit: 'nodes', atMost: 1.2 },
      roundOf('detached'),
    ),
  ];
}

/** Moves, notes and ticks, evenly mixed, with a frame after every few, and waits until all is saved. */
async function talk(side: Frame, much: typeof TWO_HOURS): Promise<void> {
  await side.evaluate(async (counts) => {
    const press = (target: EventTarget, key: string) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const does = {
      steps: (index: number) => press(document.body, index % 8 < 4 ? 'k' : 'j'),
      notes(index: number) {
        const field = document.querySelector<HTMLTextAreaElement>('footer textarea');
        if (field === null) throw new Error('There is no note field.');
        field.value = `What they said in minute ${index}, in some of their own words.`;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        press(field, 'Enter');
      },
      ticks(index: number) {
        const boxes = document.querySelectorAll<HTMLInputElement>('main li input[type="checkbox"]');
        if (boxes.length === 0) press(document.body, 'k');
        else boxes[index % boxes.length]?.click();
      },
    };
    const total = counts.steps + counts.notes + counts.ticks;
    const done = { steps: 0, notes: 0, ticks: 0 };
    for (let event = 1; event <= total; event += 1) {
      for (const kind of ['steps', 'notes', 'ticks'] as const) {
        if (done[kind] >= (counts[kind] * event) / total) continue;
        does[kind](done[kind]);
        done[kind] += 1;
      }
      if (event % 5 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, much);
  await side
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor({ timeout: 60_000 });
}

/** All nodes that are in the document, itself included. */
function nodesInDocument(side: Frame): Promise<number> {
  return side.evaluate(() => {
    const nodes = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 1;
    while (nodes.nextNode() !== null) count += 1;
    return count;
  });
}
