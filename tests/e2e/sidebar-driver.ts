/** An organizer's hands on the sidebar, by the names that screen readers use. */
import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Drives the sidebar in a frame, or standing alone in a tab. */
export function driveSidebar(side: Frame | Page) {
  const button = (name: string | RegExp) => side.getByRole('button', { name, exact: true });
  const field = (name: string) => side.getByRole('textbox', { name, exact: true });
  const see = async (what: Locator) => {
    await what.waitFor();
    return what;
  };
  const driver = {
    side,
    button,
    field,
    see,
    press: (name: string | RegExp) => button(name).click(),
    notes: () => side.getByRole('list', { name: 'Notes', exact: true }).getByRole('listitem'),
    timer: () => side.getByRole('timer', { name: 'Silence' }),
    /** Waits for a step's heading. */
    atStep: (name: string) => see(side.getByRole('heading', { level: 1, name, exact: true })),
    async start(name: string) {
      await field('Who are you talking with?').fill(name);
      await driver.press('Start conversation');
      await driver.atStep('Introduction');
    },
    async note(text: string) {
      await field('Note').fill(text);
      await field('Note').press('Enter');
      await see(driver.notes().filter({ hasText: text }));
    },
    /** Marks the latest note as their stake. */
    async markStake() {
      await driver.press('Notes');
      await side.getByRole('button', { name: 'their stake' }).last().click();
      await driver.press('Close Notes');
    },
    /** Waits until all is in the store. What was just taken back may stand before the word. */
    saved: () => see(side.getByRole('status').filter({ hasText: /\bSaved$/ })),
    /** The seconds that the silence shows. */
    async silence() {
      const [minutes = 0, seconds = 0] = ((await driver.timer().textContent()) ?? '').split(':').map(Number);
      return minutes * 60 + seconds;
    },
    async silenceOfAtLeast(seconds: number) {
      await driver.timer().waitFor();
      await expect.poll(driver.silence).toBeGreaterThanOrEqual(seconds);
    },
    async commit(what: string, when: string, way: string) {
      await field('What they will do').fill(what);
      await field('When').fill(when);
      await side.getByRole('combobox', { name: 'How to follow up' }).selectOption({ label: way });
      await driver.press('Add commitment');
    },
    async end() {
      await driver.press('End conversation');
      await side.getByRole('heading', { level: 1, name: 'End this conversation?' }).waitFor();
      await driver.press('End conversation');
    },
  };
  return driver;
}

/** What `driveSidebar` gives. */
export type SidebarDriver = ReturnType<typeof driveSidebar>;
