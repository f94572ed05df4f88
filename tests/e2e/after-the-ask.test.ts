/** Step 4 in its parts, the ask and what follows each answer: by keys alone, and by pointer, docked in a call. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { type CallPages, MEET_CALL, startCallPages } from './call-pages/server.ts';
import { chooseLanguage } from './choose-language.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

let pages: CallPages;
let browser: LaunchedChromium;
beforeAll(async () => {
  pages = await startCallPages();
  browser = await launchChromium({ thirdPartyCookies: 'blocked', args: pages.chromiumArguments });
  await closePracticeCall(browser.context);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

async function begin(name: string) {
  const page = await browser.context.newPage();
  await page.goto(MEET_CALL);
  const side = driveSidebar(await (await driveDock(page)).open());
  await side.start(name);
  return { page, side };
}

/** The part that is in view. */
const part = (side: SidebarDriver) => side.side.getByRole('tab', { selected: true });

test('by keys alone: the parts, not sure, back and again, a no and its kinds, the end', async () => {
  const { page, side } = await begin('Rosa');
  const key = (name: string) => side.side.locator(':focus').press(name);
  await side.side.getByRole('heading', { level: 1 }).focus();
  await key('4');
  await side.atStep('Educate, Vision & Plan to Win');
  await key('ArrowRight');
  await expect.poll(() => part(side).textContent()).toBe('B Educate');
  const gauge = side.side.getByRole('checkbox', { name: 'How much of that is new information?' });
  await gauge.waitFor();
  await key('q');
  await side.side.getByRole('checkbox', { name: 'Have you heard about that?' }).first().waitFor();
  await key('5');
  await side.atStep('The Ask');
  await key('l');
  await side.timer().waitFor();
  await key('y');
  await side.see(side.side.getByText('What’s holding them back?'));
  await key('2');
  await side.atStep('Issues & Stake');
  await side.see(side.side.getByText('You came back from The Ask'));
  await key('5');
  await side.atStep('The Ask');
  await key('x');
  await side.see(side.button('Not ever'));
  await key('ArrowRight');
  await key('ArrowRight');
  await expect.poll(() => side.button('Not ever').getAttribute('aria-pressed')).toBe('true');
  await side.button('End the conversation').press('Enter');
  await side.atStep('Conversation ended');
  await side.saved();
  await page.close();
});

test('by pointer: the objection marks its step; not now is a follow-up of the organizer’s', async () => {
  const { page, side } = await begin('Sam');
  await side.press('5 The Ask');
  await side.atStep('The Ask');
  await side.press('Not sure');
  await side.press('It won’t work');
  await expect
    .poll(() => side.button('Back to 4 Vision & Plan').getAttribute('title'))
    .toContain('For “It won’t work”');
  await side.press('No');
  await side.press('Not now');
  await side.press('Text');
  await side.side.getByRole('button', { name: /^Text on .* and end$/ }).click();
  await side.atStep('Conversation ended');
  await side.saved();
  await page.close();

  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const followUp = popup.getByRole('region', { name: 'Upcoming' }).getByRole('listitem');
  await followUp.filter({ hasText: 'Sam' }).filter({ hasText: 'Talk about this again' }).waitFor();
  // It was recorded by a press: its words are of no language.
  await chooseLanguage(browser, 'es');
  await popup
    .getByRole('listitem')
    .filter({ hasText: 'Volver a hablar de esto' })
    .filter({ hasText: 'Mensaje' })
    .waitFor();
  await chooseLanguage(browser, 'en');
  await followUp.filter({ hasText: 'Talk about this again' }).waitFor();
  await popup.close();
});

test('not now, and another day typed as people say it: one that is past is refused', async () => {
  const { page, side } = await begin('Noor');
  await side.press('5 The Ask');
  await side.atStep('The Ask');
  await side.press('No');
  await side.side.getByRole('button', { name: /^Another/ }).click();
  await side.see(side.side.getByText('I’ll come back'));
  const day = side.field('When to come back');
  await day.fill('yesterday');
  await side.press('Call and end');
  await side.see(side.side.getByText('“yesterday” is in the past.'));
  await day.fill('in two weeks');
  await side.side.getByRole('button', { name: /^Call on .* and end$/ }).click();
  await side.atStep('Conversation ended');
  const recap = await side.field('Send them a recap').inputValue();
  expect(recap).toMatch(/^• I’ll call you on [^\n]*\.$/m);
  expect(recap).not.toContain('You’ll');
  await side.saved();
  await page.close();
});
