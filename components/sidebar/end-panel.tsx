/** Ends the conversation. */
import { useId, useRef, useState } from 'preact/hooks';
import { LEARNED_FIELD } from '../../lib/domain/conversation/draft-fields.ts';
import { BegunCommitment } from '../commitment/begun-commitment.tsx';
import { bound } from '../ui/bound.ts';
import { useFocusOnOpen } from '../ui/keep-focus.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';
import { LongFields } from './long-fields.tsx';
import { NoCommitment } from './no-commitment.tsx';

/** Asks once more, and for what was learned: a no, or learning something, is a measure of success too. */
export function EndPanel() {
  const model = useModel();
  const { flush, end, setEnding, isCommitmentBegun } = model;
  const text = useStrings();
  const [isReminded, setReminded] = useState(false);
  /** The browser sends no form with a text that is too long. */
  const send = (event: Event) => {
    event.preventDefault();
    setReminded(isCommitmentBegun.peek());
    end();
  };
  const form = useId();
  const fields = useRef<HTMLDivElement>(null);
  useFocusOnOpen(fields);
  return (
    <main class="ending">
      <h1>{text('end_title')}</h1>
      {!isCommitmentBegun.value && <NoCommitment />}
      <form id={form} onSubmit={send}>
        <div ref={fields} data-home>
          <LongFields />
          <TextField label={text('end_learned')} {...bound(model, LEARNED_FIELD)} rows={4} onLeave={flush} />
        </div>
        <p class="hint">{text('end_hint')}</p>
      </form>
      {/* Long, and a form of its own: above the field that has the focus, it would push the panel's beginning out of sight. */}
      <BegunCommitment model={model} isReminded={isReminded} />
      <button type="submit" form={form} class="main">
        {text('end')}
      </button>
      <button type="button" class="second" onClick={() => setEnding(false)}>
        {text('end_keep_talking')}
      </button>
    </main>
  );
}
