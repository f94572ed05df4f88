/** A conversation that ends with the browser: typing and step changes, and SIGKILL at a random moment. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import { driveSidebar } from './sidebar-driver.ts';

/** What stands in the store, or what was typed: words and steps in their order, each as one growing text. */
interface Doings {
  readonly typed: string;
  readonly steps: number;
}

/** What a trial came to. */
export interface KillTrial {
  /** How long before the kill the oldest thing was done that was not there afterwards, ms; 0 where all was. */
  readonly lost: number;
  /** What was there although nobody had done it, or more than once. */
  readonly wrong: string | null;
}

const STEPS = ['1 Introduction', '2 Issues & Stake', '3 Agitation', '4 Educate, Vision & Plan to Win'];
const KEPT = '¶';
/** As fast as anyone types; most stretches are longer than saving runs behind. */
const BETWEEN_LETTERS_MS = 25;

/** Runs trials in one profile, which goes on from kill to kill. `random` gives numbers from 0 to 1. */
export async function killTrials(count: number, random: () => number): Promise<KillTrial[]> {
  let browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  const trials: KillTrial[] = [];
  try {
    for (let trial = 0; trial < count; trial += 1) {
      const page = await openSidebar(browser);
      await driveSidebar(page).start(`Trial ${trial}`);
      const log = await converse(page, browser, 600 + random() * 2_000, random);
      browser = await launchChromium({ thirdPartyCookies: 'allowed', profile: browser.profile });
      trials.push(judge(log, await stored(browser, `Trial ${trial}`)));
    }
  } finally {
    await browser.close({ keepProfile: false });
  }
  return trials;
}

async function openSidebar({ context, extensionId }: LaunchedChromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/sidebar.html`);
  return page;
}

interface Log {
  /** What had been done by a time (epoch ms), oldest first. */
  readonly done: readonly (Doings & { readonly at: number })[];
  readonly killedAt: number;
}

/** Types, keeps notes and changes steps until the kill, `length` ms later. */
async function converse(
  page: Page,
  browser: LaunchedChromium,
  length: number,
  random: () => number,
): Promise<Log> {
  const side = driveSidebar(page);
  const done: (Doings & { at: number })[] = [];
  let typed = '';
  let steps = 1;
  const did = () => done.push({ at: Date.now(), typed, steps });
  const killing = killAfter(browser, length);
  try {
    await side.field('Note').focus();
    for (;;) {
      const chance = random();
      if (chance < 0.015) {
        const next = STEPS[steps % STEPS.length] ?? '';
        await side.press(next);
        steps += 1;
        did();
        await side.field('Note').focus();
      } else if (chance < 0.04 && !typed.endsWith(KEPT) && typed !== '') {
        await page.keyboard.press('Enter');
        typed += KEPT;
        did();
      } else {
        const letter = String.fromCharCode(97 + Math.floor(random() * 26));
        await page.keyboard.type(letter, { delay: BETWEEN_LETTERS_MS });
        typed += letter;
        did();
      }
    }
  } catch {
    // The browser is gone: that is what was waited for. What was under way counts as not done.
  }
  return { done, killedAt: await killing };
}

/** Kills every process of the browser; answers when (epoch ms). */
async function killAfter({ profile, context }: LaunchedChromium, ms: number): Promise<number> {
  const gone = new Promise((resolve) => context.once('close', resolve));
  // Found beforehand, so that the kill itself takes no time in which more could be saved.
  const processes = execFileSync('pgrep', ['-f', '--', `--user-data-dir=${profile}`], { encoding: 'utf8' });
  await new Promise((resolve) => setTimeout(resolve, ms));
  const at = Date.now();
  for (const id of processes.trim().split('\n').map(Number)) killIfThere(id);
  await gone;
  return at;
}

function killIfThere(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    // Chromium ends processes as it goes on.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Reads the store itself: the events of the conversation with a person, and the draft of its note. */
async function stored(browser: LaunchedChromium, name: string): Promise<Doings> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const { conversations, events, drafts } = await readStore(page, ['conversations', 'events', 'drafts']);
  const id = conversations.find((row) => row.name === name)?.id;
  const theirs = events.filter(({ conversation }) => conversation === id);
  const draft = drafts.find(({ conversation, field }) => conversation === id && field === 'note');
  await page.close();
  const notes = theirs.filter(({ type }) => type === 'noted').map(({ text }) => `${text}${KEPT}`);
  return {
    typed: [...notes, draft?.text ?? ''].join(''),
    steps: theirs.filter(({ type }) => type === 'step-entered').length,
  };
}

function judge({ done, killedAt }: Log, found: Doings): KillTrial {
  const last = done.at(-1);
  const missing = done.find(({ typed, steps }) => typed.length > found.typed.length || steps > found.steps);
  // One more thing than was seen to be done may have been under way.
  const isBegun = (last?.typed ?? '').startsWith(found.typed.slice(0, last?.typed.length));
  const isOneMore =
    found.typed.length <= (last?.typed.length ?? 0) + 1 && found.steps <= (last?.steps ?? 1) + 1;
  return {
    lost: missing === undefined ? 0 : killedAt - missing.at,
    wrong: isBegun && isOneMore ? null : `typed "${last?.typed}", found "${found.typed}"`,
  };
}
