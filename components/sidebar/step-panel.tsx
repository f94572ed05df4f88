/** The step in which the conversation is. */
import { useEffect, useRef } from 'preact/hooks';
import { currentAsk } from '../../lib/domain/conversation/state.ts';
import { stepAfter, stepBefore, stepNumber } from '../../lib/domain/guide/find.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import { AnswerPanel, AskButton } from './answer-panel.tsx';
import { CommitmentPanel } from './commitment-panel.tsx';
import { useModel } from './context.tsx';
import { Signals } from './lights.tsx';
import * as panel from './panel.module.css';
import { Questions } from './questions.tsx';
import { say } from './say.module.css';
import { ScriptText } from './script-text.tsx';
import { StepDetails } from './step-details.tsx';
import * as styles from './step-panel.module.css';
import { takesBack } from './undo-words.ts';

/** Name, aim, what to say next, and what to look for. */
export function StepPanel() {
  const model = useModel();
  const main = useRef<HTMLElement>(null);
  const step = model.step.value;
  const { visits } = model.state.value;
  const ask = currentAsk(model.state.value);
  useEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [visits.length]);
  if (step === undefined) return <StepGone />;
  const { language } = model.guide.value;
  const isJudging = ask !== undefined && ask.answeredAt !== null;
  return (
    <main class={panel.panel} ref={main}>
      <StepHeading key={visits.length} step={step} />
      {isJudging ? (
        <AnswerPanel step={step} ask={ask} />
      ) : (
        <>
          {step.scripts.length + step.questions.length === 0 && (
            <p class={`${say} ${styles.say}`} lang={language}>
              {step.youDo.join(' ')}
            </p>
          )}
          {step.scripts.map((script) => (
            <ScriptText key={script.id} script={script} isAsk={step.kind === 'ask'} />
          ))}
          <Questions questions={step.questions} />
          {step.kind === 'ask' && <AskButton />}
          {step.kind === 'next-steps' && <CommitmentPanel />}
          <Signals step={step} />
        </>
      )}
      <StepDetails step={step} />
      <StepMoves />
    </main>
  );
}

/** Where the guide of a conversation was removed or changed in the middle of it. */
function StepGone() {
  const text = useStrings();
  return (
    <main class={panel.panel}>
      <p class={`${say} ${styles.say}`}>{text('step_gone')}</p>
    </main>
  );
}

/** Another element for each visit: where the heading has the focus, it is read out anew. */
function StepHeading({ step }: { readonly step: Step }) {
  const { guide, state } = useModel();
  const text = useStrings();
  const times = state.value.visits.filter((visit) => visit.step === step.id).length;
  return (
    <>
      <p class={styles.place}>
        {text('step_place', { number: stepNumber(guide.value, step.id), count: guide.value.steps.length })}
        {times > 1 && ` · ${text.ordinal('step_visit', times)}`}
      </p>
      <h1 tabIndex={-1} lang={guide.value.language}>
        {step.name}
      </h1>
      <p class={panel.aim} lang={guide.value.language}>
        {step.aim}
      </p>
    </>
  );
}

/** The row of quiet buttons under a step. */
function StepMoves() {
  const { guide, step, previous, next, undo, undoable, setEnding } = useModel();
  const text = useStrings();
  const here = step.value?.id ?? '';
  return (
    <>
      <div class={styles.moves}>
        <button
          type="button"
          class={styles.move}
          disabled={stepBefore(guide.value, here) === undefined}
          onClick={previous}
        >
          {text('action_previous_step')}
        </button>
        <button
          type="button"
          class={styles.move}
          disabled={undoable.value === undefined}
          title={undoable.value && takesBack(text, guide.value, undoable.value)}
          onClick={undo}
        >
          {text('action_undo')}
        </button>
        <button
          type="button"
          class={styles.move}
          disabled={stepAfter(guide.value, here) === undefined}
          onClick={next}
        >
          {text('action_next_step')}
        </button>
      </div>
      <Button kind="quiet" class={styles.end} onClick={() => setEnding(true)}>
        {text('end')}
      </Button>
    </>
  );
}
