/** When a page starts anew: its store was locked, unlocked or moved, by whichever document. */

/** What it needs from around it. */
export interface RestartPorts {
  /** Calls back with every such change. */
  readonly follow: (changed: () => void) => void;
  readonly restart: () => void;
}

/** Makes what starts a page anew. */
export type Restarts = ReturnType<typeof createRestarts>;

/** Begins to follow the store. */
export function createRestarts({ follow, restart }: RestartPorts) {
  let holds = 0;
  follow(() => {
    if (holds === 0) restart();
  });
  /** Has the page stay as it is, whatever changes, until what is returned is called. */
  const hold = (): (() => void) => {
    holds++;
    return () => {
      holds--;
    };
  };
  return {
    hold,
    /**
     * Restarts once, when `done` resolves, and not before: Chromium's renderer, which all our pages share, can crash where
     * one of them starts anew in the middle of a move of the store.
     */
    once(done: Promise<unknown>): void {
      hold();
      void done.then(restart);
    },
  };
}
