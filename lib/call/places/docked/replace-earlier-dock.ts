import { FIT_ATTRIBUTE } from './dock-style.ts';
import { DOCK_NAME } from './dock-view.ts';

/** The content script's own global object: the page does not see it, an earlier run of this script does. */
const world: typeof globalThis & { kitchenTableDock?: AbortController } = globalThis;

/**
 * Takes a page over from an earlier dock, and begins the life of the next one. A dock of this same version is
 * in this same world and is told to end. That of an earlier version is not; but its page takes back its shape
 * with the dock's element, and its script, where it still runs, finds its extension gone and ends by itself. So
 * there is no message that a page could make up.
 */
export function replaceEarlierDock(page: Document): AbortController {
  world.kitchenTableDock?.abort();
  for (const left of page.querySelectorAll(DOCK_NAME)) left.remove();
  for (const element of page.querySelectorAll(`[${FIT_ATTRIBUTE}]`)) element.removeAttribute(FIT_ATTRIBUTE);
  const life = new AbortController();
  world.kitchenTableDock = life;
  return life;
}
