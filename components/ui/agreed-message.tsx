/** A message of what was agreed, to send to the person. */
import { useState } from 'preact/hooks';
import { mailAddress } from './agreed-message.ts';
import { errorMessage } from './error-message.ts';
import { useStrings } from './strings.tsx';
import { TextField } from './text-field.tsx';

/** The message in a field to change it, to copy, or to open in the mail program. */
export function AgreedMessage(props: {
  /** The message as it stands, changed or not. */
  readonly message: string;
  readonly change: (message: string) => void;
  /** The person's address; '' where it is not known. */
  readonly email: string;
  /** Puts text on the clipboard; rejects with an Error where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
}) {
  const { message, change, email, copy } = props;
  const text = useStrings();
  const [problem, setProblem] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const copyIt = () =>
    copy(message).then(
      () => {
        setProblem(null);
        setCopied(message);
      },
      (error: unknown) => setProblem(errorMessage(error)),
    );
  return (
    <section class="agreed" aria-labelledby="agreed-title">
      <h3 id="agreed-title">{text('agreed_title')}</h3>
      <TextField label={text('agreed_title')} hideLabel value={message} onType={change} rows={6} />
      <div class="agreed-ways">
        <button type="button" onClick={() => void copyIt()}>
          {text('agreed_copy')}
        </button>
        <a href={mailAddress(email, text('agreed_subject'), message)}>{text('agreed_mail')}</a>
        <span role="status">{copied === message ? text('agreed_copied') : ''}</span>
      </div>
      {problem !== null && (
        <p role="alert" class="trouble">
          {text('agreed_not_copied', problem)}
        </p>
      )}
    </section>
  );
}
