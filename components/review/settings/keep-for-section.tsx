/** How long notes are kept. */
import { useStrings } from '../../ui/strings.tsx';
import type { SettingsModel } from './model.ts';

/** The choices, in days. */
const DAYS = [30, 90, 180, 365] as const;

/** A choice, and what it means. */
export function KeepForSection({ model }: { readonly model: SettingsModel }) {
  const text = useStrings();
  return (
    <section aria-labelledby="keep-title">
      <h2 id="keep-title">{text('keep_title')}</h2>
      <p id="keep-hint">{text('keep_hint')}</p>
      <select
        aria-labelledby="keep-title"
        aria-describedby="keep-hint"
        value={String(model.keepDays.value ?? '')}
        onChange={({ currentTarget }) => {
          void model.keepFor(currentTarget.value === '' ? null : Number(currentTarget.value));
          // Until it is kept, it is as it was.
          currentTarget.value = String(model.keepDays.value ?? '');
        }}
      >
        <option value="">{text('keep_always')}</option>
        {DAYS.map((days) => (
          <option key={days} value={String(days)}>
            {days < 365 ? text.plural('keep_months', days / 30) : text.plural('keep_years', days / 365)}
          </option>
        ))}
      </select>
      {model.problem.value !== null && (
        <p role="alert" class="trouble">
          {text('keep_failed', { reason: model.problem.value })}
        </p>
      )}
    </section>
  );
}
