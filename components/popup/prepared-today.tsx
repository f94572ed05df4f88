/** Those of today's conversations that were prepared for. */
import { useId } from 'preact/hooks';
import { addressIn } from '../../lib/call/platforms/links.ts';
import { formatTime } from '../../lib/domain/dates/format-date.ts';
import { type PrepSheet, prepSheetsOfToday } from '../../lib/domain/prep-sheet/prep-sheet.ts';
import { prepSheetRoute } from '../review/route.ts';
import { useStrings } from '../ui/strings.tsx';
import type { PopupModel } from './model.ts';
import * as popup from './popup.module.css';
import * as styles from './prepared-today.module.css';
import { ReviewLink } from './review-link.tsx';

/** When and who, with a link to the prep sheet and one to the call; nothing where there is none today. */
export function PreparedToday({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const heading = useId();
  const today = prepSheetsOfToday(model.prepSheets.value, new Date(model.now()));
  if (today.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} class={popup.heading}>
        {text('prepared_today')}
      </h2>
      <ul class={`${popup.list} ${styles.list}`}>
        {today.map((one) => (
          <Prepared key={one.id} prepSheet={one} locale={model.locale} />
        ))}
      </ul>
    </section>
  );
}

function Prepared({ prepSheet, locale }: { readonly prepSheet: PrepSheet; readonly locale: string }) {
  const text = useStrings();
  const { id, at, link, name } = prepSheet;
  const address = addressIn(link);
  return (
    <li>
      {at !== null && at.time !== null && <small>{formatTime(at.time, locale)}</small>}
      <span class={styles.who} dir="auto">
        <ReviewLink page="prepare" id={prepSheetRoute(id)}>
          {name || text('no_name_yet')}
        </ReviewLink>
      </span>
      {address !== null && (
        <a
          class={styles.call}
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          {...(name !== '' && { 'aria-label': text('prepared_call_with', { name }) })}
        >
          {text('prepared_call')}
        </a>
      )}
    </li>
  );
}
