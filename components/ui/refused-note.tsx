/** What could not be saved and never will be. */
import { useState } from 'preact/hooks';
import type { Refusals } from '../../lib/app/session/refusals.ts';
import { useStrings } from './strings.tsx';
import './refused-note.css';

/** What can be done about it. */
export interface RefusedNoteProps {
  readonly refusals: Refusals;
  /** Puts text on the clipboard; rejects with an Error where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
}

/** Its words, to be copied before they are dismissed; nothing while all could be saved. */
export function RefusedNote({ refusals, copy }: RefusedNoteProps) {
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
