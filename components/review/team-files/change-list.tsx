/** What a file would change, field by field. */
import type { ChangeKind } from '../../../lib/domain/team-file/changes.ts';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './change-list.module.css';

/** Characters of a text that are shown: whoever reads on does so where it stands. */
const MOST_SHOWN = 1_000;

/** One field, with what is here and what the file says; '' for nothing. */
export interface ShownChange {
  readonly key: string;
  readonly label: string;
  readonly kind: ChangeKind | 'gone';
  readonly before: string;
  readonly after: string;
}

/** Each with what it is now and what it would be. */
export function ChangeList(props: { readonly changes: readonly ShownChange[]; readonly lang?: string }) {
  const text = useStrings();
  return (
    <ul class={styles.changes}>
      {props.changes.map(({ key, label, kind, before, after }) => (
        <li key={key}>
          <div class={styles.head}>
            <b dir="auto">{label}</b>
            <span class={styles.kind}>{text(`team_file_${kind}`)}</span>
          </div>
          <dl class={styles.said}>
            {before !== '' && kind !== 'same' && (
              <>
                <dt>{text('team_file_yours')}</dt>
                <dd class={styles.before} dir="auto">
                  {shortened(before)}
                </dd>
              </>
            )}
            {after !== '' && (
              <>
                <dt>{text('team_file_theirs')}</dt>
                <dd dir="auto" lang={props.lang}>
                  {shortened(after)}
                </dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function shortened(words: string): string {
  return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN).toWellFormed()}…` : words;
}
