/**
 * Which frame of a tab is the sidebar that its dock made. Any page may put a copy of the sidebar's document into
 * itself, hide it and have it clicked; so a frame is heard only once it shows the ticket that the dock announced,
 * and a page cannot know. `admittedFrames` outlives the background worker, and content scripts cannot read it.
 */
import { type AdmittedFrame, admittedFrames } from '../storage/settings/settings.ts';

/** What has come since the background woke, which alone changes it: to ask the storage takes a while. */
const known = new Map<number, AdmittedFrame>();

async function admittedIn(tab: number): Promise<AdmittedFrame | undefined> {
  const kept = known.has(tab) ? undefined : await admittedFrames.get([`${tab}`]);
  // Whoever came meanwhile is newer than what was kept.
  const admitted = known.get(tab) ?? kept?.get(`${tab}`);
  if (admitted !== undefined) known.set(tab, admitted);
  return admitted;
}

async function admit(tab: number, admitted: AdmittedFrame): Promise<void> {
  known.set(tab, admitted);
  await admittedFrames.set({ [tab]: admitted });
}

/** Announces the ticket of a tab's next sidebar; the one before it is out. */
export async function registerFrameToken(tab: number, ticket: string): Promise<void> {
  await admit(tab, { ticket, frame: null });
}

/** Lets a frame in that shows the tab's ticket, in place of the one before. Returns whether it did. */
export async function authenticateFrame(tab: number, frame: number, ticket: string): Promise<boolean> {
  const admitted = await admittedIn(tab);
  if (admitted?.ticket !== ticket) return false;
  // The storage is not waited for: what it keeps is for when the background has slept.
  if (admitted.frame !== frame) admit(tab, { ticket, frame }).catch(() => undefined);
  return true;
}

/** Whether a frame was let in. A tab that shows the sidebar alone needs no ticket: nothing can lie over it. */
export async function isAdmitted(tab: number, frame: number): Promise<boolean> {
  return frame === 0 || (await admittedIn(tab))?.frame === frame;
}

/** Forgets a tab that was closed. */
export async function forgetTicket(tab: number): Promise<void> {
  known.delete(tab);
  await admittedFrames.remove(`${tab}`);
}

/** The tabs with a dock that has announced its sidebar. */
export async function admittedTabs(): Promise<readonly number[]> {
  return (await admittedFrames.ids()).map(Number);
}
