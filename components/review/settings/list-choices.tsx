/** What a list of people is made of, to be seen and changed before it is brought in. */
import type { ListChoices, ListPreview } from '../../../lib/domain/import-export/list-preview.ts';
import { COLUMN_KINDS, type ColumnKind } from '../../../lib/domain/import-export/people-columns.ts';
import type { MaybeSame } from '../../../lib/domain/person/match-people.ts';
import { formatMessage } from '../../../lib/i18n/message-descriptor.ts';
import { control } from '../../ui/field.module.css';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './list-choices.module.css';

/** The columns, those who may be known already, and what is left out. Each choice is looked at anew. */
export function ListChoicesForm(props: {
  readonly list: ListPreview;
  readonly choose: (choices: ListChoices) => void;
}) {
  const { list, choose } = props;
  const text = useStrings();
  const { columns, leftOut, leftOutCount, maybeSame, maybeSameCount } = list;
  const kinds = columns.map(({ kind }) => kind);
  const same = maybeSame.filter(({ isSame }) => isSame).map(({ line }) => line);
  return (
    <div class={styles.choices}>
      <h3>{text('import_list_columns')}</h3>
      <p>{text('import_list_columns_hint')}</p>
      <ul class={styles.columns} aria-label={text('import_list_columns')}>
        {columns.map(({ title, kind, example }, at) => (
          // A list may have the same title twice.
          <li key={`${at} ${title}`}>
            <label>
              <b dir="auto">{title || text('import_list_untitled', { number: at + 1 })}</b>
              <small dir="auto">{example}</small>
              <select
                value={kind}
                class={`${control} ${kind === 'none' ? styles.left : ''}`}
                onChange={({ currentTarget }) => {
                  const chosen = currentTarget.value as ColumnKind;
                  choose({ columns: kinds.map((one, place) => (place === at ? chosen : one)), same });
                }}
              >
                {COLUMN_KINDS.map((one) => (
                  <option key={one} value={one}>
                    {text(`import_column_${one}`)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      {maybeSame.length > 0 && (
        <fieldset class={styles.same}>
          <legend>{text('import_list_same')}</legend>
          <p>{text('import_list_same_hint')}</p>
          {maybeSame.map((one) => (
            <SamePerson
              key={one.line}
              maybe={one}
              answer={(isSame) =>
                choose({
                  columns: kinds,
                  same: isSame ? [...same, one.line] : same.filter((line) => line !== one.line),
                })
              }
            />
          ))}
          {maybeSameCount > maybeSame.length && (
            <p>{text.plural('import_list_same_more', maybeSameCount - maybeSame.length)}</p>
          )}
        </fieldset>
      )}
      {leftOutCount > 0 && (
        <details class={styles.rest}>
          <summary>{text.plural('import_list_left', leftOutCount)}</summary>
          <ul>
            {leftOut.map(({ line, why }, at) => (
              <li key={`${at} ${line}`} dir="auto">
                {text('import_list_left_line', { line, problem: formatMessage(why, text) })}
              </li>
            ))}
          </ul>
          {leftOutCount > leftOut.length && (
            <p>{text.plural('import_list_left_more', leftOutCount - leftOut.length)}</p>
          )}
        </details>
      )}
    </div>
  );
}

/** Someone on the list, and someone known. */
function SamePerson(props: { readonly maybe: MaybeSame; readonly answer: (isSame: boolean) => void }) {
  const { maybe, answer } = props;
  const { line, listed, known, isSame } = maybe;
  const text = useStrings();
  const said = ({ name, reach }: MaybeSame['listed']) => [name, ...reach].join(', ');
  return (
    <label>
      <input
        type="checkbox"
        checked={isSame}
        onChange={({ currentTarget }) => answer(currentTarget.checked)}
      />
      <span dir="auto">
        {text('import_list_same_person', { line, listed: said(listed), known: said(known) })}
      </span>
    </label>
  );
}
