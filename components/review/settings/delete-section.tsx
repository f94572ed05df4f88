/** An end to everything. */
import { useState } from 'preact/hooks';
import { useStrings } from '../../ui/strings.tsx';
import { DeleteDialog } from '../delete-dialog.tsx';
import { useDeletion } from '../use-deletion.ts';
import type { SettingsModel } from './model.ts';

/** A button, and the question with what will go. */
export function DeleteSection({ model }: { readonly model: SettingsModel }) {
  const text = useStrings();
  const [isGone, setGone] = useState(false);
  const deletion = useDeletion(model.everything, () => setGone(true));
  return (
    <section aria-labelledby="everything-title">
      <h2 id="everything-title">{text('delete_everything')}</h2>
      <p>{text('delete_everything_hint')}</p>
      <button type="button" class="danger" onClick={deletion.ask}>
        {text('delete_everything_ask')}
      </button>
      <p role="status">{isGone ? text('delete_done') : ''}</p>
      {deletion.problem !== null && (
        <p role="alert" class="trouble">
          {text('delete_failed', { reason: deletion.problem })}
        </p>
      )}
      {deletion.asked !== null && (
        <DeleteDialog
          title={text('delete_everything')}
          extent={deletion.asked}
          remove={deletion.remove}
          keep={deletion.keep}
        />
      )}
    </section>
  );
}
