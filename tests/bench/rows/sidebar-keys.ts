/** A key pressed in the sidebar, to the next step painted. */
import { keepBusy } from '../../e2e/call-pages/busy-page.ts';
import { type Call, conversationOf, launchForCalls, newConversation } from '../call.ts';
import { longLog } from '../long-conversation.ts';
import { byTurns, type Row, rowOf, worstOf } from '../measure.ts';
import { frameTime, timeToPaint, waitIntoFrame } from '../painting.ts';

/** Presses for each round asked for: a percentile wants many. */
const PRESSES = 8;
const HOURS_AGO_MS = 2 * 60 * 60 * 1000;

/** Beside one frame: half of the presses within one, nearly all within two. */
export async function sidebarKeyRows(rounds: number): Promise<Row[]> {
  await using calls = await launchForCalls();
  const short = await rowsIn(await newConversation(calls), rounds, 'first events');
  const log = longLog(2_000, Date.now() - HOURS_AGO_MS);
  const long = await rowsIn(await conversationOf(calls, log), rounds, '2,000th event');
  return [...short, ...long];
}

async function rowsIn({ page, side }: Call, rounds: number, when: string): Promise<Row[]> {
  await side.getByRole('heading', { level: 1 }).click();
  let presses = 0;
  const press = () => {
    presses += 1;
    return page.keyboard.press(presses % 2 === 0 ? 'j' : 'k');
  };
  const keyToStep = async () => {
    await waitIntoFrame(page);
    return timeToPaint({ side, event: 'keydown', selector: 'h1' }, press);
  };
  const taken = await byTurns(rounds * PRESSES, () => frameTime(side), keyToStep);
  const what = `key in the sidebar to painted step, ${when}`;
  await keepBusy(page);
  const busy = await byTurns(rounds * PRESSES, () => 0, keyToStep);
  return [
    rowOf({ what: `${what}, p50`, unit: 'ms', atMost: 1 }, taken),
    rowOf({ what: `${what}, p95`, unit: 'ms', atMost: 2, percentile: 0.95 }, taken),
    worstOf(
      `${what}, the page busy as in a video call`,
      busy.map(({ figure }) => figure),
    ),
  ];
}
