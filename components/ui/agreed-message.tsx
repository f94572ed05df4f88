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
      <h3 id="agreed-title">{text('recap_title')}</h3>
      <TextField label={text('recap_title')} hideLabel value={message} onType={change} rows={6} />
      <div class="agreed-ways">
        <button type="button" onClick={() => void copyIt()}>
          {text('recap_copy')}
        </button>
        <a href={mailAddress(email, text('recap_subject'), message)}>{text('recap_mail')}</a>
        <span role="status">{copied === message ? text('recap_copied') : ''}</span>
      </div>
      {problem !== null && (
        <p role="alert" class="trouble">
          {text('recap_not_copied', { reason: problem })}
        </p>
      )}
    </section>
  );
}
