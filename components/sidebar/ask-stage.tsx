/** Before the ask: what to say, the ask itself largest of all. */
import { useState } from 'preact/hooks';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './ask-stage.module.css';
import { useModel } from './context.tsx';
import { ScriptText } from './script-text.tsx';
import { MomentTip } from './tips.tsx';

/** The sentences that frame the choice, the ask or the smaller one, and the way to the other of the two. */
export function AskStage({ step }: { readonly step: Step }) {
  const { state, chooseAsk } = useModel();
  const text = useStrings();
  const [isWhole, setWhole] = useState(false);
  const isSmaller = state.value.isSmallerAsk && step.smallerAsk !== undefined;
  const frame = step.scripts.slice(0, -1);
  const ask = isSmaller ? step.smallerAsk : step.scripts.at(-1);
  return (
    <>
      <div class={`${styles.asking} ${isWhole ? styles.whole : ''}`}>
        {frame.map((script) => (
          <ScriptText key={script.id} script={script} look="frame" />
        ))}
        {frame.length > 0 && (
          // Shown where the frame had to give way (`useFit`): the ask itself never does.
          <Button kind="link" class={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {text('ask_whole_sentence')}
          </Button>
        )}
        {ask !== undefined && <ScriptText key={ask.id} script={ask} look="ask" />}
      </div>
      {step.smallerAsk !== undefined && (
        <Button kind="link" class={styles.other} onClick={() => chooseAsk(!isSmaller)}>
          {text(isSmaller ? 'first_ask' : 'smaller_ask')}
        </Button>
      )}
      <MomentTip moment="ask" />
    </>
  );
}
