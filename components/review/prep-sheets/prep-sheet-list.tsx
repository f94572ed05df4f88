/** The prep sheets for coming conversations, by day. */
import { useEffect, useMemo } from 'preact/hooks';
import { formatDate, formatTime } from '../../../lib/domain/dates/format-date.ts';
import { formatNextDay } from '../../../lib/domain/dates/format-next-day.ts';
import type { PrepSheet } from '../../../lib/domain/prep-sheet/prep-sheet.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as list from '../list.module.css';
import { toPrepSheetHash } from '../route.ts';
import * as section from '../section.module.css';
import type { PrepSheetsModel } from './model.ts';
import * as styles from './prep-sheet-list.module.css';

/** Those to come, each a link to its page, then those that are over; the model lives as long as the list is shown. */
export function PrepSheetList({ open }: { readonly open: () => PrepSheetsModel }) {
  const text = useStrings();
  const model = useMemo(open, [open]);
  useEffect(() => model.close, [model]);
  const { prepSheets, problem, locale } = model;
  const now = new Date(model.now());
  const found = prepSheets.value;
  return (
    <section
      class={styles.list}
      aria-labelledby="prep-sheets-title"
      aria-busy={found === null && problem.value === null}
    >
      <h2 id="prep-sheets-title">{text('prep_sheets_title')}</h2>
      <p class={section.hint}>{text('prep_sheets_hint')}</p>
      {problem.value !== null && <Alert>{text('did_not_work', { reason: problem.value })}</Alert>}
      {found?.coming.map(({ date, prepSheets: some }) => (
        <section key={date}>
          <h3>{date === null ? text('no_date_yet') : formatNextDay({ date, time: null }, locale, now)}</h3>
          <PrepSheetLinks prepSheets={some} when={(one) => timeOf(one, locale, now)} />
        </section>
      ))}
      {found !== null && (
        <Button class={styles.add} onClick={() => void model.add()}>
          {text('prep_sheet_add')}
        </Button>
      )}
      {found !== null && found.past.length > 0 && (
        <Fold summary={text('prep_sheets_past')}>
          <PrepSheetLinks
            prepSheets={found.past}
            when={({ at }) => (at === null ? '' : formatDate(at, locale, now))}
          />
        </Fold>
      )}
    </section>
  );
}

function PrepSheetLinks(props: {
  readonly prepSheets: readonly PrepSheet[];
  readonly when: (prepSheet: PrepSheet) => string;
}) {
  const { prepSheets, when } = props;
  const text = useStrings();
  return (
    <ul class={list.cards}>
      {prepSheets.map((one) => (
        <li key={one.id}>
          <a href={toPrepSheetHash(one.id)}>
            {when(one) !== '' && <small>{when(one)}</small>}
            <b dir="auto">{one.name || text('no_name_yet')}</b>
            {one.goal !== '' && <q dir="auto">{one.goal}</q>}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The time, or the part, of its day; '' where none was said. */
function timeOf({ at }: PrepSheet, locale: string, now: Date): string {
  if (at === null) return '';
  if (at.time !== null) return formatTime(at.time, locale);
  return at.part === undefined ? '' : formatDate(at, locale, now);
}
