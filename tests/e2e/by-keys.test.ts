/** Five whole conversations, docked on a call at 360 x 600, by keys alone: how many are pressed, and that nothing scrolls. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls } from './docked-call.ts';
import { type DockedFrame, openDockedFrame } from './fit/docked-frame.ts';
import { focusedIn } from './focused.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

/** The most keys that each may take; the letters of what is written into a field are not counted. */
const MOST = {
  'a clear yes': 23,
  'a doubt, and back': 37,
  'not now': 27,
  'not ever': 23,
  'not sure, and a debrief': 35,
} as const;

let browser: LaunchedChromium;
beforeAll(async () => {
  browser = await launchWithCalls({
    thirdPartyCookies: 'blocked',
    viewport: { width: 1280, height: 1100 },
  });
  await closePracticeCall(browser.context);
});
afterAll(() => browser?.close());

/** Somebody at a keyboard. */
interface Hands {
  readonly side: SidebarDriver;
  /** Keys pressed so far. */
  readonly count: () => number;
  /** Presses keys, one after the other. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Writes into the field that has the focus. */
  readonly write: (words: string) => Promise<void>;
  /** Presses Tab until the focus is on what has a name. */
  readonly goTo: (name: string | RegExp) => Promise<void>;
}

function handsOn({ page, side: frame }: DockedFrame): Hands {
  let count = 0;
  const nothingScrolls = () =>
    expect
      .poll(() =>
        frame.evaluate(() => {
          const scrolled = [...document.querySelectorAll('html, body, body *:not(textarea)')]
            .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
            .map((one) => `${one.localName} is scrolled by ${one.scrollTop}`);
          const { activeElement: one } = document;
          const { top = 0, bottom = 0 } = one === document.body ? {} : (one?.getBoundingClientRect() ?? {});
          const isSeen = top >= -1 && bottom <= innerHeight + 1;
          return isSeen ? scrolled : [...scrolled, `${one?.localName} with the focus is out of view`];
        }),
      )
      .toEqual([]);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      count += 1;
      await nothingScrolls();
    }
  };
  return {
    side: driveSidebar(frame),
    count: () => count,
    press,
    write: (words) => page.keyboard.type(words),
    async goTo(name) {
      for (let presses = 0; presses < 40; presses += 1) {
        await press('Tab');
        const focused = (await focusedIn(frame))?.name ?? '';
        if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      }
      throw new Error(`No “${name}” can be reached by Tab.`);
    },
  };
}

/** Opens a call of its own, begins with somebody, and gets as far as the ask. */
async function upToTheAsk(code: string, name: string): Promise<Hands & AsyncDisposable> {
  const docked = await openDockedFrame(browser, `https://meet.google.com/${code}`, { isOn: false });
  await docked.resize([360, 600]);
  const hands = handsOn(docked);
  const { side, press, write } = hands;
  // What leads here is the browser's own key.
  await side.field('Who are you talking with?').focus();
  await write(name);
  await press('Enter');
  await side.atStep('Introduction');
  await press('g');
  await side.atStep('Issues & Stake');
  await press('q', 'n');
  await write('Her mother was cold all winter');
  await press('Enter', 'Escape');
  await side.see(side.notes().filter({ hasText: 'Her mother was cold' }));
  await press('g');
  await side.atStep('Agitation');
  await press('q', 'g');
  await side.atStep('Educate, Vision & Plan to Win');
  await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'q', 'g');
  await side.atStep('The Ask');
  return { ...hands, [Symbol.asyncDispose]: () => docked[Symbol.asyncDispose]() };
}

/** In the last step: takes down what they will do, says it back, and ends. */
async function agreeAndEnd({ side, press, write, goTo }: Hands): Promise<void> {
  await side.atStep('Next Steps');
  await press('c');
  await write('bring two neighbors thu 6pm, text wed');
  await press('Enter', 'Escape');
  await side.see(side.side.getByText(/^So you’ll bring two neighbors/));
  await press('q', 'g');
  await side.see(side.side.getByRole('heading', { name: 'End this conversation?' }));
  await goTo('End conversation');
  await press('Enter');
  await side.see(side.side.getByRole('heading', { name: 'Conversation ended' }));
}

test('a clear yes', async () => {
  await using hands = await upToTheAsk('key-aaaa-aaa', 'Rosa');
  const { side, press } = hands;
  await press('l');
  await side.see(side.timer());
  await press('g');
  await agreeAndEnd(hands);
  await side.see(side.side.getByRole('listitem').filter({ hasText: /bring two neighbors/i }));
  expect(hands.count()).toBeLessThanOrEqual(MOST['a clear yes']);
});

test('a doubt, and back', async () => {
  await using hands = await upToTheAsk('key-bbbb-bbb', 'Curtis');
  const { side, press, goTo } = hands;
  await press('l');
  await side.see(side.timer());
  await press('y');
  await side.see(side.button('It won’t work'));
  await goTo('It won’t work');
  await press('Enter', '2');
  await side.atStep('Issues & Stake');
  await side.see(side.button(/^Back to The Ask/));
  await press('5');
  await side.atStep('The Ask');
  await goTo(/smaller ask/i);
  await press('Enter', 'l');
  await side.see(side.timer());
  await press('g');
  await agreeAndEnd(hands);
  expect(hands.count()).toBeLessThanOrEqual(MOST['a doubt, and back']);
});

test('not now', async () => {
  await using hands = await upToTheAsk('key-cccc-ccc', 'Sam');
  const { side, press, goTo } = hands;
  await press('l');
  await side.see(side.timer());
  await press('x');
  await side.see(side.button(/^Two weeks/));
  await goTo(/and end$/);
  await press('Enter');
  await side.see(side.side.getByRole('heading', { name: 'Conversation ended' }));
  expect(hands.count()).toBeLessThanOrEqual(MOST['not now']);
});

test('not ever', async () => {
  await using hands = await upToTheAsk('key-dddd-ddd', 'Lin');
  const { side, press, write, goTo } = hands;
  await press('l');
  await side.see(side.timer());
  await press('x');
  await side.see(side.button('Not ever'));
  await press('ArrowRight', 'ArrowRight');
  await goTo('What did you learn?');
  await write('He rents to the people above him.');
  await press('Enter');
  await side.see(side.side.getByRole('heading', { name: 'Conversation ended' }));
  await side.see(side.side.getByText('He rents to the people above him.'));
  expect(hands.count()).toBeLessThanOrEqual(MOST['not ever']);
});

test('not sure, and a debrief', async () => {
  await using hands = await upToTheAsk('key-eeee-eee', 'Dee');
  const { side, press, write, goTo } = hands;
  await press('l');
  await side.see(side.timer());
  await press('y');
  await side.see(side.button('It won’t work'));
  await goTo('It won’t work');
  await press('Enter', 'Tab', 'Enter', 'q');
  await press('e');
  await side.see(side.side.getByRole('heading', { name: 'End this conversation?' }));
  await write('Mornings are best.');
  await goTo('End conversation');
  await press('Enter');
  await side.see(side.side.getByRole('heading', { name: 'Conversation ended' }));
  await goTo(/differently/);
  await write('Ask sooner.');
  await press('Tab');
  await write('Call her Monday.');
  // What is left is kept.
  await press('Shift+Tab');
  await side.saved();
  expect(hands.count()).toBeLessThanOrEqual(MOST['not sure, and a debrief']);
});
