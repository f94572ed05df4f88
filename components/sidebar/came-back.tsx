/** Back in an earlier step from an ask that got no clear yes. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { cameBackFrom, heldBack } from '../../lib/domain/conversation/coming-back.ts';
import { findStep, objectionText, stepNumber } from '../../lib/domain/guide/find.ts';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './came-back.module.css';
import * as chips from './chips.module.css';
import { useModel } from './context.tsx';
import { actionOfStep, KeyHint } from './key-hint.tsx';
import { ObjectionChips } from './objection-chips.tsx';
import { say } from './say.module.css';

/** What the conversation came back from; undefined where it did not. */
export function useCameBack() {
  const { guide, state } = useModel();
  return cameBackFrom(guide.value, state.value);
}

/** “What held them back: …”, from the last ask until the next; undefined while nothing is known to have. */
export function useHeldBack(): string | undefined {
  const { guide, state } = useModel();
  const text = useStrings();
  const objections = heldBack(state.value).map((id) => objectionText(guide.value, id));
  return objections.length === 0 ? undefined : text('held_back', { objections: objections.join(' · ') });
}

/**
 * Right after the way back: what was holding them back, to be said by a press. `instead` is what the step has to say, where
 * that needs the room: it comes once this is known, or put aside.
 */
export function CameBackCard({ instead }: { readonly instead?: ComponentChildren }) {
  const { guide } = useModel();
  const text = useStrings();
  const [isUnclear, setUnclear] = useState(false);
  const back = useCameBack();
  const known = useHeldBack();
  if (back?.isFirst !== true) return <>{instead}</>;
  const { ask, step } = back;
  if (instead !== undefined && (known !== undefined || isUnclear))
    return (
      <>
        {known !== undefined && <p class={styles.known}>{known}</p>}
        {instead}
      </>
    );
  return (
    <div class={`${say} ${styles.card}`}>
      <p class={styles.from}>{text('came_back_from', { step: findStep(guide.value, step)?.name ?? step })}</p>
      {text('holding_back')}
      <div class={styles.chips}>
        <ObjectionChips ask={ask} step={step} isTitled={false}>
          {instead !== undefined && (
            <button type="button" class={chips.quiet} onClick={() => setUnclear(true)}>
              {text('came_back_unclear')}
            </button>
          )}
        </ObjectionChips>
      </div>
    </div>
  );
}

/** Pinned above the lights: one press back to the step of the ask. */
export function BackToAsk({ step }: { readonly step: string }) {
  const { guide, enter } = useModel();
  const text = useStrings();
  const number = stepNumber(guide.value, step);
  const action = actionOfStep(number);
  return (
    <Button kind="primary" class={styles.back} onClick={() => enter(step)}>
      {text('route_back_short', { step: findStep(guide.value, step)?.name ?? step })}{' '}
      {action !== undefined && <KeyHint action={action} onlySeen />}
    </Button>
  );
}
