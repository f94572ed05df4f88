/** What is typed elsewhere and too long to be saved, where it would be left behind otherwise. */
import { useState } from 'preact/hooks';
import { type DraftField, subjectOf } from '../../lib/domain/conversation/draft-fields.ts';
import { isTooLong } from '../../lib/domain/conversation/limits.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { bound } from '../ui/bound.ts';
import { type Translate, useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';

/** The note, the change of a note, the blanks and the name that are too long, to be shortened; most often none. */
export function LongFields() {
  const model = useModel();
  const { drafts, guide, flush } = model;
  const text = useStrings();
  // Each stays while it is shortened.
  const [fields] = useState(() =>
    [...drafts.all.peek().values()]
      .filter((draft) => isTooLong(draft.text))
      .map(({ field }) => field as DraftField),
  );
  return fields.map((field) => {
    const label = labelOf(text, guide.peek(), field);
    return (
      label !== undefined && (
        <TextField key={field} label={label} {...bound(model, field)} rows={4} onLeave={flush} />
      )
    );
  });
}

/** Undefined for a field that stands in the panel itself. */
function labelOf(text: Translate, guide: Guide, field: DraftField): string | undefined {
  const subject = subjectOf(field);
  if (subject?.kind === 'note') return text('note');
  if (subject?.kind === 'name') return text('start_who');
  if (subject?.kind === 'edited-note') return text('note_edit');
  return subject?.kind === 'blank' ? guide.blanks.find(({ id }) => id === subject.blank)?.hint : undefined;
}
