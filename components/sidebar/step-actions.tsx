/** What is pinned below the step: what to look for, or the one thing that is done next. */
import { useStrings } from '../ui/strings.tsx';
import { AskActions } from './ask-actions.tsx';
import { BackToAsk, useCameBack } from './came-back.tsx';
import { useModel } from './context.tsx';
import { Lights } from './lights.tsx';
import { LookFor } from './look-for.tsx';
import * as styles from './step-actions.module.css';

/** Starts at the same height in every step, so that the hand finds it without the eye. */
export function StepActions() {
  const { step } = useModel();
  const text = useStrings();
  const here = step.value;
  const back = useCameBack();
  if (here === undefined) return null;
  return (
    <section class={styles.actions} aria-label={text('step_actions')}>
      {here.kind === 'ask' ? (
        <AskActions step={here} />
      ) : (
        <>
          {back === undefined ? <LookFor words={text('what_to_look_for')} /> : <BackToAsk step={back.step} />}
          <Lights />
        </>
      )}
    </section>
  );
}
