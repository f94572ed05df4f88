/** What is typed into the fields of a docked sidebar and of the popup: composed words, and texts that are too long. */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LONGEST_TEXT } from '../../lib/domain/conversation/limits.ts';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let call: Page;
let side: SidebarDriver;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  ({ page: call, side } = await openDockedCall(browser));
  await side.start('Rosa M.');
});
afterAll(() => browser?.close());

/** Where the frame is, the same conversation comes up again. */
async function reload() {
  await call.reload();
  side = driveSidebar(await (await driveDock(call)).sidebar());
}

describe('while a word is composed', () => {
  let session: CDPSession;
  beforeAll(async () => {
    session = await call.context().newCDPSession(call);
  });
  beforeEach(() => call.bringToFront());

  /** Composes at the cursor, presses a key of the input method's, and shows what the field has then. */
  async function composed(field: Locator, keyed: CDPSession, page: Page, key: 'Enter' | 'Escape') {
    await field.focus();
    await keyed.send('Input.imeSetComposition', { text: 'かな', selectionStart: 2, selectionEnd: 2 });
    await page.keyboard.press(key);
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    return field.inputValue();
  }
  const commit = (keyed: CDPSession) => keyed.send('Input.insertText', { text: '仮名' });

  test.each(['Enter', 'Escape'] as const)('%s is the input method’s in the note', async (key) => {
    const note = side.field('Note');
    await note.fill('');
    expect(await composed(note, session, call, key)).toBe('かな');
    await commit(session);
    await expect.poll(() => note.inputValue()).toBe('仮名');
    expect(await side.notes().count()).toBe(0);
  });

  test.each(['Enter', 'Escape'] as const)('%s is the input method’s in the change of a note', async (key) => {
    await side.note(`cold ${key}`);
    await side.button(`cold ${key}`).click();
    const editor = side.field('Edit this note');
    await editor.press('End');
    expect(await composed(editor, session, call, key)).toBe(`cold ${key}かな`);
    await commit(session);
    await editor.press('Enter');
    await side.see(side.notes().filter({ hasText: `cold ${key}仮名` }));
  });

  test.each(['Enter', 'Escape'] as const)('%s is the input method’s in the name', async (key) => {
    await side.side.getByTitle('Change the name').click();
    const name = side.field('Who are you talking with?');
    await name.fill('');
    expect(await composed(name, session, call, key)).toBe('かな');
    await commit(session);
    await name.press('Enter');
    await side.see(side.button('仮名'));
  });

  test.each(['Enter', 'Escape'] as const)('%s is the input method’s in a blank', async (key) => {
    await side.press('5 The Ask');
    const blank = side.side.locator('main p [role="button"]').first();
    await blank.click();
    const field = side.side.locator('main input[type="text"]');
    await field.fill('');
    expect(await composed(field, session, call, key)).toBe('かな');
    await commit(session);
    await field.press('Enter');
    await expect.poll(() => blank.textContent()).toBe('仮名');
  });

  test.each(['Enter', 'Escape'] as const)('%s is the input method’s in the popup’s form', async (key) => {
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    const own = await popup.context().newCDPSession(popup);
    await popup.getByRole('button', { name: 'Add follow-up', exact: true }).click();
    const what = popup.getByRole('textbox', { name: 'What' });
    expect(await composed(what, own, popup, key)).toBe('かな');
    // Neither sent, which would say that a name is missing, nor closed.
    expect(await popup.getByRole('alert').count()).toBe(0);
    await commit(own);
    await what.press('Escape');
    await what.waitFor({ state: 'detached' });
    // The words are kept, and would open the form of the next popup.
    await popup.getByRole('button', { name: 'Add follow-up', exact: true }).click();
    await popup.getByRole('button', { name: 'Discard', exact: true }).click();
    await what.waitFor({ state: 'detached' });
    await popup.close();
  });
});

test('Escape takes a change of the name back', async () => {
  await side.side.getByTitle('Change the name').click();
  await side.field('Who are you talking with?').fill('Somebody else');
  await side.field('Who are you talking with?').press('Escape');
  await side.see(side.side.getByTitle('Change the name'));
  expect(await side.side.getByTitle('Change the name').textContent()).toBe('仮名');
});

