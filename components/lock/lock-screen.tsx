/** What is there to see while everything is locked. */
import { useRef, useState } from 'preact/hooks';
import { errorMessage, useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
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

/** Two deliberate steps: to look for it and press, and to say it once more. */
export function WipeEverything({ wipe }: { readonly wipe: () => Promise<void> }) {
  const text = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    try {
      await wipe();
    } catch (error) {
      setProblem(text('delete_failed', { reason: errorMessage(error) }));
      setBusy(false);
    }
  };
  return (
    <details class="forgotten">
      <summary>{text('lock_forgotten')}</summary>
      <p>{text('lock_forgotten_hint')}</p>
      <button type="button" class="danger" onClick={() => dialog.current?.showModal()}>
        {text('erase_everything')}
      </button>
      <dialog ref={dialog} class="delete" aria-labelledby="wipe-title">
        <h2 id="wipe-title">{text('erase_everything_title')}</h2>
        <p>{text('erase_everything_hint')}</p>
        <p role="alert" class="trouble">
          {problem}
        </p>
        <div class="choices">
          <button type="button" class="plain" disabled={isBusy} onClick={() => dialog.current?.close()}>
            {text('delete_cancel')}
          </button>
          <button type="button" class="danger" disabled={isBusy} onClick={() => void remove()}>
            {text('erase_everything_sure')}
          </button>
        </div>
      </dialog>
    </details>
  );
}
