/** The background worker is ended before, during and after everything that an organizer may do. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { endWorker } from './end-worker.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import type { SidebarDriver } from './sidebar-driver.ts';

let browser: LaunchedChromium;
/** A page of the extension beside the call, which can read the store. */
let reader: Page;
let side: SidebarDriver;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  reader = await browser.context.newPage();
  await reader.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  side = (await openDockedCall(browser)).side;
});
afterAll(() => browser?.close());

/** The types of the events in the store, in order, and the note's draft. */
async function stored(): Promise<{ readonly types: unknown[]; readonly draft: unknown }> {
  const { events, drafts } = await readStore(reader, ['events', 'drafts']);
  return { types: events.map(({ type }) => type), draft: drafts.find(({ field }) => field === 'note')?.text };
}

/** One thing to do, and what is in the store when it has been done. */
interface Doing {
  readonly name: string;
  readonly run: (times: string) => Promise<unknown>;
  readonly events: readonly string[];
}

const doings: readonly Doing[] = [
  { name: 'a step', run: () => side.press('2 Issues & Stake'), events: ['step-entered'] },
  {
    name: 'a note',
    run: async (times) => {
      await side.field('Note').fill(`note ${times}`);
      await side.field('Note').press('Enter');
    },
    events: ['noted'],
  },
  {
    name: 'a tick',
    run: () => side.side.getByRole('list', { name: 'Questions' }).getByRole('checkbox').first().click(),
    events: ['question-ticked'],
  },
  { name: 'a light', run: () => side.press('Green light'), events: ['light-shown', 'step-entered'] },
  { name: 'undo', run: () => side.press('Undo'), events: ['undone'] },
  { name: 'the step of the ask', run: () => side.press('5 The Ask'), events: ['step-entered'] },
  { name: 'an ask', run: () => side.press('I’ve asked'), events: ['asked'] },
  {
    name: 'a clear yes',
    run: () => side.press('Clear yes'),
    events: ['answered', 'answer-judged', 'light-shown', 'step-entered'],
  },
  {
    name: 'a commitment',
    run: (times) => side.commit(`come ${times}`, 'in two weeks', 'Text'),
    events: ['committed'],
  },
];

describe.each(['before', 'during', 'after'] as const)('ended %s', (moment) => {
  test('nothing is lost, and the sidebar notices no more than a pause', async () => {
    await side.side.evaluate(() => {
      const seen: string[] = [];
      new MutationObserver(() => {
        for (const alert of document.querySelectorAll('[role=alert]')) seen.push(alert.textContent ?? '');
      }).observe(document, { subtree: true, childList: true });
      Object.assign(window, { alertsSeen: seen });
    });
    const before = (await stored()).types.length;
    const expected: string[] = [];
    let ended = 0;
    const doAndEnd = async (run: () => Promise<unknown>) => {
      if (moment === 'before') ended += await endWorker(browser);
      await Promise.all([
        run(),
        moment === 'during' ? endWorker(browser).then((some) => (ended += some)) : null,
      ]);
      if (moment === 'after') ended += await endWorker(browser);
    };
    await doAndEnd(() => side.start(`Rosa ${moment}`));
    expected.push('started', 'step-entered');
    for (const { name, run, events } of doings) {
      await doAndEnd(() => run(moment));
      expected.push(...events);
      await expect
        .poll(async () => (await stored()).types.slice(before), { message: name })
        .toEqual(expected);
      // What is stored may not be answered yet, and would be cut off by the next end, again and again.
      await side.saved();
    }
    await doAndEnd(() => side.field('Note').pressSequentially('half a no'));
    await expect.poll(async () => (await stored()).draft).toBe('half a no');
    await doAndEnd(() => side.end());
    await side.atStep('Conversation ended');
    await side.saved();
    expect((await stored()).types.at(-1)).toBe('ended');
    expect(await side.side.evaluate('alertsSeen')).toEqual([]);
    // So that the worker is known to have been ended at all.
    expect(ended).toBeGreaterThan(3);
    await side.press('New conversation');
    await side.see(side.field('Who are you talking with?'));
  });
});
