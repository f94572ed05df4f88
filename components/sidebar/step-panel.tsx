/** The step in which the conversation is: its name, and what to say next. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { currentAsk } from '../../lib/domain/conversation/state.ts';
import { stepNumber } from '../../lib/domain/guide/find.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { AnswerPanel } from './answer-panel.tsx';
import { CommitmentPanel } from './commitment-panel.tsx';
import { useModel } from './context.tsx';
import { Questions } from './questions.tsx';
import { say } from './say.module.css';
import { ScriptText } from './script-text.tsx';
import * as styles from './step-panel.module.css';

/** What to say next in large type, and below it the rest of what the step has; the one place that gives way. */
export function StepPanel() {
  const model = useModel();
  const main = useRef<HTMLElement>(null);
  const step = model.step.value;
  const { visits } = model.state.value;
  const number = step === undefined ? 0 : stepNumber(model.guide.value, step.id);
  const before = useRef(number);
  const isBack = number < before.current;
  useLayoutEffect(() => {
    before.current = number;
    main.current?.scrollTo(0, 0);
  }, [number, visits.length]);
  if (step === undefined) return <StepGone />;
  return (
    <main class={styles.panel} ref={main}>
      {/* Another element for each visit: where its heading has the focus, it is read out anew. */}
      <div key={visits.length} class={`${styles.step} ${isBack ? styles.back : ''}`}>
        <StepHeading step={step} />
        <StepBody step={step} />
      </div>
    </main>
  );
}

/** Where the guide of a conversation was removed or changed in the middle of it. */
function StepGone() {
  const text = useStrings();
  return (
    <main class={styles.panel}>
      <p class={`${say} ${styles.say}`}>{text('step_gone')}</p>
    </main>
  );
}

function StepHeading({ step }: { readonly step: Step }) {
  const { guide, state } = useModel();
  const text = useStrings();
  const times = state.value.visits.filter((visit) => visit.step === step.id).length;
  return (
    <>
      <header class={styles.heading}>
        <h1 tabIndex={-1} lang={guide.value.language}>
          {step.name}
        </h1>
        {times > 1 && <small>{text.ordinal('step_visit', times)}</small>}
      </header>
      <p class={styles.aim} lang={guide.value.language}>
        {step.aim}
      </p>
    </>
  );
}

function StepBody({ step }: { readonly step: Step }) {
  const { guide, state } = useModel();
  const ask = currentAsk(state.value);
  if (ask !== undefined && ask.answeredAt !== null) return <AnswerPanel step={step} ask={ask} />;
  return (
    <>
      {step.scripts.length + step.questions.length === 0 && (
        <p class={`${say} ${styles.say}`} lang={guide.value.language}>
          {step.youDo.join(' ')}
        </p>
      )}
      {step.scripts.map((script) => (
        <ScriptText key={script.id} script={script} isAsk={step.kind === 'ask'} />
      ))}
      <Questions questions={step.questions} />
      {step.kind === 'next-steps' && <CommitmentPanel />}
    </>
  );
}
