/** The three answers to an ask, and the button that asks. */
import type { Answer, Light, Step } from '../../lib/domain/guide/guide.ts';
import { AnswerSign } from '../ui/answer-sign.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonGroup } from '../ui/button-group.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './answers.module.css';
import { useModel } from './context.tsx';
import { KeyHint, useKeyTitle } from './key-hint.tsx';

const ANSWERS: readonly Answer[] = ['yes', 'unsure', 'no'];

/** What gives each answer by a key: as a light is an answer in the ask, its key is too. */
export const ANSWER_ACTIONS = { yes: 'green-light', unsure: 'yellow-light', no: 'answer-no' } as const;

const LOOKS = { row: styles.row, tall: styles.tall, stack: styles.stack } as const;

/** All three, each by its name and by what it looks like: in a row, a `tall` one where nothing else is to be done, or stacked. */
export function Answers({ look = 'row' }: { readonly look?: keyof typeof LOOKS }) {
  const text = useStrings();
  return (
    <ButtonGroup class={`${styles.answers} ${LOOKS[look]}`} label={text('answers')}>
      {ANSWERS.map((answer) => (
        <AnswerButton key={answer} answer={answer} />
      ))}
    </ButtonGroup>
  );
}

function AnswerButton({ answer }: { readonly answer: Answer }) {
  const { judge, step, guide } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const brief = lightOf(step.value, answer)?.brief;
  return (
    <button
      type="button"
      aria-label={text(`answer_${answer}`)}
      // Drawn below, and no part of the words by which voice control presses it.
      aria-description={brief?.signs}
      {...keyTitle(text(`answer_${answer}`), ANSWER_ACTIONS[answer])}
      onClick={() => judge(answer)}
    >
      <span>
        <AnswerSign answer={answer} />
        {text(`answer_${answer}`)}
      </span>
      <small>
        {brief !== undefined && <i lang={guide.value.language} data-words={brief.signs} />}
        <KeyHint action={ANSWER_ACTIONS[answer]} onlySeen />
      </small>
    </button>
  );
}

/** The light of a step that stands for an answer. */
export function lightOf(step: Step | undefined, answer: Answer): Light | undefined {
  const lights = step === undefined ? [] : [step.green, ...step.yellow];
  return lights.find((light) => light?.answer === answer) ?? undefined;
}

/** The one button of the ask; the silence begins with it. */
export function AskButton({ words, ask }: { readonly words: string; readonly ask: () => void }) {
  const keyTitle = useKeyTitle();
  return (
    <Button kind="primary" class={styles.asked} aria-label={words} {...keyTitle(words, 'ask')} onClick={ask}>
      {words} <KeyHint action="ask" anywhere onlySeen />
    </Button>
  );
}
