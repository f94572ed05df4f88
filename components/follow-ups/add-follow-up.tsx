/** Adds a follow-up by hand. */
import { useId, useRef, useState } from 'preact/hooks';
import { later } from '../ui/later.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { FollowUpActions } from './actions.ts';

const AddForm = later(async () => (await import('./add-form.tsx')).AddForm);

/** The button, and the form that it opens; what was added is said, with its real date. */
export function AddFollowUp({ actions }: { readonly actions: FollowUpActions }) {
  const text = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  const form = useId();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="add-follow-up">
      <button
        ref={button}
        type="button"
        class="opens"
        aria-expanded={isOpen}
        // It has the focus as soon as it opens only where it is there by then.
        onPointerEnter={AddForm.warm}
        onFocus={AddForm.warm}
        aria-controls={isOpen ? form : undefined}
        onClick={() => {
          setSaid('');
          setOpen(!isOpen);
        }}
      >
        {text('follow_up_add')}
      </button>
      {isOpen && (
        <AddForm
          id={form}
          actions={actions}
          close={close}
          added={(what) => {
            setSaid(what);
            close();
          }}
        />
      )}
      <p role="status" class="said">
        {said}
      </p>
    </div>
  );
}
