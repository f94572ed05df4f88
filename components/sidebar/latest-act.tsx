/** What was just done, with the way to take it back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { KeyHint } from './key-hint.tsx';
import * as styles from './latest-act.module.css';
import { didWords, tookBack } from './undo-words.ts';

/** For so long it stands, ms. */
const STANDS_MS = 6000;

/** A line for some seconds after an act that does not show by itself; `otherwise` the rest of the time. */
export function LatestAct({ otherwise }: { readonly otherwise: ComponentChildren }) {
  const { clock, guide, undo, redo, undoable, undone } = useModel();
  const text = useStrings();
  const taken = undone.value;
  const done = undoable.value;
  const words =
    taken !== null
      ? tookBack(text, guide.value, taken)
      : done === undefined
        ? ''
        : didWords(text, guide.value, done);
  const act = taken ?? done;
  const [over, setOver] = useState(act);
  useEffect(() => clock.after(STANDS_MS, () => setOver(act)), [act, clock]);
  const isShown = words !== '' && act !== over;
  return (
    <>
      <p class={styles.heard} aria-live="polite">
        {isShown && (
          <span class={styles.act}>
            <b>{words}</b>
            {taken === null ? (
              <button type="button" onClick={undo}>
                {text('action_undo')} <KeyHint action="undo" onlySeen />
              </button>
            ) : (
              <button type="button" onClick={redo}>
                {text('action_redo')} <KeyHint action="redo" onlySeen />
              </button>
            )}
          </span>
        )}
      </p>
      {!isShown && otherwise}
    </>
  );
}
