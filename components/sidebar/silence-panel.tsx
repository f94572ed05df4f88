/** After the ask: say nothing until they answer. */
import { useId } from 'preact/hooks';
import { type Ask, silenceLength } from '../../lib/domain/conversation/state.ts';
import { Button } from '../ui/button.tsx';
import { minutesAndSeconds } from '../ui/format-time.ts';
import * as hidden from '../ui/hidden.module.css';
import { useStrings } from '../ui/strings.tsx';
import { Answers } from './answers.tsx';
import { useModel } from './context.tsx';
import * as panel from './panel.module.css';
import { SavingStatus } from './saving-status.tsx';
import * as styles from './silence-panel.module.css';
import { useNow } from './use-now.ts';

/** The still panel: a slow count upward, and the three answers. */
export function SilencePanel({ ask }: { readonly ask: Ask }) {
  const { undo, step, guide } = useModel();
  const text = useStrings();
  const heading = useId();
  return (
    <main class={`${panel.panel} ${styles.still}`} aria-labelledby={heading}>
      <h1 class={hidden.hidden} id={heading} lang={guide.value.language}>
        {step.value?.name}
      </h1>
      <div class={styles.count}>
        <Silence ask={ask} />
        {/* The heading isn’t shown, and a ring around the whole panel would not be still. */}
        <p tabIndex={-1} data-home>
          {step.value?.silence ?? text('silence_wait')}
        </p>
      </div>
      <Answers look="stack" />
      <Button kind="quiet" onClick={undo}>
        {text('silence_not_yet')}
      </Button>
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
