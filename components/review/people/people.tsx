/** Everyone talked with. */
import { useEffect, useMemo } from 'preact/hooks';
import { NEXT_FILTERS, type NextFilter } from '../../../lib/domain/person/next-filter.ts';
import type { ConversationRow } from '../../../lib/storage/rows.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonGroup } from '../../ui/button-group.tsx';
import { Chip } from '../../ui/chip.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as list from '../list.module.css';
import { Failed } from '../review.tsx';
import { RowList } from '../rows/row-list.tsx';
import { SearchField } from '../rows/search-field.tsx';
import { useMinute } from '../rows/use-minute.ts';
import type { PeopleModel, PeopleOrder } from './model.ts';
import * as styles from './people.module.css';
import { PersonCard } from './person-card.tsx';

const NEXT_NAMES = {
  any: 'filter_any',
  late: 'people_next_late',
  planned: 'people_next_planned',
  none: 'row_nothing_planned',
} as const satisfies Record<NextFilter, string>;

const ORDERS: readonly PeopleOrder[] = ['next', 'name'];

/** Of which writing a conversation's row is: it is read anew whenever one of them all is written. */
function whatItSays({ id, revision, lastNote }: ConversationRow): string {
  return `${id} ${revision} ${lastNote === undefined}`;
}

/** By what is next with them; the model lives as long as the list is shown. */
export function People({ open }: { readonly open: () => PeopleModel }) {
  const text = useStrings();
  const model = useMemo(open, [open]);
  useEffect(() => model.close, [model]);
  const { rows, shown, shownRows, most, locale } = model;
  const isTalksDue = shownRows.value.length > 0 && model.talks.value === null;
  const isReading = rows.value === null || model.next.value === null || isTalksDue;
  const now = useMinute(model.now);
  return (
    <main aria-busy={isReading && model.problem.value === null}>
      <Failed problem={model.problem.value} />
      {rows.value?.length === 0 && <p class={list.empty}>{text('people_none')}</p>}
      {rows.value !== null && rows.value.length > 0 && (
        <>
          <SearchField
            label={text('people_search')}
            placeholder={text('people_search')}
            singleKeys={model.singleKeys.value}
            value={model.query.value}
            onType={model.search}
          />
          <div class={styles.bar}>
            <p role="status" class={list.count}>
              {text.plural('count_people_shown', rows.value.length, { shown: shown.value.length })}
            </p>
            <SelectField
              label={text('people_next')}
              class={styles.next}
              value={model.nextFilter.value}
              onChoose={(chosen) => model.filterByNext(chosen as NextFilter)}
            >
              {NEXT_FILTERS.map((one) => (
                <option key={one} value={one}>
                  {text(NEXT_NAMES[one])}
                </option>
              ))}
            </SelectField>
            {model.tags.value.length > 0 && (
              <SelectField
                label={text('people_tag')}
                class={styles.next}
                value={model.tagShown.value}
                onChoose={model.filterByTag}
              >
                <option value="">{text('filter_any')}</option>
                {model.tags.value.map((tag) => (
                  <option key={tag} value={tag} dir="auto">
                    {tag}
                  </option>
                ))}
              </SelectField>
            )}
            <ButtonGroup class={styles.order} label={text('people_sort')}>
              {ORDERS.map((one) => (
                <Chip key={one} isLarge isOn={model.order.value === one} onClick={() => model.orderBy(one)}>
                  {text(`people_by_${one}`)}
                </Chip>
              ))}
            </ButtonGroup>
          </div>
          {shown.value.length === 0 && (
            <p class={list.empty}>
              {text('people_none_match')}{' '}
              <Button size="slim" onClick={model.showAll}>
                {text('show_all')}
              </Button>
            </p>
          )}
          {shownRows.value.length > 0 && model.talks.value !== null && (
            <RowList
              label={text('section_people')}
              rows={shownRows.value.map((person) => {
                const talks = model.talks.value?.get(person.id);
                const next = model.next.value?.get(person.id)?.[0];
                const labels = model.labels.value;
                return {
                  key: person.id,
                  of: [person, talks?.map(whatItSays).join(), next, labels, now, locale],
                  draw: () => <PersonCard {...{ person, talks, next, labels, locale, now }} />,
                };
              })}
            />
          )}
          {shown.value.length > most.value && (
            <Button size="slim" class={list.more} onClick={model.more}>
              {text('show_more')}
            </Button>
          )}
        </>
      )}
    </main>
  );
}
