/** The steps as a path: where the conversation is, where it has been and came back from, and a way to jump. */
import type { ComponentChildren, CSSProperties } from 'preact';
import { lastReturn } from '../../lib/domain/conversation/path.ts';
import { askInSilence } from '../../lib/domain/conversation/state.ts';
import { stepAfter, stepBefore, stepNumber } from '../../lib/domain/guide/find.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { actionOfStep, useKeyTitle } from './key-hint.tsx';
import * as styles from './step-path.module.css';

/** One numbered button a step, between one for the step before and one for the step after. */
export function StepPath() {
  const { guide, state, step, next, previous } = useModel();
  const text = useStrings();
  const here = step.value?.id ?? '';
  const isSilent = askInSilence(state.value) !== undefined;
  const whyNot = (there: Step | undefined, reason: 'why_not_previous' | 'why_not_next') =>
    isSilent ? text('why_not_silent') : there === undefined ? text(reason) : null;
  return (
    <div class={styles.path}>
      <Turn
        name={text('action_previous_step')}
        action="previous-step"
        whyNot={whyNot(stepBefore(guide.value, here), 'why_not_previous')}
        turn={previous}
      >
        <path d="m12 5-5 5 5 5" />
      </Turn>
      <div class={styles.way}>
        <Steps />
        <Return />
      </div>
      <Turn
        name={text('action_next_step')}
        action="next-step"
        whyNot={whyNot(stepAfter(guide.value, here), 'why_not_next')}
        turn={next}
      >
        <path d="m8 5 5 5-5 5" />
      </Turn>
    </div>
  );
}

/** To the step beside the current one; the button keeps its room where there is none. */
function Turn(props: {
  readonly name: string;
  readonly action: 'previous-step' | 'next-step';
  /** Why it can’t be pressed; null where it can. */
  readonly whyNot: string | null;
  readonly turn: () => void;
  readonly children: ComponentChildren;
}) {
  const { name, action, whyNot, turn, children } = props;
  const keyTitle = useKeyTitle();
  return (
    <button
      type="button"
      class={styles.turn}
      aria-label={name}
      {...(whyNot === null ? keyTitle(name, action) : { title: whyNot })}
      disabled={whyNot !== null}
      onClick={turn}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}

function Steps() {
  const { guide, state, step, enter } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const visited = new Set(state.value.visits.map((visit) => visit.step));
  const reached = Math.max(...[...visited].map((id) => stepNumber(guide.value, id)));
  return (
    <nav aria-label={text('path')} class={styles.steps}>
      {guide.value.steps.map(({ id, name }, index) => {
        const isCurrent = id === step.value?.id;
        const number = index + 1;
        const label = `${number} ${name}`;
        const action = actionOfStep(number);
        return (
          <button
            key={id}
            type="button"
            lang={guide.value.language}
            {...keyTitle(label, ...(action === undefined ? [] : [action]))}
            aria-label={label}
            aria-current={isCurrent ? 'step' : undefined}
            class={`${styles.step} ${visited.has(id) ? styles.visited : ''} ${number <= reached ? styles.reached : ''}`}
            onClick={() => enter(id)}
          >
            <span>{number}</span>
          </button>
        );
      })}
    </nav>
  );
}

/** An arc from the step that was left to the earlier one to which the conversation came back last. */
function Return() {
  const { guide, state } = useModel();
  const back = lastReturn(guide.value, state.value);
  if (back === undefined) return null;
  const count = guide.value.steps.length;
  const from = stepNumber(guide.value, back.from);
  const to = stepNumber(guide.value, back.to);
  const place: CSSProperties = {
    insetInlineStart: `${((to - 0.5) / count) * 100}%`,
    insetInlineEnd: `${((count - from + 0.5) / count) * 100}%`,
  };
  // Another element for each return, so that it is drawn anew.
  return <i key={back.at} class={styles.back} style={place} aria-hidden="true" />;
}
