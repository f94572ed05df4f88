/** A letter typed in the note field of a long conversation, to that letter painted. */
import { keepBusy } from '../../e2e/call-pages/busy-page.ts';
import { type Call, conversationOf, launchForCalls } from '../call.ts';
import { longLog } from '../long-conversation.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { timeToPaint, waitIntoFrame } from '../painting.ts';

/** Letters in a round: each is pressed anywhere in a frame, so that it takes many to compare means. */
const LETTERS = 100;
const HOURS_AGO_MS = 2 * 60 * 60 * 1000;

/** With 500 notes on the list, beside a bare text area in the same document. */
export async function typingRows(rounds: number): Promise<Row[]> {
  await using calls = await launchForCalls();
  // Every fourth event is a note.
  const call = await conversationOf(calls, longLog(2_000, Date.now() - HOURS_AGO_MS));
  await call.side.evaluate(() => {
    const bare = document.createElement('textarea');
    bare.id = 'bare';
    bare.rows = 1;
    bare.style.cssText = 'position: fixed; inset: 0 0 auto; z-index: 9';
    document.body.append(bare);
  });
  const note = () => meanLetter(call, 'footer textarea');
  const bare = () => meanLetter(call, '#bare');
  await byTurns(1, bare, note);
  const what = 'typed letter to painted letter, 500 notes on the list';
  const resting = await byTurns(rounds, bare, note);
  await keepBusy(call.page);
  const busy = await byTurns(rounds, bare, note);
  return [
    rowOf({ what, unit: 'ms', atMost: 1.1 }, resting),
    rowOf({ what: `${what}, the page busy as in a video call`, unit: 'ms', atMost: 1.1 }, busy),
  ];
}

async function meanLetter({ page, side }: Call, selector: string): Promise<number> {
  const field = side.locator(selector);
  await field.fill('');
  await field.focus();
  let sum = 0;
  for (let letter = 0; letter < LETTERS; letter += 1) {
    await waitIntoFrame(page);
    sum += await timeToPaint({ side, event: 'keydown', selector }, () => page.keyboard.press('a'));
  }
  return sum / LETTERS;
}
