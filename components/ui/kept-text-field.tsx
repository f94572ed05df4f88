/** A text field that is kept when it is left, and whose words stand until the store has them. */
import { useEffect, useRef } from 'preact/hooks';
import { isTooLong } from '../../lib/domain/conversation/limits.ts';
import type { KeptFields } from './kept-fields.ts';
import { TextField } from './text-field.tsx';
import { useKeptDraft } from './use-kept-draft.ts';

/**
 * Kept when it is left, or with Enter where it has one line. What is typed stands until the store has it, though the page is
 * shown anew for another field meanwhile, or was closed.
 */
export function KeptTextField<Field extends string>(props: {
  /** What its draft is kept by. */
  readonly field: Field;
  /** What is being typed in the fields of its place. */
  readonly fields: KeptFields<Field>;
  readonly label: string;
  readonly hint?: string;
  readonly inputMode?: 'email' | 'tel' | undefined;
  /** What the store has. */
  readonly kept: string;
  /** Resolves with whether the store has it. */
  readonly keep: (words: string) => Promise<boolean>;
  readonly rows?: number | undefined;
  readonly takesFocus?: boolean;
  readonly class?: string | undefined;
}) {
  const { field, fields, label, hint, inputMode, kept, keep, rows, takesFocus = false } = props;
  const { typed, here, show, type, drop } = useKeptDraft(field, fields);
  /** What was handed to the store last: what the store has after that is newer. */
  const handed = useRef<string | null>(null);
  useEffect(() => {
    if (typed?.trim() === kept || (here !== null && here === handed.current)) drop();
    // What is being typed may pass through what is kept: only the store's answer ends it.
  }, [kept]);
  const keepTyped = async () => {
    const words = typed?.trim() ?? kept;
    if (words === kept) return drop();
    if (isTooLong(words)) return;
    show(words);
    handed.current = words;
    const isKept = await keep(words);
    // More may have been typed meanwhile.
    if (isKept && fields.text(field).trim() === words) fields.drop([field]);
  };
  return (
    <TextField
      class={props.class ?? ''}
      label={label}
      takesFocus={takesFocus}
      {...(hint !== undefined && { hint, isHintHeard: false })}
      {...(inputMode !== undefined && { inputMode })}
      {...(rows !== undefined && { rows })}
      value={typed ?? kept}
      onType={type}
      {...(rows === undefined && { onEnter: () => void keepTyped() })}
      onEscape={drop}
      onLeave={() => void keepTyped()}
    />
  );
}
