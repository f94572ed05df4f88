/** An end to everything. */
import { useState } from 'preact/hooks';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { control } from '../../ui/field.module.css';
import { useStrings } from '../../ui/strings.tsx';
import { DeleteDialog, DeletionQuestion, useDeletion } from '../delete-dialog.tsx';
import type { SettingsModel } from './model.ts';
import * as settings from './settings.module.css';

/** A button, and the question with what will go. */
export function DeleteSection({ model }: { readonly model: SettingsModel }) {
  const text = useStrings();
  const [isGone, setGone] = useState(false);
  const deletion = useDeletion(model.everything, () => setGone(true));
  return (
    <section aria-labelledby="everything-title">
      <h2 id="everything-title">{text('delete_everything')}</h2>
      <p>{text('delete_everything_hint')}</p>
      <Button kind="danger" onClick={deletion.ask}>
        {text('delete_everything_ask')}
      </Button>
      <p role="status">{isGone ? text('delete_done') : ''}</p>
      {deletion.problem !== null && <Alert>{text('delete_failed', { reason: deletion.problem })}</Alert>}
      <DeletionQuestion deletion={deletion} title={text('delete_everything')} />
    </section>
  );
}

/** The choices, in days. */
const DAYS = [30, 90, 180, 365] as const;

/** A choice, and what it means; where it deletes something at once, that is said and asked first. */
export function KeepForSection({ model }: { readonly model: SettingsModel }) {
  const text = useStrings();
  const { value, problem, change } = model.keepDays;
  const expiry = model.expiry.value;
  return (
    <section aria-labelledby="keep-title">
      <h2 id="keep-title">{text('keep_title')}</h2>
      <p id="keep-hint">{text('keep_hint')}</p>
      <select
        class={`${control} ${settings.fitting}`}
        aria-labelledby="keep-title"
        aria-describedby="keep-hint"
        value={String(value.value ?? '')}
        onChange={({ currentTarget }) => {
          void change(currentTarget.value === '' ? null : Number(currentTarget.value));
          // Until it is kept, it is as it was.
          currentTarget.value = String(value.value ?? '');
        }}
      >
        <option value="">{text('keep_always')}</option>
        {DAYS.map((days) => (
          <option key={days} value={String(days)}>
            {days < 365 ? text.plural('keep_months', days / 30) : text.plural('keep_years', days / 365)}
          </option>
        ))}
      </select>
      {problem.value !== null && <Alert>{text('setting_not_saved', { reason: problem.value })}</Alert>}
      {expiry !== null && (
        <DeleteDialog
          title={text('keep_title')}
          extent={expiry.extent}
          remove={() => expiry.answer(true)}
          keep={() => expiry.answer(false)}
        />
      )}
    </section>
  );
}
