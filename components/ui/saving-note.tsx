/** What is saved, and what is not and why. */
import { useRef, useState } from 'preact/hooks';
import type { SaveStatus } from '../../lib/app/session/outbox.ts';
import type { Refusals } from '../../lib/app/session/saving.ts';
import { alert } from './alert.module.css';
import { Button } from './button.tsx';
import * as hidden from './hidden.module.css';
import * as styles from './saving-note.module.css';
import { type Translate, useStrings } from './strings.tsx';

const PLACES = { sidebar: styles.sidebar, page: styles.page } as const;

/**
 * A quiet word while all is well; an alert with a way to try again where it is not. The word changes with every act, so
 * it is not read out: only that trouble came, and that it is over.
 */
export function SavingNote(props: {
  readonly place: 'sidebar' | 'page';
  readonly saving: SaveStatus;
  /** What else went wrong, in words; null where nothing did. */
  readonly problem: string | null;
  readonly retry: () => void;
  readonly refusals: Refusals;
  /** Puts text on the clipboard; rejects with an Error where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** Goes on to another conversation, where this one was deleted. */
  readonly leave?: () => void;
  /** Whether the quiet word is for screen readers alone. */
  readonly onlyTrouble: boolean;
}) {
  const { place, saving, problem, retry, leave, refusals, copy, onlyTrouble } = props;
  const text = useStrings();
  const trouble = troubleOf(saving, problem, text);
  const wasTrouble = useRef(false);
  if (trouble !== null) wasTrouble.current = true;
  const isOver = trouble === null && wasTrouble.current && saving.state === 'saved';
  return (
    <div class={PLACES[place]}>
      {trouble !== null && (
        <div role="alert" class={`${alert} ${styles.trouble}`}>
          {trouble}{' '}
          {saving.state === 'failed' && (
            <Button size="small" class={styles.out} onClick={retry}>
              {text('saving_retry')}
            </Button>
          )}
          {saving.state === 'deleted' && leave && (
            <Button size="small" class={styles.out} onClick={leave}>
              {text('ended_next')}
            </Button>
          )}
        </div>
      )}
      <RefusedNote refusals={refusals} copy={copy} />
      <span role="status" aria-live="off" class={onlyTrouble ? `${styles.unseen} ${hidden.hidden}` : ''}>
        <span aria-live="polite">{isOver && text('saving_saved')}</span>
        {saving.state === 'saved' && !isOver && text('saving_saved')}
        {saving.state === 'saving' && text('saving_saving')}
      </span>
    </div>
  );
}

/** What is not well, in words; null where all is. */
function troubleOf(saving: SaveStatus, problem: string | null, text: Translate): string | null {
  if (saving.state === 'failed') return text('saving_failed', { reason: saving.problem });
  return saving.state === 'deleted' ? text('saving_deleted') : problem;
}

/** What can be done about it. */
export interface RefusedNoteProps {
  readonly refusals: Refusals;
  /** Puts text on the clipboard; rejects with an Error where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
}

/** Its words, to be copied before they are dismissed; nothing while all could be saved. */
function RefusedNote({ refusals, copy }: RefusedNoteProps) {
  const text = useStrings();
  const [isCopied, setCopied] = useState(false);
  const words = refusals.words.value.filter((one) => one !== '');
  if (refusals.words.value.length === 0) return null;
  // Where the browser keeps it from the clipboard, the words can be selected.
  const copyAll = () =>
    void copy(words.join('\n\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div role="alert" class={`${alert} ${styles.trouble} ${styles.refused}`}>
      <p>{text(words.length === 0 ? 'saving_refused_no_words' : 'saving_refused')}</p>
      {words.map((one) => (
        <q key={one}>{one}</q>
      ))}
      {words.length > 0 && (
        <Button size="small" onClick={copyAll}>
          {text(isCopied ? 'recap_copied' : 'saving_refused_copy')}
        </Button>
      )}{' '}
      <Button size="small" onClick={refusals.dismiss}>
        {text('saving_refused_dismiss')}
      </Button>
    </div>
  );
}
