/** What is pinned below the ask: to say that it was made, the three answers, and what each of them leads to. */
import { currentAsk } from '../../lib/domain/conversation/state.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { Answers, AskButton } from './answers.tsx';
import * as styles from './ask-actions.module.css';
import { useHeldBack } from './came-back.tsx';
import { useModel } from './context.tsx';
import { NoActions } from './kinds-of-no.tsx';
import { LookFor } from './look-for.tsx';
import { NotSureActions } from './not-sure.tsx';

/** By what was answered; before that, the one button, and the answers for those who answer at once. */
export function AskActions({ step }: { readonly step: Step }) {
  const { state, ask: begin } = useModel();
  const text = useStrings();
  const known = useHeldBack();
  const ask = currentAsk(state.value);
  if (ask?.answer === 'unsure') return <NotSureActions step={step} ask={ask} />;
  if (ask?.answer === 'no') return <NoActions step={step} ask={ask} />;
  if (ask?.answer === null)
    return (
      <>
        <LookFor words={text('answers')} />
        <Answers look="tall" />
      </>
    );
  return (
    <>
      <LookFor words={known ?? text('ask_then_silence')} />
      <div class={styles.before}>
        <AskButton words={text('ask_asked')} ask={begin} />
        <Answers />
      </div>
    </>
  );
}
