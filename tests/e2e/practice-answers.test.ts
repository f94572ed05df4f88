/** The person in the practice call answers what is done in the sidebar, in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dana } from '../../lib/domain/practice/people/dana.ts';
import type { PracticePerson, Wordings } from '../../lib/domain/practice/person.ts';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { launchWithCalls } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { practiceCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let call: Page;
let side: SidebarDriver;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  call = await practiceCall(browser.context);
  await call.bringToFront();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await call.goto(`chrome-extension://${browser.extensionId}/practice.html?call=dana`);
  side = driveSidebar(await (await driveDock(call)).sidebar());
  await side.start('Dana');
});

/** Waits until the person says one of these. */
const says = (wordings: Wordings | undefined) =>
  expect
    .poll(() => call.getByRole('region', { name: 'Captions' }).textContent(), { timeout: 15_000 })
    .toMatch(new RegExp((wordings ?? []).map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')));
const question = (name: string) => call.getByRole('button', { name, exact: true }).click();

async function hearStory({ story, blame }: PracticePerson): Promise<void> {
  await side.press('2 Issues & Stake');
  for (const piece of story) {
    await question('And then what happened?');
    await says(piece);
  }
  await side.press('3 Agitation');
  await says(blame[0]);
  for (const piece of blame.slice(1)) {
    await question('Who do you think is responsible?');
    await says(piece);
  }
}

test('by the method: a story, the target, the plan, a doubt that is taken seriously, a silence, a clear yes', async () => {
  await hearStory(dana);
  await side.press(/^4 /);
  await says(dana.plan[0]);
  await question('What do you think of that plan?');
  await says(dana.plan[1]);
  await side.press('5 The Ask');
  await side.press('I’ve asked');
  await says(dana.fears[0]?.says);
  await side.press(/^Not sure/);
  await question('What do you think will happen if you don’t?');
  await says(dana.fears[0]?.eased);
  await side.press(/^Ask again/);
  await says(dana.lines.yes);
  await side.press(/^Clear yes/);
  await side.end();
});

test('rushing the ask gets a polite maybe, and the end says where the method would have gone', async () => {
  await side.press('5 The Ask');
  await says(dana.lines.rushed);
  await side.press('I’ve asked');
  await says(dana.lines.maybe);
  await side.press(/^Not sure/);
  await side.end();
  await call.getByRole('heading', { name: 'After your call with Dana' }).waitFor();
  await call.getByText(dana.carries.stake).waitFor();
  await call.getByText('The method stays with what they care about').first().waitFor();
  await call.getByText('Silence after the ask: 6 s, until they answered.').waitFor();
  for (const width of [1280, 760]) {
    await call.setViewportSize({ width, height: 800 });
    expect(await problemsOf(call)).toEqual([]);
  }
});

test('a word in the silence gives them the way out', async () => {
  await hearStory(dana);
  await side.press('5 The Ask');
  await side.press('I’ve asked');
  await question('What do you think will happen if you do?');
  await says(dana.lines.wayOut);
  await side.press(/^Not sure/);
  await side.end();
});

test('reading on from step to step leaves it vague', async () => {
  await side.press('2 Issues & Stake');
  await says(dana.lines.surface);
  await side.press('3 Agitation');
  await says(dana.lines.rushed);
  await side.end();
});

test('a page that is loaded anew goes on where it stood; what it looks like afterwards is all that is on paper', async () => {
  await side.press('2 Issues & Stake');
  await says(dana.lines.surface);
  for (const piece of dana.story.slice(0, 2)) {
    await question('And then what happened?');
    await says(piece);
  }
  await side.saved();
  await call.reload();
  side = driveSidebar(await (await driveDock(call)).sidebar());
  await side.atStep('Issues & Stake');
  await says(dana.story[1]);
  await question('And then what happened?');
  await says(dana.story[2]);
  await side.end();
  const afterwards = call.getByRole('heading', { name: 'After your call with Dana' });
  await afterwards.waitFor();
  await call.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await afterwards.isVisible()).toBe(true);
  for (const gone of [
    call.getByRole('region', { name: 'Captions' }),
    call.getByRole('heading', { name: 'People to practice with' }),
    call.getByRole('button', { name: 'Try again from here' }).first(),
    call.getByText('Ready for a real one?'),
  ]) {
    expect(await gone.isVisible()).toBe(false);
  }
  expect(await call.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await call.emulateMedia({ media: 'screen', colorScheme: 'light' });
});
