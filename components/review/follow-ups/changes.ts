/** Changes follow-ups, says so, and takes it back. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PlainDateTime } from '../../../lib/domain/dates/plain-date-time.ts';
import type { FollowUpChange } from '../../../lib/domain/follow-up/follow-up.ts';

/** Changes follow-ups, all or none, by their ids. Resolves to what takes it back, which resolves to how many stand as before. */
export type ChangeFollowUps = (
  ids: readonly string[],
  change: FollowUpChange,
) => Promise<() => Promise<number>>;

/** What is said of a change: under way, what was done with so many, or that they stand as before. */
export interface Said {
  readonly what: 'changing' | 'done' | 'dropped' | 'reopened' | 'snoozed' | 'back';
  readonly count: number;
  /** The day to which they were put off. */
  readonly to: PlainDateTime | null;
  /** Takes it back; null where there is nothing to be taken back. */
  readonly undo: (() => void) | null;
}

/** The changes. */
export type Changes = ReturnType<typeof createChanges>;

/** Makes the changes; what fails is told to `failed`. */
export function createChanges(change: ChangeFollowUps, failed: (error: unknown) => void) {
  const said = signal<Said | null>(null);
  const say = (what: Said['what'], count: number, more: Partial<Said> = {}) => {
    said.value = { what, count, to: null, undo: null, ...more };
  };
  const attempt = (count: number, run: () => Promise<void>) => {
    if (count > 1) say('changing', count);
    return run().catch((error: unknown) => {
      said.value = null;
      failed(error);
    });
  };
  return {
    /** What is said of the last change; null for nothing. */
    said: said as ReadonlySignal<Said | null>,
    /** Says no longer that they stand as before: somebody has gone on. */
    goOn() {
      if (said.peek()?.what === 'back') said.value = null;
    },
    /** Changes follow-ups by their ids. Never rejects. */
    make: (ids: readonly string[], changed: FollowUpChange): Promise<void> =>
      attempt(ids.length, async () => {
        const takeBack = await change(ids, changed);
        const undo = () =>
          void attempt(ids.length, async () => {
            say('back', await takeBack());
          });
        const what = whatOf(changed);
        if (what === null) said.value = null;
        else say(what, ids.length, { to: changed.snoozedTo ?? null, undo });
      }),
  };
}

/** Null for what is seen where it is done, and is taken back there. */
function whatOf({ state, snoozedTo }: FollowUpChange): Said['what'] | null {
  if (state !== undefined) return state === 'open' ? 'reopened' : state;
  return snoozedTo ? 'snoozed' : null;
}
