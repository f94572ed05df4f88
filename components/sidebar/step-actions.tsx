/** What is pinned below the step: what to look for, or the one thing that is done next. */
import { currentAsk } from '../../lib/domain/conversation/state.ts';
import { useStrings } from '../ui/strings.tsx';
import { Answers, AskButton } from './answer-panel.tsx';
import { useModel } from './context.tsx';
import { KeyHint } from './key-hint.tsx';
import { Lights } from './lights.tsx';
import * as styles from './step-actions.module.css';

/** Starts at the same height in every step, so that the hand finds it without the eye. */
export function StepActions() {
  const { state, step } = useModel();
  const text = useStrings();
  const here = step.value;
  if (here === undefined) return null;
  const ask = currentAsk(state.value);
  if (here.kind !== 'ask')
    return (
      <section class={styles.actions} aria-label={text('step_actions')}>
        <LookFor words={text('what_to_look_for')} />
        <Lights />
      </section>
    );
  return (
    <section class={styles.actions} aria-label={text('step_actions')}>
      <LookFor words={ask === undefined ? text('ask_then_silence') : text('answer_how')} />
      {ask === undefined ? <AskButton /> : ask.answer === null && <Answers />}
    </section>
  );
}

/** A line that says what follows, and the way to the method's own words. */
function LookFor({ words }: { readonly words: string }) {
  const { toggleSheet, sheet } = useModel();
  const text = useStrings();
  return (
    <div class={styles.look}>
      <span>{words}</span>
      <button type="button" aria-expanded={sheet.value === 'signs'} onClick={() => toggleSheet('signs')}>
        {text('in_full')} <KeyHint action="signs-in-full" onlySeen />
      </button>
    </div>
  );
}
