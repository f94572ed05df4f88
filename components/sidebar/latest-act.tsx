/** What was just done, with the way to take it back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { didWords } from './did-words.ts';
import { KeyHint } from './key-hint.tsx';
import * as styles from './latest-act.module.css';
import { tookBack } from './undo-words.ts';

/** For so long it stands, ms. */
const STANDS_MS = 6000;

/** A line for some seconds after an act that does not show by itself; `otherwise` the rest of the time. */
export function LatestAct({ otherwise }: { readonly otherwise: ComponentChildren }) {
  const { clock, guide, undo, redo, undoable, undone, actedAt } = useModel();
  const text = useStrings();
  const taken = undone.value;
  const done = undoable.value;
  const words =
    taken !== null
      ? tookBack(text, guide.value, taken)
      : done === undefined
        ? ''
        : didWords(text, guide.value, done);
  const act = words === '' ? undefined : (taken ?? done);
  const [over, setOver] = useState<typeof act>(undefined);
  const left = actedAt.value + STANDS_MS - clock.now();
  const isShown = act !== undefined && act !== over && left > 0;
  useEffect(() => (isShown ? clock.after(left, () => setOver(act)) : undefined), [isShown, act, clock]);
  return (
    <>
      <p class={styles.heard} aria-live="polite">
        {isShown && (
          <span class={styles.act}>
            <b>{words}</b>
            {/* For the pointer: what it does has a button in the header, and a key. */}
            <button type="button" aria-hidden="true" tabIndex={-1} onClick={taken === null ? undo : redo}>
              {text(taken === null ? 'action_undo' : 'action_redo')}{' '}
              <KeyHint action={taken === null ? 'undo' : 'redo'} onlySeen />
            </button>
          </span>
        )}
      </p>
      {!isShown && otherwise}
    </>
  );
}
