/** All practice, apart from what was really said. */
import { useStrings } from '../../ui/strings.tsx';
import { ConversationCard } from '../conversations/conversation-card.tsx';
import * as list from '../list.module.css';
import { Failed } from '../review.tsx';
import * as styles from '../rows/row.module.css';
import type { PracticeModel } from './model.ts';

/** The practice calls, the last first; before the first one, what will be here. Each can be looked back at, and deleted. */
export function Practice({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  const rows = model.rows.value;
  const { locale, steps } = model;
  const now = new Date(model.now());
  return (
    <main aria-busy={rows === null && model.problem.value === null}>
      <Failed problem={model.problem.value} />
      <p>{text('practice_kept_apart_hint')}</p>
      {rows?.length === 0 && <p class={list.empty}>{text('practice_empty')}</p>}
      {rows !== null && rows.length > 0 && (
        <ul class={styles.rows} aria-label={text('section_practice')}>
          {rows.map((row) => (
            <li key={row.id}>
              <ConversationCard row={row} steps={steps} locale={locale} now={now} page="practice" />
            </li>
          ))}
        </ul>
      )}
      <a class={list.onward} href="/practice.html" target="_blank" rel="noopener">
        {text('practice_open')}
      </a>
    </main>
  );
}
