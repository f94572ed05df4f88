/** What a screen reader says of the conversation: where it has come to, once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { currentAsk } from '../../lib/domain/conversation/state.ts';
import { stepNumber } from '../../lib/domain/guide/find.ts';
import * as hidden from '../ui/hidden.module.css';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/**
 * A polite live region that stands for as long as the sidebar does. It says the step, the silence, the question after it
 * and that a commitment was added, as they come; nothing where the focus has gone to the heading that says so already.
 */
export function Announcer() {
  const { state } = useModel();
  const text = useStrings();
  const place = usePlace();
  const { size } = state.value.commitments;
  const [words, setWords] = useState('');
  useChange(place.words, () => setWords(isFocused(place.heading) ? '' : place.words));
  useChange(size, (before) => setWords(size > before ? text('commitment_added') : ''));
  return (
    <p class={hidden.hidden} aria-live="polite">
      {words}
    </p>
  );
}

/** Where the conversation is. */
interface Place {
  /** In a sentence; '' before it. */
  readonly words: string;
  /** What the panel's heading says, where the focus may be; '' where it doesn't go there. */
  readonly heading: string;
}

function usePlace(): Place {
  const { guide, state, step } = useModel();
  const text = useStrings();
  const { startedAt, ended } = state.value;
  const here = step.value;
  if (startedAt === null || here === undefined) return { words: '', heading: '' };
  if (ended !== null) return { words: text('ended_announced'), heading: text('ended_title') };
  const ask = currentAsk(state.value);
  if (ask?.answeredAt === null)
    return { words: text('silence_announced'), heading: here.silence ?? text('silence_wait') };
  if (ask?.answer === null) return { words: text('answer_announced'), heading: '' };
  const number = stepNumber(guide.value, here.id);
  const count = guide.value.steps.length;
  return { words: text('step_announced', { number, count, step: here.name }), heading: here.name };
}

/** Runs something when a value is another one, after the focus has gone where it goes. */
function useChange<Value>(value: Value, run: (before: Value) => void): void {
  const last = useRef(value);
  useEffect(() => {
    const before = last.current;
    last.current = value;
    if (before !== value) run(before);
  });
}

function isFocused(heading: string): boolean {
  return document.hasFocus() && heading !== '' && document.activeElement?.textContent === heading;
}
