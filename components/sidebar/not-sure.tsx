/** After a “not sure”: a question to go on with, what is holding them back, and the step where that belongs. */
import type { Ask } from '../../lib/domain/conversation/state.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { AnswerSign } from '../ui/answer-sign.tsx';
import { ButtonGroup } from '../ui/button-group.tsx';
import { useStrings } from '../ui/strings.tsx';
import { ANSWER_ACTIONS, AskButton, lightOf } from './answers.tsx';
import * as chips from './chips.module.css';
import { useModel } from './context.tsx';
import { useKeyTitle } from './key-hint.tsx';
import { LookFor } from './look-for.tsx';
import * as styles from './not-sure.module.css';
import { ObjectionChips } from './objection-chips.tsx';
import { ObjectionsButton } from './objections-button.tsx';
import { Questions } from './questions.tsx';
import { StepButtons } from './step-buttons.tsx';

/** What to ask, and the objections to press. */
export function NotSureStage(props: {
  readonly step: Step;
  readonly ask: Ask;
  readonly onHidden: (count: number) => void;
}) {
  const { step, ask, onHidden } = props;
  const { questions, largeQuestion } = useModel();
  const text = useStrings();
  const next = largeQuestion.value;
  return (
    <>
      <Questions
        questions={questions.value}
        large={next === undefined ? null : { question: next, why: text('answer_unsure') }}
        onHidden={onHidden}
      />
      <ObjectionChips ask={ask} step={step.id} isTitled>
        <ObjectionsButton words={text('objections_answer')} class={chips.quiet ?? ''} />
      </ObjectionChips>
    </>
  );
}

/** Where to go back to, and to ask again; a clear yes or a no may still come. */
export function NotSureActions({ step, ask }: { readonly step: Step; readonly ask: Ask }) {
  const { ask: askAgain, judge } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const light = lightOf(step, 'unsure');
  const reasons = useReasons(step, ask);
  return (
    <>
      <LookFor words={text('go_back_to')} />
      {light !== undefined && <StepButtons light={light} reasons={reasons} />}
      <ButtonGroup class={styles.again} label={text('answers')}>
        <AskButton words={text('answer_ask_again')} ask={askAgain} />
        {(['yes', 'no'] as const).map((answer) => (
          <button
            type="button"
            key={answer}
            aria-label={text(`answer_${answer}`)}
            {...keyTitle(text(`answer_${answer}`), ANSWER_ACTIONS[answer])}
            onClick={() => judge(answer)}
          >
            <AnswerSign answer={answer} />
            {text(answer === 'yes' ? 'answer_yes_short' : 'answer_no')}
          </button>
        ))}
      </ButtonGroup>
    </>
  );
}

/** Why to go back to a step, by its id: the objections that were heard and belong there. */
export function useReasons({ objections = [] }: Step, ask: Ask): ReadonlyMap<string, string> {
  const text = useStrings();
  const reasons = new Map<string, string>();
  for (const { id, step, text: objection } of objections) {
    if (!ask.objections.includes(id)) continue;
    const reason = text('objection_leads', { objection });
    reasons.set(step, [reasons.get(step), reason].filter(Boolean).join(' '));
  }
  return reasons;
}
