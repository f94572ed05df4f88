/** A store of many conversations, as far as lists go: without what was said in them. */
import type { Page } from 'playwright-core';
import { putRows } from '../seed/fill-browser.ts';
import { makeStore } from '../seed/make-store.ts';

/** So many conversations cross to the browser at once. */
const AT_ONCE = 2_000;

/** Puts so many conversations with their people, and a follow-up of each fifth, into the store, from a page that has it open. */
export async function fillLists(page: Page, conversations: number): Promise<void> {
  const sizes = { conversations, notes: 0, followUps: conversations / 5, people: conversations * 0.4 };
  let held = emptyRows();
  for (const { conversation, followUps, person } of makeStore(sizes)) {
    held.conversations.push(conversation);
    held.followUps.push(...followUps);
    held.people.push(person);
    if (held.conversations.length < AT_ONCE) continue;
    await putRows(page, held);
    held = emptyRows();
  }
  await putRows(page, held);
}

const emptyRows = () => ({
  conversations: [] as object[],
  followUps: [] as object[],
  people: [] as object[],
});
