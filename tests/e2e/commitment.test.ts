/** A commitment typed in one line, docked beside a call, in a real browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sixSteps } from '../../lib/domain/guide/six-steps.ts';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls } from './docked-call.ts';
import { type DockedFrame, openDockedFrame, type Size } from './fit/docked-frame.ts';
import { faultsOf } from './fit/faults.ts';
import { putConversation } from './fit/put-conversation.ts';
import { USUAL } from './fit/talks.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

const SIZES: readonly Size[] = [
  [360, 600],
  [300, 600],
  [240, 600],
  [360, 720],
  [440, 900],
];
const LINE = 'What they will do';

let browser: LaunchedChromium;
let docked: DockedFrame;
let side: SidebarDriver;
beforeAll(async () => {
  browser = await launchWithCalls({
    thirdPartyCookies: 'blocked',
    viewport: { width: 1280, height: 1100 },
  });
  await closePracticeCall(browser.context);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html`);
  await page.getByRole('main').waitFor();
  await putConversation(page, { ...USUAL, guide: sixSteps, call: 'meet:abc-defg-hij' });
  await page.close();
  docked = await openDockedFrame(browser, 'https://meet.google.com/abc-defg-hij');
  side = driveSidebar(docked.side);
  await docked.resize([360, 600]);
  await side.press('6 Next Steps');
  await side.atStep('Next Steps');
});
afterAll(() => browser?.close());

/** What is wrong with what is shown, by the size at which it is. */
async function faultsAtAllSizes(
  texts: readonly string[],
  more: { readonly controls?: readonly string[]; readonly ellipsis?: readonly string[] } = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await docked.resize(size);
    const faults = await faultsOf(docked.side, {
      texts,
      controls: [LINE, 'Note', 'Green light', 'Yellow light', 'Undo', ...(more.controls ?? [])],
      ellipsis: [USUAL.name, ...USUAL.notes, sixSteps.steps[5]?.aim ?? '', ...(more.ellipsis ?? [])],
    });
    found.push(...faults.map((fault) => `${size.join(' x ')}: ${fault}`));
  }
  await docked.resize([360, 600]);
  return found;
}

test('its line is pinned below the step', async () => {
  await side.see(side.field(LINE));
  expect(await faultsAtAllSizes(['When do you think you’ll'])).toEqual([]);
});

test('by the keyboard alone, it is shown taken apart, and added as it was read', async () => {
  const { page } = docked;
  await side.side.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('c');
  await page.keyboard.type('bring two neighbors thu 6pm, text wed');
  await side.see(side.side.getByText('bring two neighbors', { exact: true }));
  expect(await side.field('When').inputValue()).toBe('thu 6pm');
  expect(await side.side.getByRole('combobox', { name: 'How to follow up' }).inputValue()).toBe('text');
  expect(await side.field('When to follow up').inputValue()).toBe('wed');
  const dates = await side.side.locator('form small').allTextContents();
  expect(dates).toHaveLength(2);
  expect(
    await faultsAtAllSizes(['When do you think you’ll', 'bring two neighbors', ...dates], {
      controls: ['How to follow up', 'Add commitment'],
    }),
  ).toEqual([]);
  await page.keyboard.press('Enter');
  const said = await side.see(side.side.getByText('So you’ll bring two neighbors Thursday at 6'));
  expect(await said.textContent()).toMatch(/And I’ll text you (?:Wednesday|today|tomorrow)/);
  await side.saved();
  const agreed = side.side.getByRole('list', { name: 'Commitments' }).getByRole('button').first();
  expect(
    await faultsAtAllSizes([(await said.textContent()) ?? ''], {
      ellipsis: [(await agreed.textContent()) ?? ''],
    }),
  ).toEqual([]);
});

test('a part that was understood wrongly is typed over', async () => {
  const { page } = docked;
  await page.keyboard.type('call your sister thu, text wed');
  await side.field('When').fill('next friday 7pm');
  await page.keyboard.press('Enter');
  await side.see(side.side.getByText(/And you’ll call your sister Friday.* at 7 PM/));
});

test('said back, it gives way to the next question', async () => {
  const { page } = docked;
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await side.side.getByText('Say back what you agreed').waitFor({ state: 'detached' });
  await side.see(side.side.getByRole('checkbox', { name: /^When do you think you’ll/ }));
});

test('several that were not said back yet: two of them at a time, and all that is shown is whole', async () => {
  const { page } = docked;
  await side.field(LINE).focus();
  for (const line of [
    'sign the letter today',
    'talk to Mr. Ortiz in 3C about the boiler and the stairs and the lift today, text tomorrow',
    'come to the rally dec 12, video dec 10',
  ]) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await expect.poll(() => side.field(LINE).inputValue()).toBe('');
  }
  await side.saved();
  for (const first of ['So you’ll sign the letter', 'So you’ll come to the rally']) {
    const said = await side.see(side.side.getByText(first));
    expect(await faultsAtAllSizes([(await said.textContent()) ?? ''])).toEqual([]);
    await side.side.getByRole('checkbox').first().click();
    await said.waitFor({ state: 'detached' });
  }
});

test('while one is changed, its words have all of the line’s width', async () => {
  await side.side.getByRole('button', { name: /^All 5/ }).click();
  await side.side.getByRole('button', { name: /^Change bring two neighbors/ }).click();
  await side.see(side.button('Change commitment'));
  for (const size of SIZES.filter(([width]) => width <= 360)) {
    await docked.resize(size);
    const widths = await Promise.all(
      [side.field(LINE), side.side.locator('form').filter({ has: side.field(LINE) })].map(
        async (one) => (await one.boundingBox())?.width ?? 0,
      ),
    );
    expect((widths[0] ?? 0) / (widths[1] ?? 1), size.join(' x ')).toBeGreaterThan(0.8);
  }
  await docked.resize([360, 600]);
  await side.press('Cancel');
});

test('all of them stand on the panel after the end', async () => {
  await side.end();
  const agreed = side.side.getByRole('listitem').filter({ hasText: /bring two neighbors|call your sister/ });
  await expect
    .poll(async () => Promise.all((await agreed.all()).map((one) => one.isVisible())))
    .toEqual([true, true]);
});
