/** The step in which the conversation is: its name, and what to say next. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { visitNumber } from '../../lib/domain/conversation/coming-back.ts';
import { moreToSayBack } from '../../lib/domain/conversation/say-back.ts';
import { knownPart, sentenceOf } from '../../lib/domain/conversation/sentence.ts';
import { currentAsk, SHORTEST_SILENCE, silenceLength } from '../../lib/domain/conversation/state.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { minutesAndSeconds } from '../ui/format-time.ts';
import { lazy } from '../ui/lazy.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useFit } from '../ui/use-fit.ts';
import { AskBody } from './ask-body.tsx';
import { CameBackCard, useCameBack } from './came-back.tsx';
import { Agreed } from './commitment-panel.tsx';
import { useModel } from './context.tsx';
import { LastTimeFold } from './last-time-fold.tsx';
import { Questions } from './questions.tsx';
import { say } from './say.module.css';
import { ScriptParts } from './script-parts.tsx';
import { ScriptText } from './script-text.tsx';
import { StepMinutes } from './step-minutes.tsx';
import * as styles from './step-panel.module.css';

/** Wanted in the guides that have a scale alone. */
const ScaleStage = lazy(async () => (await import('./scale.tsx')).ScaleStage);

/** So many characters of a step’s name have room beside “2nd time here” in the frame as it comes. */
const MOST_BESIDE = 18;

/** What to say next in large type, and below it the rest of what the step has; the one place that gives way. */
export function StepPanel({ isHidden }: { readonly isHidden: boolean }) {
  const model = useModel();
  const main = useRef<HTMLElement>(null);
  const step = model.step.value;
  const { visits } = model.state.value;
  const isNextSteps = step?.kind === 'next-steps';
  const nextSteps = `${styles.nextSteps} ${model.isCommitmentBegun.value ? styles.taking : ''}`;
  useFit(main);
  useLayoutEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [step?.id, visits.length]);
  if (step === undefined) return isHidden ? null : <StepGone />;
  return (
    <main class={`${styles.panel} ${isNextSteps ? nextSteps : ''}`} ref={main} hidden={isHidden}>
      {/* Another element for each visit: where its heading has the focus, it is read out anew. */}
      <div key={visits.length} class={styles.step}>
        <Visit step={step} />
      </div>
    </main>
  );
}

function Visit({ step }: { readonly step: Step }) {
  const [hidden, setHidden] = useState(0);
  return (
    <>
      <StepHeading step={step} hidden={hidden} />
      <StepBody step={step} onHidden={setHidden} />
    </>
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

function StepHeading({ step, hidden }: { readonly step: Step; readonly hidden: number }) {
  const { guide } = useModel();
  const beside = useBesideName(step, hidden);
  return (
    <>
      <header class={styles.heading}>
        <h1 tabIndex={-1} lang={guide.value.language}>
          {step.short === undefined ? (
            step.name
          ) : (
            <>
              <span class={`${styles.long} ${step.name.length > MOST_BESIDE ? styles.wide : ''}`}>
                {step.name}
              </span>
              <span class={styles.short} aria-hidden="true" data-words={step.short} />
            </>
          )}
        </h1>
        {beside !== '' && <small>{beside}</small>}
        {beside === '' && step.minutes !== undefined && (
          <small>
            <StepMinutes step={step} most={step.minutes} />
          </small>
        )}
      </header>
      <p class={styles.aim} lang={guide.value.language}>
        {step.aim}
      </p>
    </>
  );
}

/** The one thing that is worth saying beside the step's name; '' for nothing but its minutes, where it has any. */
function useBesideName(step: Step, hidden: number): string {
  const { state } = useModel();
  const text = useStrings();
  const silence = useSilence();
  if (step.kind === 'ask' && currentAsk(state.value)?.answer === 'yes') return text('answer_yes');
  if (silence !== null) return text('after_silence', { length: minutesAndSeconds(silence) });
  const times = visitNumber(state.value);
  if (times > 1) return text.ordinal('step_visit', times);
  if (step.minutes !== undefined) return '';
  return hidden > 0 ? text('questions_more', { count: hidden }) : '';
}

/** How long they were silent before the answer that is shown, ms; null where they were not. */
function useSilence(): number | null {
  const { state, now } = useModel();
  const ask = currentAsk(state.value);
  if (ask === undefined || ask.answeredAt === null) return null;
  const length = silenceLength(ask, now());
  return length < SHORTEST_SILENCE ? null : length;
}

function StepBody({ step, onHidden }: { readonly step: Step; readonly onHidden: (count: number) => void }) {
  const { guide, state, parts, questions } = useModel();
  if (step.kind === 'ask') return <AskBody step={step} onHidden={onHidden} />;
  const { scale } = guide.value;
  if (step.kind === 'scale' && scale !== undefined)
    return (
      <>
        <ScaleStage step={step.id} scale={scale} />
        {state.value.ratings.has(step.id) ? (
          <StepQuestions step={step} onHidden={onHidden} />
        ) : (
          // Until it is answered, the scale's own question is the large one.
          <Questions questions={questions.value} large={null} onHidden={onHidden} />
        )}
        {step === guide.value.steps[0] && <LastTimeFold />}
      </>
    );
  if (parts.value.length > 0)
    return <CameBackCard instead={<ScriptParts step={step} onHidden={onHidden} />} />;
  return (
    <>
      <CameBackCard />
      {step.scripts.length + step.questions.length === 0 && (
        <p class={`${say} ${styles.say}`} lang={guide.value.language}>
          {step.youDo.join(' ')}
        </p>
      )}
      {step.scripts.map((script) => (
        <ScriptText key={script.id} script={script} look="plain" />
      ))}
      <StepQuestions step={step} onHidden={onHidden} />
      <Cue step={step} />
      {step.kind === 'next-steps' && <Agreed />}
      {step === guide.value.steps[0] && <LastTimeFold />}
    </>
  );
}

/** The questions of the moment; over them, once there is something to say back, that. */
function StepQuestions({
  step,
  onHidden,
}: {
  readonly step: Step;
  readonly onHidden: (count: number) => void;
}) {
  const { questions, largeQuestion, sayBack, state } = useModel();
  const text = useStrings();
  const next = largeQuestion.value;
  // Back from an ask, what held them back goes first.
  if (useCameBack()?.isFirst || next === undefined)
    return <Questions questions={questions.value} large={null} onHidden={onHidden} />;
  const more = moreToSayBack(state.value);
  const agreed = more === 0 ? text('say_back_title') : text('say_back_title_more', { count: more });
  const why = next === sayBack.value ? (step.sayBack?.title ?? agreed) : '';
  return <Questions questions={questions.value} large={{ question: next, why }} onHidden={onHidden} />;
}

/** What to keep in mind while they speak; of what is not known yet, as whom they are to blame, nothing is said. */
function Cue({ step }: { readonly step: Step }) {
  const { guide, state } = useModel();
  if (step.cue === undefined) return null;
  const known = knownPart(sentenceOf(guide.value, state.value, step.cue));
  return (
    <p class={styles.cue} lang={guide.value.language}>
      {known.map((part) => ('text' in part ? part.text : <b dir="auto">{part.words}</b>))}
    </p>
  );
}
