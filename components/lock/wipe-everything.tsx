/** An end to everything for somebody who cannot, or does not want to, unlock it. */
import { useRef, useState } from 'preact/hooks';
import { errorMessage } from '../ui/error-message.ts';
import { useStrings } from '../ui/strings.tsx';

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
