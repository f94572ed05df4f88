/** After the silence: what the answer was, and what the method does with it. */
import { type Ask, silenceLength } from '../../lib/domain/conversation/state.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { minutesAndSeconds } from '../ui/format-time.ts';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './answer-panel.module.css';
import { useModel } from './context.tsx';
import { KeyHint } from './key-hint.tsx';
import { Questions } from './questions.tsx';
import { Routes } from './routes.tsx';

/** Asks how the answer sounded; for a "not sure" or a "no", the follow-up questions and where to go. */
export function AnswerPanel({ step, ask }: { readonly step: Step; readonly ask: Ask }) {
  const { clock } = useModel();
  const text = useStrings();
  const lights = step.yellow.filter(({ answer }) => answer === ask.answer);
  return (
    <div>
      <p class={styles.length}>
        {text('answer_after', { length: minutesAndSeconds(silenceLength(ask, clock.now())) })}
      </p>
      {ask.answer === null ? (
        <>
          <h2>{text('answer_how')}</h2>
          <Answers />
        </>
      ) : (
        lights.map((light) => (
          <div key={light.leads}>
            <p class={styles.heard}>
              <b>{text(`answer_${ask.answer ?? 'unsure'}`)}</b> {light.signs.join(' ')}
            </p>
            {ask.answer === 'unsure' && <Questions questions={step.followUpQuestions} />}
            <h2>{light.leads}</h2>
            <Routes of={[light]} reason="answer" />
            <Fold summary={text('answer_ask_again')}>
              <AskButton />
            </Fold>
          </div>
        ))
      )}
    </div>
  );
}

/** The three answers. */
export function Answers() {
  const { judge } = useModel();
  const text = useStrings();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons.
    <div class={styles.answers} role="group" aria-label={text('answer_how')}>
      <Button size="large" onClick={() => judge('yes')}>
        {text('answer_yes')}
      </Button>
      <Button size="large" onClick={() => judge('unsure')}>
        {text('answer_unsure')}
      </Button>
      <Button size="large" onClick={() => judge('no')}>
        {text('answer_no')}
      </Button>
    </div>
  );
}

/** The one button of the ask; it begins the silence. */
export function AskButton() {
  const { ask } = useModel();
  const text = useStrings();
  return (
    <div class={styles.asking}>
      <Button kind="primary" size="tall" aria-label={text('ask_asked')} onClick={ask}>
        {text('ask_asked')} <KeyHint action="ask" anywhere onlySeen />
      </Button>
      <p>{text('ask_then_silence')}</p>
    </div>
  );
}
