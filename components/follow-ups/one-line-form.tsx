/** A question that is answered in a line. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Takes the focus when it opens. Where `missing` says so, an answer is needed. */
export function OneLineForm(props: {
  readonly label: string;
  readonly submit: string;
  readonly missing?: string;
  readonly send: (answer: string) => void;
}) {
  const { label, submit, missing, send } = props;
  const field = useRef<HTMLInputElement>(null);
  const trouble = useId();
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  // Before it is painted, so that no letter typed at once is lost.
  useLayoutEffect(() => field.current?.focus(), []);
  const sent = (event: Event) => {
    event.preventDefault();
    if (missing !== undefined && typed.trim() === '') setMissing(true);
    else send(typed.trim());
  };
  return (
    <form onSubmit={sent}>
      <label class="field">
        <span>{label}</span>
        <input
          autocomplete="off"
          ref={field}
          value={typed}
          aria-invalid={isMissing}
          aria-describedby={trouble}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p id={trouble} class="trouble" aria-live="polite">
        {isMissing && missing}
      </p>
      <button type="submit">{submit}</button>
    </form>
  );
}
