/** Every conversation. */
import type { ConversationRow } from '../../../lib/storage/rows.ts';
import { useStrings } from '../../ui/strings.tsx';
import { Failed } from '../failed.tsx';
import { ConversationCard, cardDay } from './conversation-card.tsx';
import { Filters } from './filters.tsx';
import { Hits } from './hits.tsx';
import type { ConversationsModel } from './model.ts';
import { SearchField } from './search-field.tsx';

/** Search, filters, and what they leave; before the first conversation, a word on what will be here. */
export function Conversations({ model }: { readonly model: ConversationsModel }) {
  const text = useStrings();
  const rows = model.rows.value;
  return (
    <main aria-busy={rows === null || model.isReading.value}>
      <Failed problem={model.problem.value} />
      {rows?.length === 0 && <p class="empty">{text('review_empty')}</p>}
      {rows !== null && rows.length > 0 && (
        <>
          <SearchField model={model} />
          <Filters model={model} />
          {model.hits.value === null ? <List model={model} all={rows} /> : <Hits model={model} />}
        </>
      )}
    </main>
  );
}

function List({
  model,
  all,
}: {
  readonly model: ConversationsModel;
  readonly all: readonly ConversationRow[];
}) {
  const text = useStrings();
  const { shown, most, more, clear } = model;
  const day = cardDay(model.locale);
  return (
    <>
      <p role="status" class="count">
        {text.plural('count_conversations_shown', all.length, { shown: shown.value.length })}
      </p>
      {shown.value.length === 0 && (
        <p class="empty">
          {text('review_none')}{' '}
          <button type="button" class="plain" onClick={clear}>
            {text('review_clear')}
          </button>
        </p>
      )}
      <ul class="cards" aria-label={text('review_conversations')}>
        {shown.value.slice(0, most.value).map((row) => (
          <li key={row.id}>
            <ConversationCard row={row} day={day} labels={model.labels.value} />
          </li>
        ))}
      </ul>
      {shown.value.length > most.value && (
        <button type="button" class="plain more" onClick={more}>
          {text('review_more')}
        </button>
      )}
    </>
  );
}
