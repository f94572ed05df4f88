/** What a search found. */
import { Marked } from '../../ui/marked.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { toHash } from '../route.ts';
import type { ConversationsModel } from './model.ts';

/** Each with the words that were looked for marked in it, as a link to its conversation; the newest first. */
export function Hits({ model }: { readonly model: ConversationsModel }) {
  const text = useStrings();
  const hits = model.hits.value ?? [];
  const day = new Intl.DateTimeFormat(model.locale, { dateStyle: 'medium' });
  const isMore = hits.length === model.mostHits;
  return (
    <>
      <p role="status" class="count">
        {model.isReading.value
          ? text('reading_notes')
          : text.plural(isMore ? 'count_results_first' : 'count_results', hits.length)}
      </p>
      <ul class="cards hits" aria-label={text('review_found')}>
        {hits.map(({ conversation, id, row, ...hit }) => (
          <li key={`${conversation} ${id}`}>
            <a href={toHash('conversations', conversation)}>
              <b>{row.name || text('no_name_yet')}</b>
              <small>{day.format(row.startedAt)}</small>
              <p>
                <Marked text={hit.text} words={model.words.value} />
              </p>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
