/** What is there to see while everything is locked. */
import { useRef, useState } from 'preact/hooks';
import { Alert } from '../ui/alert.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogChoices } from '../ui/dialog.tsx';
import { errorMessage, useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import * as lockStyles from './lock.module.css';
import { LockedPage } from './locked-page.tsx';
import * as styles from './wipe-everything.module.css';

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
    <LockedPage says={text('lock_hint')}>
      <form onSubmit={submit}>
        <TextField
          label={text('lock_passphrase')}
          type="password"
          class={lockStyles.field}
          value={passphrase}
          onType={setPassphrase}
          required
          takesFocus
          field={field}
          problem={problem}
        />
        <BusyButton type="submit" kind="primary" size="large" class={lockStyles.button} isBusy={isBusy}>
          {text(isBusy ? 'lock_unlocking' : 'lock_unlock')}
        </BusyButton>
      </form>
      {wipe !== undefined && <WipeEverything wipe={wipe} />}
    </LockedPage>
  );
}

/** Two deliberate steps: to look for it and press, and to say it once more. */
export function WipeEverything({ wipe }: { readonly wipe: () => Promise<void> }) {
  const text = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
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
    <details class={styles.forgotten}>
      <summary>{text('lock_forgotten')}</summary>
      <p>{text('lock_forgotten_hint')}</p>
      <Button kind="danger" onClick={() => setAsked(true)}>
        {text('erase_everything')}
      </Button>
      {isAsked && (
        <Dialog
          element={dialog}
          class={styles.dialog}
          labelledBy="wipe-title"
          onClose={() => setAsked(false)}
        >
          <h2 id="wipe-title">{text('erase_everything_title')}</h2>
          <p>{text('erase_everything_hint')}</p>
          <Alert class={styles.trouble}>{problem}</Alert>
          <DialogChoices>
            <BusyButton isBusy={isBusy} onClick={() => dialog.current?.close()}>
              {text('delete_cancel')}
            </BusyButton>
            <BusyButton kind="danger" isBusy={isBusy} onClick={() => void remove()}>
              {text('erase_everything_sure')}
            </BusyButton>
          </DialogChoices>
        </Dialog>
      )}
    </details>
  );
}
