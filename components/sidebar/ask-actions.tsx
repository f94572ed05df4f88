/** What is pinned below the ask: to say that it was made, the three answers, and what each of them leads to. */
import { heldBack } from '../../lib/domain/conversation/coming-back.ts';
import { currentAsk } from '../../lib/domain/conversation/state.ts';
import { objectionText } from '../../lib/domain/guide/find.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { Answers, AskButton } from './answers.tsx';
import * as styles from './ask-actions.module.css';
import { useModel } from './context.tsx';
import { NoActions } from './kinds-of-no.tsx';
import { LookFor } from './look-for.tsx';
import { NotSureActions } from './not-sure.tsx';

/** By what was answered; before that, the one button, and the answers for those who answer at once. */
export function AskActions({ step }: { readonly step: Step }) {
  const { state, guide, ask: begin } = useModel();
  const text = useStrings();
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
  const objections = heldBack(state.value).map((id) => objectionText(guide.value, id));
  return (
    <>
      <LookFor
        words={
          objections.length === 0
            ? text('ask_then_silence')
            : text('held_back', { objections: objections.join(' · ') })
        }
      />
      <div class={styles.before}>
        <AskButton words={text('ask_asked')} ask={begin} />
        <Answers />
      </div>
    </>
  );
}
