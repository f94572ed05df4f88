/** What is saved, and what is not and why. */
import { useRef, useState } from 'preact/hooks';
import type { SaveStatus } from '../../lib/app/session/outbox.ts';
import type { Refusals } from '../../lib/app/session/saving.ts';
import { type Translate, useStrings } from './strings.tsx';
import './refused-note.css';

/**
 * A quiet word while all is well; an alert with a way to try again where it is not. The word changes with every act, so
 * it is not read out: only that trouble came, and that it is over.
 */
export function SavingNote(props: {
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
  /** What was just done, where that does not show by itself. */
  readonly done?: string | null;
}) {
  const { saving, problem, retry, leave, refusals, copy, onlyTrouble, done = null } = props;
  const text = useStrings();
  const trouble = troubleOf(saving, problem, text);
  const wasTrouble = useRef(false);
  if (trouble !== null) wasTrouble.current = true;
  const isOver = trouble === null && wasTrouble.current && saving.state === 'saved';
  return (
    <div class="saving">
      {trouble !== null && (
        <div role="alert" class="trouble">
          {trouble}{' '}
          {saving.state === 'failed' && (
            <button type="button" onClick={retry}>
              {text('saving_retry')}
            </button>
          )}
          {saving.state === 'deleted' && leave && (
            <button type="button" onClick={leave}>
              {text('ended_next')}
            </button>
          )}
        </div>
      )}
      <RefusedNote refusals={refusals} copy={copy} />
      <span role="status" aria-live="off" class={onlyTrouble ? 'hidden' : ''}>
        <span aria-live="polite">{done !== null && <b>{done} </b>}</span>
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
    <div role="alert" class="trouble refused">
      <p>{text(words.length === 0 ? 'saving_refused_no_words' : 'saving_refused')}</p>
      {words.map((one) => (
        <q key={one}>{one}</q>
      ))}
      {words.length > 0 && (
        <button type="button" onClick={copyAll}>
          {text(isCopied ? 'recap_copied' : 'saving_refused_copy')}
        </button>
      )}{' '}
      <button type="button" onClick={refusals.dismiss}>
        {text('saving_refused_dismiss')}
      </button>
    </div>
  );
}
