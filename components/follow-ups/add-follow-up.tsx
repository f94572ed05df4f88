/** Adds a follow-up by hand. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { lazy } from '../ui/lazy.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { AddActions } from './actions.ts';
import * as styles from './add-follow-up.module.css';
import type { Who } from './add-form.tsx';
import type { Place } from './follow-up-item.tsx';

const AddForm = lazy(async () => (await import('./add-form.tsx')).AddForm);

/** The button, and the form that it opens; what was added is said, with its real date. */
export function AddFollowUp(props: {
  readonly actions: AddActions;
  readonly place: Place;
  /** Whom it is with, on their own page. */
  readonly person?: Who;
}) {
  const { actions, place, person } = props;
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
    <div class={place === 'page' ? styles.page : styles.popup}>
      <Button
        element={button}
        size="chip"
        class={styles.opens}
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
      </Button>
      {isOpen && (
        <AddForm
          id={form}
          actions={actions}
          person={person}
          isAsked={pressed === true}
          close={close}
          added={(what) => {
            setSaid(what);
            close();
          }}
        />
      )}
      <p role="status" class={styles.said}>
        {said}
      </p>
    </div>
  );
}
