/** After the ask: say nothing until they answer. */
import { useId } from 'preact/hooks';
import { type Ask, silenceLength } from '../../lib/domain/conversation/state.ts';
import { minutesAndSeconds } from '../ui/format-time.ts';
import { useStrings } from '../ui/strings.tsx';
import { Answers } from './answer-panel.tsx';
import { useModel } from './context.tsx';
import { SavingStatus } from './saving-status.tsx';
import { useNow } from './use-now.ts';

/** The still panel: a slow count upward, and the three answers. */
export function SilencePanel({ ask }: { readonly ask: Ask }) {
  const { undo, step, guide } = useModel();
  const text = useStrings();
  const heading = useId();
  return (
    <main class="still" aria-labelledby={heading}>
      <h1 class="hidden" id={heading} lang={guide.value.language}>
        {step.value?.name}
      </h1>
      <div class="count">
        <Silence ask={ask} />
        {/* The heading isn’t shown, and a ring around the whole panel would not be still. */}
        <p tabIndex={-1} data-home>
          {step.value?.silence ?? text('silence_wait')}
        </p>
      </div>
      <Answers />
      <button type="button" class="quiet" onClick={undo}>
        {text('silence_not_yet')}
      </button>
      <SavingStatus onlyTrouble />
    </main>
  );
}

function Silence({ ask }: { readonly ask: Ask }) {
  const { clock } = useModel();
  const text = useStrings();
  const now = useNow(clock, ask.askedAt, 1000);
  return (
    <div role="timer" aria-label={text('silence')} aria-live="off">
      {minutesAndSeconds(silenceLength(ask, now))}
    </div>
  );
}
