import type { RoomTaken } from '../places/docked/dock-style.ts';
import type { createReservedSpace, ReservedSpace, RoomParts } from './reserve-space.ts';

/** What loads `createReservedSpace`. Rejects when it cannot. */
export type LoadReservedSpace = () => Promise<typeof createReservedSpace>;

/** A room that can be loaded before it is needed. */
export interface LazyReservedSpace extends ReservedSpace {
  load(): void;
}

/** The room of a page, whose script is loaded at the first use. Where that fails, the sidebar covers the page. */
export function lazyReservedSpace(load: LoadReservedSpace, parts: RoomParts): LazyReservedSpace {
  let made: Promise<ReservedSpace | undefined> | undefined;
  let taken: { readonly room: RoomTaken; readonly pretend: boolean } | undefined;

  const make = () => {
    made ??= load().then(
      (create) => create(parts),
      () => {
        // Tried again at the next use.
        made = undefined;
        return undefined;
      },
    );
    return made;
  };

  return {
    load: () => void make(),
    async take(room, pretend) {
      taken = { room, pretend };
      const its = await make();
      if (parts.signal.aborted || taken?.room !== room) return;
      if (its === undefined) parts.settled({ arrangement: room, covering: true });
      else its.take(room, pretend);
    },
    tryAgain: () => void made?.then((its) => taken !== undefined && its?.tryAgain()),
    giveBack() {
      taken = undefined;
      void made?.then((its) => taken === undefined && its?.giveBack());
    },
  };
}

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
