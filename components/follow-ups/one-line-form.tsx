/** A question that is answered in a line. */
import { useState } from 'preact/hooks';
import { TextField } from '../ui/text-field.tsx';

/** Takes the focus when it opens. Where `missing` says so, an answer is needed. */
export function OneLineForm(props: {
  readonly label: string;
  readonly submit: string;
  readonly missing?: string;
  /** What is typed, and where it is kept. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly send: (answer: string) => void;
}) {
  const { label, submit, missing, typed, onType, send } = props;
  const [isMissing, setMissing] = useState(false);
  const sent = (event: Event) => {
    event.preventDefault();
    if (missing !== undefined && typed.trim() === '') setMissing(true);
    else send(typed.trim());
  };
  return (
    <form onSubmit={sent}>
      <TextField
        label={label}
        value={typed}
        onType={onType}
        takesFocus
        problem={isMissing && missing !== undefined ? missing : null}
      />
      <button type="submit">{submit}</button>
    </form>
  );
}
