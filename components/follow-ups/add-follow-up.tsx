/** Adds a follow-up by hand. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { lazy } from '../ui/lazy.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { FollowUpActions } from './actions.ts';

const AddForm = lazy(async () => (await import('./add-form.tsx')).AddForm);

/** The button, and the form that it opens; what was added is said, with its real date. */
export function AddFollowUp({ actions }: { readonly actions: FollowUpActions }) {
  const text = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  const form = useId();
  /** Whether it was opened or closed by a press; null before. */
  const [pressed, setOpen] = useState<boolean | null>(null);
  const [isBegun, setBegun] = useState<(() => boolean) | null>(null);
  useEffect(() => {
    // Needed once there is a form: the popup itself opens without it.
    import('./kept-fields.ts').then(({ isAdding, keptFieldsOf }) => {
      const fields = keptFieldsOf(actions);
      setBegun(() => () => isAdding(fields));
    }, actions.failed);
  }, [actions]);
  // What was half typed when the popup closed is shown again.
  const isOpen = pressed ?? isBegun?.() === true;
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
        onPointerEnter={AddForm.preload}
        onFocus={AddForm.preload}
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
          isAsked={pressed === true}
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
