import type { createReservedSpace } from './reserve-space.ts';

/** The content scripts' own global object, which the page does not see. */
const world: typeof globalThis & { kitchenTableRoom?: typeof createReservedSpace } = globalThis;

/** Offers what makes room to the dock's script of the same page. */
export function offerReservedSpace(create: typeof createReservedSpace): void {
  world.kitchenTableRoom = create;
}

/** What was offered. Throws when nothing was. */
export function offeredReservedSpace(): typeof createReservedSpace {
  if (world.kitchenTableRoom === undefined) throw new Error('The script that makes room did not load.');
  return world.kitchenTableRoom;
}
