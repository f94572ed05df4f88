/** The last conversations. */
import { useId } from 'preact/hooks';
import { useStrings } from '../ui/strings.tsx';
import type { PopupModel } from './model.ts';
import { ReviewLink } from './review-link.tsx';

/** A line each, leading to what was said; one whose debrief is not finished says so. */
export function LastConversations({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const heading = useId();
  const day = new Intl.DateTimeFormat(model.locale, { dateStyle: 'medium' });
  const rows = model.last.value;
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{text('popup_last')}</h2>
      <ul class="links">
        {rows.map(({ id, name, startedAt, endedAt, assessment }) => (
          <li key={id}>
            <ReviewLink page="conversations" id={id}>
              {name || text('sidebar_someone')} <small>{day.format(startedAt)}</small>
              {endedAt !== null && assessment === null && (
                <small class="unfinished">{text('popup_finish_debrief')}</small>
              )}
            </ReviewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
