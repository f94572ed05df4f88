/** What a small window over the call has room for: the next thing to say, the lights or the silence, and one line of notes. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { sentenceOf } from '../../lib/domain/conversation/sentence.ts';
import { type Ask, askInSilence, currentAsk, silenceLength } from '../../lib/domain/conversation/state.ts';
import { stepNumber } from '../../lib/domain/guide/find.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { Answers, AskButton } from '../sidebar/answers.tsx';
import { useModel } from '../sidebar/context.tsx';
import { Lights } from '../sidebar/lights.tsx';
import { NotesBelowAll } from '../sidebar/notes.tsx';
import { ScriptText } from '../sidebar/script-text.tsx';
import * as sidebar from '../sidebar/sidebar.module.css';
import { Cover, SidebarPanels, useSidebarKeys } from '../sidebar/sidebar.tsx';
import { useNow } from '../sidebar/use-now.ts';
import { Button } from '../ui/button.tsx';
import { formatLength, minutesAndSeconds } from '../ui/format-time.ts';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './instrument.module.css';

/** The instrument; the sidebar itself where more is to be done than to speak and to listen, as at the start and the end. */
export function Instrument() {
  const { state, step, isEnding, sheet, helpOpen } = useModel();
  const root = useRef<HTMLDivElement>(null);
  useSidebarKeys(root);
  const { startedAt, ended } = state.value;
  const here = step.value;
  const silent = askInSilence(state.value);
  const isAnswered = here?.kind === 'ask' && currentAsk(state.value) !== undefined && silent === undefined;
  const isOn = startedAt !== null && ended === null && !isEnding.value;
  const isRead = sheet.value !== null || helpOpen.value;
  const isMore = !isOn || isRead || isAnswered || here?.kind === 'scale';
  return (
    <div class={sidebar.app}>
      <div class={`${sidebar.sidebar} ${styles.instrument}`} ref={root} tabIndex={-1}>
        {here === undefined || isMore ? (
          <SidebarPanels />
        ) : silent === undefined ? (
          <Talk step={here} />
        ) : (
          <Silent step={here} ask={silent} />
        )}
        {here !== undefined && !isMore && <Cover />}
      </div>
    </div>
  );
}

function Talk({ step }: { readonly step: Step }) {
  const { ask } = useModel();
  const text = useStrings();
  return (
    <>
      <Top step={step} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys. */}
      <main class={styles.stage} tabIndex={0} data-scrolls>
        <ToSay step={step} />
      </main>
      <section class={styles.deck} aria-label={text('step_actions')}>
        {step.kind === 'ask' ? <AskButton words={text('ask_asked')} ask={ask} /> : <Lights />}
      </section>
      <NotesBelowAll rows={1} />
    </>
  );
}

/** Where one is, and the way on and back. */
function Top({ step }: { readonly step: Step }) {
  const { guide, clock, startedAt, next, previous } = useModel();
  const text = useStrings();
  const now = useNow(clock, startedAt.value, 60_000);
  return (
    <header class={styles.top}>
      <Button kind="icon" aria-label={text('action_previous_step')} onClick={previous}>
        ‹
      </Button>
      <h1 tabIndex={-1} lang={guide.value.language}>
        {stepNumber(guide.value, step.id)} {step.name}
      </h1>
      <small>{formatLength(text, now - startedAt.value)}</small>
      <Button kind="icon" aria-label={text('action_next_step')} onClick={next}>
        ›
      </Button>
    </header>
  );
}

/** The ask, the script of the moment, or the question that comes next, with the one after it. */
function ToSay({ step }: { readonly step: Step }) {
  const { state, part, largeQuestion, questionAfter } = useModel();
  if (step.kind === 'ask') {
    const smaller = state.value.isSmallerAsk ? step.smallerAsk : undefined;
    const ask = smaller ?? step.scripts.at(-1);
    return ask === undefined ? <p class={styles.say}>{step.aim}</p> : <ScriptText script={ask} look="ask" />;
  }
  const script = step.scripts.find(({ id }) => id === part.value) ?? step.scripts[0];
  const question = largeQuestion.value;
  const after = questionAfter.value;
  return (
    <>
      {script !== undefined && <ScriptText script={script} look="part" />}
      {script === undefined && (
        <p class={styles.say}>{question === undefined ? step.aim : <Sentence words={question.text} />}</p>
      )}
      {after !== undefined && (
        <p class={styles.after}>
          <Sentence words={after.text} />
        </p>
      )}
    </>
  );
}

/** Words of the guide, with what is known in their blanks. */
function Sentence({ words }: { readonly words: string }): ComponentChildren {
  const { guide, state } = useModel();
  const parts = sentenceOf(guide.value, state.value, words);
  return (
    <span lang={guide.value.language}>
      {parts.map((one) => ('text' in one ? one.text : <b dir="auto">{one.words}</b>))}
    </span>
  );
}

/** One slow figure, and the three answers. */
function Silent({ step, ask }: { readonly step: Step; readonly ask: Ask }) {
  const { clock } = useModel();
  const text = useStrings();
  const now = useNow(clock, ask.askedAt, 1000);
  return (
    <main class={styles.silent}>
      <div role="timer" aria-label={text('silence')} aria-live="off">
        {minutesAndSeconds(silenceLength(ask, now))}
      </div>
      <h1 tabIndex={-1}>{step.silence ?? text('silence_wait')}</h1>
      <Answers />
    </main>
  );
}