test('spelling is off in every field, until one choice switches it on in all documents', async () => {
  const help = (field: Locator) =>
    field.evaluate((element) => [
      (element as HTMLElement).spellcheck,
      element.getAttribute('writingsuggestions'),
      element.getAttribute('autocorrect'),
    ]);
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.getByRole('button', { name: 'Add follow-up', exact: true }).click();
  const fields = [side.field('Note'), popup.getByRole('textbox', { name: 'What' })];
  for (const field of fields) expect(await help(field)).toEqual([false, 'false', 'off']);

  const review = await browser.context.newPage();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  const choice = review.getByRole('checkbox', { name: 'Check spelling while I type' });
  await choice.click();
  await expect.poll(() => choice.isChecked()).toBe(true);
  for (const field of fields) await expect.poll(() => help(field)).toEqual([true, 'false', 'on']);
  await choice.click();
  for (const field of fields) await expect.poll(() => help(field)).toEqual([false, 'false', 'off']);
  await Promise.all([review.close(), popup.close()]);
  await call.bringToFront();
});

describe('a text that is too long', () => {
  const LONG = 'x'.repeat(LONGEST_TEXT + 1);
  const trouble = (box: Locator) =>
    box.evaluate(
      (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
    );
  /** Waits until all but what is too long is in the store: nothing is called saved beside that. */
  const allElseSaved = () =>
    expect.poll(() => side.side.getByRole('status').filter({ hasText: /Sav/ }).count()).toBe(0);
  const SENTENCE = /^This is too long to save: it has 100,001 characters, and 100,000 is the most\./;

  test('is kept in its field, and everything else is saved', async () => {
    const note = side.field('Note');
    await note.fill('');
    await note.focus();
    await call.keyboard.insertText(LONG);
    await expect.poll(() => trouble(note)).toMatch(SENTENCE);
    await note.press('Enter');
    await side.press('2 Issues & Stake');
    await side.atStep('Issues & Stake');
    await side.press('6 Next Steps');
    await side.atStep('Next Steps');

    const what = side.field('What they will do');
    await what.focus();
    await call.keyboard.insertText(LONG);
    await expect.poll(() => trouble(what)).toMatch(SENTENCE);
    await what.press('Enter');
    await side.press('Add commitment');
    expect(await what.inputValue()).toHaveLength(LONG.length);
    expect(await side.side.getByText('Say back what you agreed').count()).toBe(0);
    await side.commit('bring two neighbours', 'in two weeks', 'Text');
    await side.see(side.side.getByText(/^So you’ll bring two neighbours/));
    await allElseSaved();

    await reload();
    await side.atStep('Next Steps');
    await side.see(side.side.getByText(/^So you’ll bring two neighbours/));
    await expect.poll(async () => (await side.field('Note').inputValue()).length).toBe(LONG.length);
    await expect.poll(() => trouble(side.field('Note'))).toMatch(SENTENCE);
    await side.note('short again');
    await side.saved();
    await reload();
    await side.see(side.notes().filter({ hasText: 'short again' }));
  });

  test('in a change of a note leaves the note as it was, and holds up nothing', async () => {
    await side.note('as it was');
    await side.button('as it was').click();
    const editor = side.field('Edit this note');
    await editor.fill(LONG);
    await editor.press('Enter');
    await expect.poll(() => trouble(editor)).toMatch(SENTENCE);
    await side.note('after it');
    await allElseSaved();
    await reload();
    await side.see(side.notes().filter({ hasText: 'after it' }));
    // The words are still there to be shortened, and the conversation does not end without them.
    const again = side.field('Edit this note');
    await expect.poll(async () => (await again.inputValue()).length).toBe(LONG.length);
    await side.press('End conversation');
    await side.press('End conversation');
    await expect.poll(() => trouble(side.field('Edit this note'))).toMatch(SENTENCE);
    await side.press('Keep talking');
    await again.press('Escape');
    await side.see(side.button('as it was'));
  });

  test('in what was learned, or in a name, waits for the end to be said again', async () => {
    await side.press('End conversation');
    const learned = side.field('What did you learn?');
    await learned.fill(LONG);
    await side.press('End conversation');
    await expect.poll(() => trouble(learned)).toMatch(SENTENCE);
    expect(await side.side.getByRole('heading', { name: 'Conversation ended' }).count()).toBe(0);
    await learned.fill('to wait');
    await side.press('End conversation');
    await side.see(side.side.getByText('to wait'));
    await side.saved();
  });
});
