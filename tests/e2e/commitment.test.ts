/** A commitment typed in one line, docked beside a call, in a real browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { type DockedCall, launchWithCalls, openDockedCall } from './docked-call.ts';
import { closePracticeCall } from './practice-call.ts';

let browser: LaunchedChromium;
let call: DockedCall;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  call = await openDockedCall(browser);
});
afterAll(() => browser?.close());

test('by the keyboard alone, it is shown taken apart, and added as it was read', async () => {
  const { page, side } = call;
  await side.start('Rosa');
  await side.press('6 Next Steps');
  await side.field('What they will do').focus();
  await page.keyboard.type('bring two neighbors thu 6pm, text wed');
  await side.see(side.side.getByText('bring two neighbors', { exact: true }));
  expect(await side.field('When').inputValue()).toBe('thu 6pm');
  expect(await side.side.getByRole('combobox', { name: 'How to follow up' }).inputValue()).toBe('text');
  expect(await side.field('When to follow up').inputValue()).toBe('wed');
  await page.keyboard.press('Enter');
  const said = await side.see(side.side.getByText('So you’ll bring two neighbors Thursday at 6'));
  expect(await said.textContent()).toMatch(/And I’ll text you (?:Wednesday|today|tomorrow)/);
  await side.saved();
});
