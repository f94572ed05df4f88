import type { createRoom } from './room.ts';

/** The content scripts' own global object, which the page does not see. */
const world: typeof globalThis & { kitchenTableRoom?: typeof createRoom } = globalThis;

/** Offers what makes room to the dock's script of the same page. */
export function offerRoom(create: typeof createRoom): void {
  world.kitchenTableRoom = create;
}

/** What was offered. Throws when nothing was. */
export function offeredRoom(): typeof createRoom {
  if (world.kitchenTableRoom === undefined) throw new Error('The script that makes room did not load.');
  return world.kitchenTableRoom;
}
