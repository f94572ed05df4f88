/** Text fields that show a draft. */
import type { ReadonlySignal } from '@preact/signals';
import type { Drafts } from '../../lib/app/session/drafts.ts';
import type { DraftField } from '../../lib/domain/conversation/draft-fields.ts';

/**
 * What binds a text field to a draft. `kept` is what stands there while nothing is typed, '' for nothing.
 *
 * @example <TextField label={text('note')} {...bound(model, fieldOf({ kind: 'note' }))} />
 */
export function bound(
  {
    drafts,
    type,
  }: {
    readonly drafts: Pick<Drafts, 'of' | 'typed'>;
    readonly type: (field: DraftField, text: string) => void;
  },
  field: DraftField,
  kept = '',
): { readonly value: string | ReadonlySignal<string>; readonly onType: (text: string) => void } {
  const typed = drafts.typed(field);
  const onType = (text: string) => type(field, text);
  if (kept === '') return { value: typed, onType };
  // Looked at first, so that the component hears of the first letter.
  const text = typed.value;
  return { value: drafts.of(field) === undefined ? kept : text, onType };
}
