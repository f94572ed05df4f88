/** What is there to see while everything is locked. */
import { useRef, useState } from 'preact/hooks';
import { errorMessage } from '../ui/error-message.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import { WipeEverything } from './wipe-everything.tsx';
// Loaded with the screen, which most documents never show.
import './lock.css';

/** Asks for the passphrase; where it was forgotten, everything can be wiped. */
export function LockScreen(props: {
  /** Rejects with an Error; of a wrong passphrase its name is `WrongPassphraseError`. */
  readonly unlock: (passphrase: string) => Promise<void>;
  /** Where everything can be wiped from here. */
  readonly wipe?: () => Promise<void>;
}) {
  const { unlock, wipe } = props;
  const text = useStrings();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<TextFieldElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await unlock(passphrase);
    } catch (error) {
      const isWrong = error instanceof Error && error.name === 'WrongPassphraseError';
      setProblem(isWrong ? text('lock_wrong') : errorMessage(error));
      field.current?.select();
    }
    setBusy(false);
  };
  return (
    <main class="lock-screen">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M7 10V7a5 5 0 0 1 10 0v3" />
        <rect x="4" y="10" width="16" height="11" rx="3" />
      </svg>
      <h1>{text('lock_title')}</h1>
      <p>{text('lock_hint')}</p>
      <form onSubmit={submit}>
        <TextField
          label={text('lock_passphrase')}
          type="password"
          value={passphrase}
          onType={setPassphrase}
          required
          takesFocus
          field={field}
          problem={problem}
        />
        <button type="submit" class="main" disabled={isBusy}>
          {text(isBusy ? 'lock_unlocking' : 'lock_unlock')}
        </button>
      </form>
      {wipe !== undefined && <WipeEverything wipe={wipe} />}
    </main>
  );
}
