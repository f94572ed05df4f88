/** What was said: every conversation, and the one that is looked at. */
import { useStrings } from '../ui/strings.tsx';
import { ConversationView } from './conversation-view.tsx';
import type { ReviewModel } from './model.ts';

/** The review page: the list beside the conversation; before the first one, a word on what will be here. */
export function Review({ model }: { readonly model: ReviewModel }) {
  const text = useStrings();
  const rows = model.rows.value;
  return (
    <div class="review">
      <header>
        <h1>{text('review_title')}</h1>
        <p>{text('review_private')}</p>
      </header>
      {model.problem.value !== null && <p role="alert">{text('review_failed', model.problem.value)}</p>}
      {rows !== null && rows.length === 0 && <p class="empty">{text('review_empty')}</p>}
      {rows !== null && rows.length > 0 && (
        <div class="columns">
          <ConversationList model={model} />
          <ConversationView model={model} />
        </div>
      )}
    </div>
  );
}

function ConversationList({ model }: { readonly model: ReviewModel }) {
  const text = useStrings();
  const day = new Intl.DateTimeFormat(model.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <nav aria-label={text('review_conversations')}>
      <ul>
        {(model.rows.value ?? []).map(({ id, name, startedAt, outcome, endedAt }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={model.chosen.value === id ? 'true' : undefined}
              onClick={() => model.choose(id)}
            >
              <b>{name || text('sidebar_someone')}</b>
              <small>{day.format(startedAt)}</small>
              <small>{text(endedAt === null ? 'review_unfinished' : `ended_${outcome}`)}</small>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
