/** A text field that is kept when it is left, and whose words stand until the store has them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isTooLong } from '../../lib/domain/conversation/limits.ts';
import type { KeptFields } from './kept-fields.ts';
import { TextField } from './text-field.tsx';
import { useKeepUnleft, useKeptDraft } from './use-kept-draft.ts';

/** One such field. */
interface KeptTextFieldProps<Field extends string> {
  /** What its draft is kept by. */
  readonly field: Field;
  /** What is being typed in the fields of its place. */
  readonly fields: KeptFields<Field>;
  readonly label: string;
  /** A few words below it, which may follow what stands in it. */
  readonly hint?: string | ((words: string) => ComponentChildren) | undefined;
  readonly inputMode?: 'email' | 'tel' | undefined;
  /** What the store has. */
  readonly kept: string;
  /** Resolves with whether the store has it. */
  readonly keep: (words: string) => Promise<boolean>;
  readonly rows?: number | undefined;
  readonly takesFocus?: boolean | undefined;
  readonly class?: string | undefined;
}

/**
 * Kept when it is left, or with Enter where it has one line. What is typed stands until the store has it, though the page is
 * shown anew for another field meanwhile, or was closed.
 */
export function KeptTextField<Field extends string>(props: KeptTextFieldProps<Field>) {
  const { field, fields, label, hint, inputMode, kept, keep, rows, takesFocus = false } = props;
  const draft = useKeptDraft(field, fields);
  const { typed, here, show, type, drop } = draft;
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
  useKeepUnleft(draft, keepTyped);
  const words = typed ?? kept;
  return (
    <TextField
      class={props.class ?? ''}
      label={label}
      takesFocus={takesFocus}
      {...(hint !== undefined && {
        hint: typeof hint === 'string' ? hint : hint(words),
        isHintHeard: false,
      })}
      {...(inputMode !== undefined && { inputMode })}
      {...(rows !== undefined && { rows })}
      value={words}
      onType={type}
      {...(rows === undefined && { onEnter: () => void keepTyped() })}
      onEscape={drop}
      onLeave={() => void keepTyped()}
    />
  );
}

/** A part of something that is written in a field of its own. */
export type WrittenPart<Part extends string> = { readonly part: Part } & Pick<
  KeptTextFieldProps<string>,
  'label' | 'hint' | 'rows' | 'takesFocus'
>;

/** A field for each part of something. */
export function KeptTextFields<Part extends string, Field extends string>(props: {
  readonly parts: readonly WrittenPart<Part>[];
  /** What the draft of a part is kept by. */
  readonly fieldFor: (part: Part) => Field;
  /** What is being typed in them. */
  readonly fields: KeptFields<Field>;
  /** What the store has. */
  readonly kept: (part: Part) => string;
  /** Resolves with whether the store has it. */
  readonly keep: (field: Field, part: Part, words: string) => Promise<boolean>;
}) {
  const { parts, fieldFor, fields, kept, keep } = props;
  return (
    <>
      {parts.map(({ part, ...shown }) => (
        <KeptTextField
          {...shown}
          key={part}
          field={fieldFor(part)}
          fields={fields}
          kept={kept(part)}
          keep={(words) => keep(fieldFor(part), part, words)}
        />
      ))}
    </>
  );
}
