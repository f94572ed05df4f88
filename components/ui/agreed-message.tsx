/** A message of what was agreed, to send to the person. */

import { useState } from 'preact/hooks';
import * as styles from './agreed-message.module.css';
import { Alert } from './alert.tsx';
import { Button, ButtonLink } from './button.tsx';
import { commitmentSentence, type ToSay } from './commitment-sentence.ts';
import { errorMessage, type Translate, useStrings } from './strings.tsx';
import { TextField } from './text-field.tsx';

/** What was agreed, and with whom. */
export interface Agreed {
  /** '' where it is not known. */
  readonly name: string;
  readonly promises: Iterable<ToSay>;
}

/** What, by when, and how you stay in touch, in words to send to them. */
export function agreedText(text: Translate, { name, promises }: Agreed, locale: string, now: Date): string {
  const first = firstNameOf(name);
  const greeting = first === '' ? text('recap_greeting_unnamed') : text('recap_greeting', { name: first });
  const list = [...promises].map((promised) => `• ${commitmentSentence(text, promised, locale, now)}`);
  return [greeting, text('recap_opening'), list.join('\n'), text('recap_closing')].join('\n\n');
}

/** Words before a name that are no name. */
const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof|rev|fr|sr|sra|hr|frau|herr)\.?$/i;

/** What someone is called in a greeting: "Maria" of "Maria Lopez", "Lopez, Maria" and "Dr. Maria Lopez". */
function firstNameOf(name: string): string {
  const given = /^[^,]+,\s*(\S.*)$/.exec(name.trim())?.[1] ?? name.trim();
  // An address that stands in for a name greets nobody.
  if (given.includes('@')) return '';
  const words = given.split(/\s+/);
  // "Dr. Lopez" stays whole.
  if (words.length === 2 && TITLE.test(words[0] ?? '')) return given;
  return words.find((word) => !TITLE.test(word)) ?? given;
}

/** The `mailto:` address (RFC 6068) of a message; without a recipient the mail program asks for one. */
export function mailAddress(email: string, subject: string, body: string): string {
  const to = encodeURIComponent(email.trim()).replaceAll('%40', '@');
  const lines = body.replaceAll(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

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
    <section class={styles.agreed} aria-labelledby="agreed-title">
      <h3 id="agreed-title">{text('recap_title')}</h3>
      <TextField label={text('recap_title')} hideLabel value={message} onType={change} rows={6} />
      <div class={styles.ways}>
        <Button size="medium" class={styles.way} onClick={() => void copyIt()}>
          {text('recap_copy')}
        </Button>
        <ButtonLink
          size="medium"
          class={styles.way}
          href={mailAddress(email, text('recap_subject'), message)}
        >
          {text('recap_mail')}
        </ButtonLink>
        <span role="status">{copied === message ? text('recap_copied') : ''}</span>
      </div>
      {problem !== null && <Alert>{text('recap_not_copied', { reason: problem })}</Alert>}
    </section>
  );
}
