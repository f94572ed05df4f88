/**
 * Which frame of a tab is the sidebar that its dock made. Any page may put a copy of the sidebar's document into
 * itself, hide it and have it clicked; so a frame is heard only once it shows the ticket that the dock announced,
 * and a page cannot know. Kept in `storage.session`, which outlives the background worker and which content
 * scripts cannot read.
 */
import browser from 'webextension-polyfill';

interface Admitted {
  readonly ticket: string;
  /** The frame that showed the ticket. */
  readonly frame: number | null;
}

/**
 * Those that came or were asked about since the background woke, which alone changes them: to ask the storage takes a
 * while.
 */
const known = new Map<number, number>();

const keyOf = (tab: number) => `sidebar-of-${tab}`;

async function admittedIn(tab: number): Promise<Admitted | undefined> {
  const key = keyOf(tab);
  const { [key]: admitted } = await browser.storage.session.get(key);
  return admitted as Admitted | undefined;
}

/** Announces the ticket of a tab's next sidebar; the one before it is out. */
export async function announceTicket(tab: number, ticket: string): Promise<void> {
  const admitted: Admitted = { ticket, frame: null };
  await browser.storage.session.set({ [keyOf(tab)]: admitted });
  // Afterwards: who was asked about meanwhile is forgotten too.
  known.delete(tab);
}

/** Lets a frame in that shows the tab's ticket, which is good for one. Answers whether it was. */
export async function enterWithTicket(tab: number, frame: number, ticket: string): Promise<boolean> {
  const admitted = await admittedIn(tab);
  if (admitted?.ticket !== ticket || (admitted.frame !== null && admitted.frame !== frame)) return false;
  await browser.storage.session.set({ [keyOf(tab)]: { ticket, frame } satisfies Admitted });
  known.set(tab, frame);
  return true;
}

/** Whether a frame was let in. A tab that shows the sidebar alone needs no ticket: nothing can lie over it. */
export async function isAdmitted(tab: number, frame: number): Promise<boolean> {
  if (frame === 0 || known.get(tab) === frame) return true;
  const isIt = (await admittedIn(tab))?.frame === frame;
  if (isIt) known.set(tab, frame);
  return isIt;
}

/** Forgets a tab that was closed. */
export async function forgetTicket(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
  known.delete(tab);
}
