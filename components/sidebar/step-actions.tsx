/** What is pinned below the step: what to look for, or the one thing that is done next. */
import { agreedToSayBack } from '../../lib/domain/conversation/say-back.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { AskActions } from './ask-actions.tsx';
import { BackToAsk, useCameBack, useHeldBack } from './came-back.tsx';
import { CommitmentField } from './commitment-panel.tsx';
import { useModel } from './context.tsx';
import { Lights } from './lights.tsx';
import { LookFor } from './look-for.tsx';
import * as styles from './step-actions.module.css';

/** Starts at the same height in every step, so that the hand finds it without the eye. */
export function StepActions() {
  const { step, state, isCommitmentBegun, sheet } = useModel();
  const text = useStrings();
  const here = step.value;
  if (here === undefined) return null;
  const room = isCommitmentBegun.value
    ? styles.taking
    : agreedToSayBack(state.value).length > 0
      ? styles.sayingBack
      : '';
  const nextSteps = here.kind === 'next-steps' ? `${styles.nextSteps} ${room}` : '';
  const answering = sheet.value === 'objections' ? styles.answering : '';
  return (
    <section class={`${styles.actions} ${nextSteps} ${answering}`} aria-label={text('step_actions')}>
      {here.kind === 'ask' ? <AskActions step={here} /> : <TalkActions step={here} />}
    </section>
  );
}

/** Both lights; over them the way back to the ask, or where they say what they will do, the line that takes it. */
function TalkActions({ step }: { readonly step: Step }) {
  const { sheet } = useModel();
  const text = useStrings();
  const back = useCameBack();
  const known = useHeldBack();
  const isNextSteps = step.kind === 'next-steps';
  const hasLights = step.green !== null || step.yellow.length > 0;
  return (
    <>
      {/* In the first step back, the step itself says it. */}
      {back?.isFirst === false && known !== undefined && <LookFor words={known} />}
      {back !== undefined && <BackToAsk step={back.step} />}
      {isNextSteps && (
        <div class={styles.commitment}>
          <CommitmentField />
        </div>
      )}
      {back === undefined && !isNextSteps && sheet.value !== 'objections' && (
        <LookFor words={text('what_to_look_for')} />
      )}
      {hasLights && <Lights />}
    </>
  );
}
