/**
 * A conversation that ends with the browser: typing and step changes in a sidebar in one of its places, most of all docked
 * in a call page in front, and SIGKILL at a random moment.
 */
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { keepBusy } from './call-pages/busy-page.ts';
import { startCallPages } from './call-pages/server.ts';
import { killBrowser } from './kill-browser.ts';
import { beginIn, type Hands, handsIn, type KillPlace, type SeenPlace } from './kill-places.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';

/** What stands in the store, or what was typed: words and steps in their order, each as one growing text. */
interface Doings {
  readonly typed: string;
  readonly steps: number;
}

/** What is done until the kill. */
export type Writing = 'note' | 'edit' | 'commitment';

/** Some trials of one kind. */
export interface KillPlan {
  readonly count: number;
  readonly place: KillPlace;
  /** Gives numbers from 0 to 1. */
  readonly random: () => number;
  readonly thirdPartyCookies: 'blocked' | 'allowed';
  /** Whether the call page has as much to do as one in a video call. */
  readonly isBusy: boolean;
  /** A note (with others before it, and step changes), the change of a note, or a commitment: these two in the dock and at the desk alone. */
  readonly writing: Writing;
  /** One profile that goes on from kill to kill, or a new one for each. */
  readonly profile: 'used' | 'fresh';
}

/** What a trial came to. */
export interface KillTrial {
  /** How many letters were typed, notes kept and steps changed until the kill. */
  readonly doings: number;
  /** How long before the kill the oldest thing was done that was not there afterwards, ms; 0 where all was. */
  readonly lost: number;
  /** What was there although nobody had done it, or more than once. */
  readonly wrong: string | null;
}

const KEPT = '¶';

/** Where each kind of writing is typed: the field's name on the screen, and in the store. */
const FIELDS: Readonly<Record<Writing, { readonly label: string; readonly draft: RegExp }>> = {
  note: { label: 'Note', draft: /^note$/ },
  edit: { label: 'Edit this note', draft: /^note:/ },
  commitment: { label: 'What they will do', draft: /^commitment:what$/ },
};

/** Runs trials. */
export async function killTrials(plan: KillPlan): Promise<KillTrial[]> {
  await using pages = await startCallPages();
  const { thirdPartyCookies } = plan;
  const launch = (profile?: string) =>
    launchChromium({
      thirdPartyCookies,
      args: pages.chromiumArguments,
      ...(profile === undefined ? {} : { profile }),
    });
  const launchNew = async () => {
    const fresh = await launch();
    await closePracticeCall(fresh.context);
    return fresh;
  };
  let browser = await launchNew();
  const trials: KillTrial[] = [];
  try {
    for (let trial = 0; trial < plan.count; trial += 1) {
      const name = `Trial ${trial}`;
      const log = await converse(browser, name, callNumber(trial), plan);
      browser = await launch(browser.profile);
      trials.push(judge(log, await stored(browser, name, plan.writing)));
      if (plan.profile === 'used' || trial + 1 === plan.count) continue;
      await browser.close({ keepProfile: false });
      browser = await launchNew();
    }
  } finally {
    await browser.close({ keepProfile: false });
  }
  return trials;
}

interface Log {
  /** What had been done by a time (epoch ms), oldest first. */
  readonly done: readonly (Doings & { readonly at: number })[];
  readonly killedAt: number;
}

/** A call of its own for each trial: on the link of one before, its conversation would go on. */
function callNumber(trial: number): string {
  const letters = [...String(trial).padStart(3, '0')].map((digit) => String.fromCharCode(97 + Number(digit)));
  return `https://meet.google.com/kil-tria-${letters.join('')}`;
}

/** Begins a conversation, and does what is planned until the kill. */
async function converse(
  browser: LaunchedChromium,
  name: string,
  address: string,
  plan: KillPlan,
): Promise<Log> {
  const { place, writing, random } = plan;
  const seen = await beginIn(place, browser, address, name);
  const typed = await prepare(seen, writing);
  const hands = await handsIn(place, browser, seen);
  if (plan.isBusy) await keepBusy(seen.page);
  const length = 600 + random() * 2_000;
  const killing = killBrowser(browser, new Promise((resolve) => setTimeout(resolve, length)));
  const done: (Doings & { at: number })[] = [];
  try {
    for await (const doings of write(hands, writing, typed, random)) done.push({ at: Date.now(), ...doings });
  } catch {
    // The browser is gone: that is what was waited for. What was under way counts as not done.
  }
  return { done, killedAt: await killing };
}

/** Brings the sidebar to where the words are typed, with the focus there; answers what stands there already. */
async function prepare({ side }: SeenPlace, writing: Writing): Promise<string> {
  const before = 'before the change ';
  if (writing === 'edit') {
    await side.note(before);
    await side.button(before.trim()).click();
  }
  if (writing === 'commitment') {
    await side.press('6 Next Steps');
    await side.atStep('Next Steps');
  }
  await side.field(FIELDS[writing].label).focus();
  await side.saved();
  if (writing !== 'edit') return '';
  await side.field(FIELDS[writing].label).press('End');
  return before.trim();
}

/** Types without end; in a note, keeps it now and then and changes the step. Yields all that is done, each time. */
async function* write(
  hands: Hands,
  writing: Writing,
  before: string,
  random: () => number,
): AsyncGenerator<Doings> {
  const isNote = writing === 'note';
  let typed = before;
  let steps = writing === 'commitment' ? 2 : 1;
  yield { typed, steps };
  for (;;) {
    const chance = random();
    if (isNote && chance < 0.015) {
      await hands.changeStep(steps);
      steps += 1;
      yield { typed, steps };
    } else if (isNote && chance < 0.04 && !typed.endsWith(KEPT) && typed !== '') {
      await hands.enter();
      typed += KEPT;
      yield { typed, steps };
    } else {
      const letter = String.fromCharCode(97 + Math.floor(random() * 26));
      await hands.type(letter);
      typed += letter;
      yield { typed, steps };
    }
  }
}

/** Reads the store itself: the events of the conversation with a person, and the draft of what was typed. */
async function stored(browser: LaunchedChromium, name: string, writing: Writing): Promise<Doings> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const tables = ['people', 'conversations', 'events', 'drafts'] as const;
  const { people, conversations, events, drafts } = await readStore(page, tables);
  const person = people.find((row) => row.name === name)?.id;
  const id = conversations.find((row) => row.person === person)?.id;
  const theirs = events.filter(({ conversation }) => conversation === id);
  const draft = drafts.find(
    ({ conversation, field }) => conversation === id && FIELDS[writing].draft.test(String(field)),
  );
  await page.close();
  const notes = theirs.filter(({ type }) => type === 'noted').map(({ text }) => `${text}`);
  const kept = writing === 'note' ? notes.map((text) => `${text}${KEPT}`) : [];
  // A change that no draft has is the note as it was.
  const typing = draft?.text ?? (writing === 'edit' ? notes[0] : '');
  return {
    typed: [...kept, typing].join(''),
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
    // The first says what was there before any.
    doings: done.length - 1,
    lost: missing === undefined ? 0 : killedAt - missing.at,
    wrong: isBegun && isOneMore ? null : `typed "${last?.typed}", found "${found.typed}"`,
  };
}
