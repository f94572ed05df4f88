/** Every conversation. */
import { useStrings } from '../../ui/strings.tsx';
import { Failed } from '../failed.tsx';
import { hashOf } from '../route.ts';
import type { ConversationsModel } from './model.ts';

/** The list; before the first conversation, a word on what will be here. */
export function Conversations({ model }: { readonly model: ConversationsModel }) {
  const text = useStrings();
  const day = new Intl.DateTimeFormat(model.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const rows = model.rows.value;
  return (
    <main aria-busy={rows === null}>
      <Failed problem={model.problem.value} />
      {rows?.length === 0 && <p class="empty">{text('review_empty')}</p>}
      {rows !== null && rows.length > 0 && (
        <ul class="cards" aria-label={text('review_conversations')}>
          {rows.map(({ id, name, startedAt, outcome, endedAt }) => (
            <li key={id}>
              <a href={hashOf('conversations', id)}>
                <b>{name || text('sidebar_someone')}</b>
                <small>{day.format(startedAt)}</small>
                <small>{text(endedAt === null ? 'review_unfinished' : `ended_${outcome}`)}</small>
              </a>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
