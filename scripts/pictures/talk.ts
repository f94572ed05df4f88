/** What an organizer does in the sidebar while pictures are taken, by the names that screen readers use. */
import type { Frame, Page } from 'playwright-core';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** A sidebar: docked in a call, or in a tab of its own. */
export type Sidebar = Frame | Page;

/** One message of the interface in English. Renaming the key breaks the compilation, rewording it breaks nothing. */
export function words(key: keyof typeof messages): string {
  return messages[key].message;
}

/** The sidebar's document in this page, once it is docked. */
export async function sidebarIn(page: Page): Promise<Sidebar> {
  const isSidebar = (frame: Frame) => frame.url().endsWith('/sidebar.html');
  const found = page.frames().find(isSidebar);
  const frame = found ?? (await page.waitForEvent('framenavigated', { predicate: isSidebar }));
  await frame.waitForLoadState();
  return frame;
}

/** Begins a conversation and notes a stake in the second step. */
export async function talkUntilStake(side: Sidebar, name: string): Promise<void> {
  await side.getByRole('textbox', { name: words('start_who') }).fill(name);
  await press(side, words('start_begin'));
  await press(side, words('action_green_light'));
  await side.getByRole('heading', { level: 1, name: 'Issues & Stake' }).waitFor();
  await note(side, 'her mother, 74, slept in her coat; sat up by the oven, angry');
  const all = side.getByRole('button', { name: words('notes'), exact: true });
  // On the desk they stand beside it.
  const isSheet = await all.isVisible();
  if (isSheet) await all.click();
  await press(side, words('note_stake'));
  if (isSheet) await side.locator(':focus').press('Escape');
  // What was said back is checked off, and the next question stands in its place.
  await side.getByRole('checkbox').first().click();
}

/** Writes a note and waits until it is shown. */
export async function note(side: Sidebar, text: string): Promise<void> {
  const field = side.getByRole('textbox', { name: words('note'), exact: true });
  await field.fill(text);
  await field.press('Enter');
  await side.getByText(text).waitFor();
}

/** Goes to the fifth step and makes the ask, after which the silence is counted. */
export async function ask(side: Sidebar): Promise<void> {
  await press(side, '5 The Ask');
  await press(side, words('ask_asked'));
}

/** Takes a clear yes and writes down what was agreed. */
export async function agree(side: Sidebar): Promise<void> {
  await press(side, words('answer_yes'));
  await side.getByRole('heading', { level: 1, name: 'Next Steps' }).waitFor();
  for (const [what, when] of [
    ['come to the meeting', 'Thursday 6pm'],
    ['bring Mr. Ortiz from 3C', 'Thursday 6pm'],
  ] as const) {
    await side.getByRole('textbox', { name: words('commitment_what'), exact: true }).fill(what);
    await side.getByRole('textbox', { name: words('commitment_when'), exact: true }).fill(when);
    await press(side, words('commitment_add'));
    await side.getByText(what).first().waitFor();
  }
}

/** Ends the conversation, which asks once more. */
export async function end(side: Sidebar): Promise<void> {
  await press(side, words('end'));
  await side
    .getByRole('button', { name: words('end') })
    .last()
    .click();
  await side.getByRole('heading', { level: 1, name: words('ended_title') }).waitFor();
}

function press(side: Sidebar, name: string): Promise<void> {
  return side.getByRole('button', { name, exact: true }).click();
}
