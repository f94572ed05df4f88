/** Every conversation. */
import { useEffect } from 'preact/hooks';
import { firstDayOfWeek, formatMonth, type Period, periodOf } from '../../../lib/domain/dates/periods.ts';
import type { StepId } from '../../../lib/domain/guide/guide.ts';
import type { NamedConversation } from '../../../lib/storage/rows.ts';
import { Button } from '../../ui/button.tsx';
import { Marked } from '../../ui/marked.tsx';
import { type Translate, useStrings } from '../../ui/strings.tsx';
import * as list from '../list.module.css';
import { Failed } from '../review.tsx';
import { toHash } from '../route.ts';
import * as rows from '../rows/row.module.css';
import { SearchField } from '../rows/search-field.tsx';
import { ConversationCard } from './conversation-card.tsx';
import { Filters } from './filters.tsx';
import type { ConversationsModel } from './model.ts';

/** Search, filters, and what they leave; before the first conversation, a word on what will be here. */
export function Conversations(props: {
  readonly model: ConversationsModel;
  /** The step that the address asks for; null for none, which leaves the filters as they are. */
  readonly step: StepId | null;
}) {
  const { model, step } = props;
  const text = useStrings();
  useEffect(() => {
    if (step === null) return;
    model.change({ step });
    // A filter that an address brought goes with it; one that was chosen since stays.
    return () => {
      if (model.filter.peek().step === step) model.change({ step: '' });
    };
  }, [model, step]);
  const rows = model.rows.value;
  return (
    <main aria-busy={rows === null || model.isReading.value}>
      <Failed problem={model.problem.value} />
      {rows?.length === 0 && <p class={list.empty}>{text('no_conversations_yet')}</p>}
      {rows !== null && rows.length > 0 && (
        <>
          <SearchField
            label={text('search_everything')}
            placeholder={text('search_everything_hint')}
            singleKeys={model.singleKeys.value}
            value={model.query.value}
            onType={model.search}
            onFocus={model.prepare}
          />
          <Filters model={model} />
          {model.hits.value === null ? <List model={model} all={rows} /> : <Hits model={model} />}
        </>
      )}
    </main>
  );
}

/** The conversations that pass the filters, the newest first, by weeks and months. */
function List({
  model,
  all,
}: {
  readonly model: ConversationsModel;
  readonly all: readonly NamedConversation[];
}) {
  const text = useStrings();
  const { shown, shownRows, most, more, clear, locale } = model;
  const now = new Date(model.now());
  const steps = model.guide.steps.map(({ id }) => id);
  const periods = periodsOf(text, shownRows.value, locale, now);
  return (
    <>
      <p role="status" class={list.count}>
        {text.plural('count_conversations_shown', all.length, { shown: shown.value.length })}
      </p>
      {shown.value.length === 0 && (
        <p class={list.empty}>
          {text('no_conversations_match')}{' '}
          <Button size="slim" onClick={clear}>
            {text('show_all')}
          </Button>
        </p>
      )}
      {shownRows.value.length > 0 && (
        <ul class={rows.rows} aria-label={text('section_conversations')}>
          {shownRows.value.map((row, index) => (
            <li key={row.id}>
              {periods[index] !== periods[index - 1] && <h2 class={rows.period}>{periods[index]}</h2>}
              <ConversationCard
                row={row}
                steps={steps}
                locale={locale}
                now={now}
                promises={model.promises.value.get(row.id)}
                asked={model.asked.value.get(row.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {shown.value.length > most.value && (
        <Button size="slim" class={list.more} onClick={more}>
          {text('show_more')}
        </Button>
      )}
    </>
  );
}

/** For each, what the stretch of time is called that it belongs to. */
function periodsOf(
  text: Translate,
  rows: readonly NamedConversation[],
  locale: string,
  now: Date,
): readonly string[] {
  const firstDay = firstDayOfWeek(locale);
  const names = new Map<Period, string>([
    ['this-week', text('period_this_week')],
    ['last-week', text('period_last_week')],
  ]);
  return rows.map(({ startedAt }) => {
    const period = periodOf(new Date(startedAt), now, firstDay);
    const name = names.get(period) ?? formatMonth(period, locale, now);
    names.set(period, name);
    return name;
  });
}

/**
 * The people who are called so; then what was found with the words marked in it, each as a link to its conversation or
 * follow-up, the newest first.
 */
function Hits({ model }: { readonly model: ConversationsModel }) {
  const text = useStrings();
  const hits = model.hits.value ?? [];
  const day = new Intl.DateTimeFormat(model.locale, { dateStyle: 'medium' });
  const isMore = hits.filter(({ conversation }) => conversation !== '').length === model.mostHits;
  return (
    <>
      <p role="status" class={list.count}>
        {model.isReading.value
          ? text('reading_notes')
          : text.plural(
              isMore ? 'count_results_first' : 'count_results',
              hits.length + model.people.value.length,
            )}
      </p>
      {model.people.value.length > 0 && (
        <ul class={`${list.cards} ${list.people}`} aria-label={text('section_people')}>
          {model.people.value.map(({ id, name, email, phone }) => (
            <li key={id}>
              <a href={toHash('people', id)}>
                <b dir="auto">
                  <Marked text={name} words={model.words.value} />
                </b>
                <small>{email || phone}</small>
              </a>
            </li>
          ))}
        </ul>
      )}
      <ul class={list.cards} aria-label={text('search_results')}>
        {hits.map(({ conversation, id, name, at, ...hit }) => (
          <li key={`${conversation} ${id}`}>
            <a href={conversation === '' ? toHash('follow-ups', id) : toHash('conversations', conversation)}>
              <b dir="auto">{name || text('no_name_yet')}</b>
              <small>{at === null ? text('section_follow_ups') : day.format(at)}</small>
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
