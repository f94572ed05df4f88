/** Adds a follow-up by hand. */
import { useId, useRef, useState } from 'preact/hooks';
import { FOLLOW_UP_FIELDS } from '../../lib/conversation/draft-fields.ts';
import { later } from '../ui/later.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { FollowUpActions } from './actions.ts';

const AddForm = later(async () => (await import('./add-form.tsx')).AddForm);

/** The fields whose words are a beginning; a way that was chosen alone is none. */
const WORDS = [FOLLOW_UP_FIELDS.who, FOLLOW_UP_FIELDS.what, FOLLOW_UP_FIELDS.when, FOLLOW_UP_FIELDS.wayWord];

/** The button, and the form that it opens; what was added is said, with its real date. */
export function AddFollowUp({ actions }: { readonly actions: FollowUpActions }) {
  const text = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  const form = useId();
  const [isAsked, setAsked] = useState(false);
  const [isClosed, setClosed] = useState(false);
  const fields = actions.fields();
  // What was half typed when the popup closed is shown again.
  const isBegun = WORDS.some((field) => fields.text(field) !== '');
  const isOpen = isAsked || (isBegun && !isClosed);
  const setOpen = (open: boolean) => {
    setAsked(open);
    setClosed(!open);
  };
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
          isAsked={isAsked}
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
