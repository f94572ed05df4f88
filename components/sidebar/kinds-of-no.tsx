/** After a “no”: which kind it is, and what to do with each. */
import { useState } from 'preact/hooks';
import type { Ask } from '../../lib/domain/conversation/state.ts';
import { NOES } from '../../lib/domain/conversation/terms.ts';
import type { No, NoReply, Step } from '../../lib/domain/guide/guide.ts';
import { ButtonGroup } from '../ui/button-group.tsx';
import { nameOfNo } from '../ui/name-of-no.ts';
import { useStrings } from '../ui/strings.tsx';
import { AskButton, lightOf } from './answers.tsx';
import * as chips from './chips.module.css';
import { useModel } from './context.tsx';
import { useKeyTitle } from './key-hint.tsx';
import * as styles from './kinds-of-no.module.css';
import { NoCard } from './no-card.tsx';
import { NotEver, NotEverButton } from './not-ever.tsx';
import { NotNow, NotNowButton } from './not-now.tsx';
import { useReasons } from './not-sure.tsx';
import { ScriptText } from './script-text.tsx';
import { StepButtons } from './step-buttons.tsx';
import * as tabs from './tabs.module.css';

/** The kinds, and what goes with the one in view. */
export function NoStage({ step }: { readonly step: Step }) {
  const kind = useKind();
  const reply = step.noReplies?.find((one) => one.kind === kind);
  return (
    <>
      <Kinds kind={kind} />
      {kind === 'not-now' && <NotNow reply={reply} />}
      {kind === 'not-that' && <NotThat step={step} reply={reply} />}
      {kind === 'not-ever' && <NotEver reply={reply} />}
    </>
  );
}

/** The one act of the kind in view, and the steps to go back to. */
export function NoActions({ step, ask }: { readonly step: Step; readonly ask: Ask }) {
  const { askSmaller } = useModel();
  const text = useStrings();
  const kind = useKind();
  const light = lightOf(step, 'no');
  const reasons = useReasons(step, ask);
  return (
    <div class={styles.actions}>
      {kind === 'not-now' && <NotNowButton />}
      {kind === 'not-that' && <AskButton words={text('ask_asked')} ask={askSmaller} />}
      {kind === 'not-ever' && <NotEverButton />}
      {light !== undefined && <StepButtons light={light} reasons={reasons} />}
    </div>
  );
}

function useKind(): No {
  const { part } = useModel();
  return NOES.find((kind) => kind === part.value) ?? NOES[0];
}

function Kinds({ kind }: { readonly kind: No }) {
  const { chooseNo } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  return (
    <ButtonGroup class={tabs.tabs} label={text('no_kinds')}>
      {NOES.map((one) => (
        <button
          type="button"
          key={one}
          class={tabs.tab}
          aria-pressed={one === kind}
          {...(one === kind ? keyTitle(nameOfNo(text, one), 'previous-part', 'next-part') : {})}
          onClick={() => chooseNo(one)}
        >
          {nameOfNo(text, one)}
        </button>
      ))}
    </ButtonGroup>
  );
}

/** The smaller ask, or another one in the organizer's own words. */
function NotThat({ step, reply }: { readonly step: Step; readonly reply: NoReply | undefined }) {
  const text = useStrings();
  const [times, setTimes] = useState(0);
  const ask = step.smallerAsk ?? step.scripts.at(-1);
  return (
    <>
      <NoCard means={reply?.means ?? ''} isOfGuide>
        {ask !== undefined && <ScriptText key={times} script={ask} look="card" isFilling={times > 0} />}
      </NoCard>
      <div class={`${chips.chips} ${styles.others}`}>
        <button type="button" class={chips.quiet} onClick={() => setTimes(times + 1)}>
          {text('ask_in_your_words')}
        </button>
      </div>
    </>
  );
}
