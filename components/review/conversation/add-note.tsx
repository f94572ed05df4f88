/** Adds a note to a conversation that is looked at. */
import { useRef, useState } from 'preact/hooks';
import { fieldOf } from '../../../lib/domain/conversation/draft-fields.ts';
import { bound } from '../../ui/bound.ts';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { TextField } from '../../ui/text-field.tsx';
import * as styles from './add-note.module.css';
import type { ConversationModel } from './model.ts';

/** The button, and the field that it opens; a note that was half typed, here or in the sidebar, is in it already. */
export function AddNote({ model }: { readonly model: ConversationModel }) {
  const text = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const keep = () => {
    model.keepNote();
    close();
  };
  return (
    <div class={styles.add}>
      <Button
        size="slim"
        element={button}
        aria-expanded={isOpen || model.isNoteBegun.value}
        onClick={() => (model.isNoteBegun.value ? keep() : setOpen(true))}
      >
        {text('add_note')}
      </Button>
      {(isOpen || model.isNoteBegun.value) && (
        <TextField
          class={styles.field}
          label={text('note')}
          {...bound(model, fieldOf({ kind: 'note' }))}
          rows={3}
          takesFocus={isOpen}
          onEnter={keep}
          onEscape={() => {
            model.dropDraft(fieldOf({ kind: 'note' }));
            close();
          }}
          onLeave={model.flush}
        />
      )}
    </div>
  );
}
