/** Every conversation. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { firstDayOfWeek, formatMonth, type Period, periodOf } from '../../../lib/domain/dates/periods.ts';
import type { StepId } from '../../../lib/domain/guide/guide.ts';
import type { NamedConversation } from '../../../lib/storage/rows.ts';
import { Button } from '../../ui/button.tsx';
import { type Translate, useStrings } from '../../ui/strings.tsx';
import * as list from '../list.module.css';
import { Failed } from '../review.tsx';
import * as rows from '../rows/row.module.css';
import { RowList } from '../rows/row-list.tsx';
import { SearchField } from '../rows/search-field.tsx';
import { useMinute } from '../rows/use-minute.ts';
import { ConversationCard } from './conversation-card.tsx';
import { Filters } from './filters.tsx';
import { Found } from './found.tsx';
import type { ConversationsModel } from './model.ts';

/** Search, filters, and what they leave; before the first conversation, a word on what will be here. */
export function Conversations(props: {
  readonly model: ConversationsModel;
  /** The step that the address asks for; null for none, which leaves the filters as they are. */
  readonly step: StepId | null;
  /** The words that the address has looked for; null for none, which leaves what is looked for as it is. */
  readonly sought: string | null;
}) {
  const { model, step, sought } = props;
  const text = useStrings();
  useEffect(() => model.show(), [model]);
  useEffect(() => {
    if (step === null) return;
    model.change({ step });
    // A filter that an address brought goes with it; one that was chosen since stays.
    return () => {
      if (model.filter.peek().step === step) model.change({ step: '' });
    };
  }, [model, step]);
  useEffect(() => {
    if (sought !== null) model.search(sought);
  }, [model, sought]);
  const rows = model.rows.value;
  const [isOpen, setOpen] = useState(false);
  const kinds = useRef<HTMLSelectElement>(null);
  const isLed = useRef(false);
  const filterInstead = () => {
    isLed.current = true;
    model.filterInstead();
    setOpen(true);
  };
  // Once the field is shown, in a narrow window, too.
  useLayoutEffect(() => {
    if (!isLed.current || !isOpen) return;
    isLed.current = false;
    kinds.current?.focus();
  });
  return (
    <main aria-busy={rows === null || model.found.isBusy.value}>
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
          <Filters model={model} isOpen={isOpen} setOpen={setOpen} kinds={kinds} />
          {model.isLooking.value ? (
            <Found model={model} filterInstead={filterInstead} />
          ) : (
            <List model={model} all={rows} />
          )}
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
  const now = useMinute(model.now);
  const steps = useMemo(() => model.guide.steps.map(({ id }) => id), [model]);
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
        <RowList
          label={text('section_conversations')}
          rows={shownRows.value.map((row, index) => {
            const period = periods[index] === periods[index - 1] ? undefined : periods[index];
            const promises = model.promises.value.get(row.id);
            const asked = model.asked.value.get(row.id);
            return {
              key: row.id,
              of: [row, period, promises?.[0], asked, now, locale],
              draw: () => (
                <>
                  {period !== undefined && <h2 class={rows.period}>{period}</h2>}
                  <ConversationCard
                    {...{ row, steps, locale, now, promises, asked }}
                    hasAsk={model.hasAsk(row.guide ?? null)}
                  />
                </>
              ),
            };
          })}
        />
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
