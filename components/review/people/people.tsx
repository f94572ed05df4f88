/** Everyone talked with. */
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { TextField } from '../../ui/text-field.tsx';
import * as search from '../conversations/search-field.module.css';
import * as list from '../list.module.css';
import { Failed } from '../review.tsx';
import { toHash } from '../route.ts';
import type { PeopleModel } from './model.ts';

/** By name; the model lives as long as the list is shown. */
export function People({ open }: { readonly open: () => PeopleModel }) {
  const text = useStrings();
  const model = useMemo(open, [open]);
  useEffect(() => model.close, [model]);
  const { rows, shown, most } = model;
  return (
    <main aria-busy={rows.value === null}>
      <Failed problem={model.problem.value} />
      {rows.value?.length === 0 && <p class={list.empty}>{text('people_none')}</p>}
      {rows.value !== null && rows.value.length > 0 && (
        <>
          <search class={search.search}>
            <TextField
              label={text('people_search')}
              hideLabel
              type="search"
              class={search.input}
              value={model.query.value}
              onType={model.search}
              placeholder={text('people_search')}
            />
          </search>
          <p role="status" class={list.count}>
            {text.plural('count_people_shown', rows.value.length, { shown: shown.value.length })}
          </p>
          <ul class={list.cards} aria-label={text('section_people')}>
            {shown.value.slice(0, most.value).map(({ id, name, email, phone }) => (
              <li key={id}>
                <a href={toHash('people', id)}>
                  <b>{name || text('no_name_yet')}</b>
                  {email !== '' && <small>{email}</small>}
                  {phone !== '' && <small>{phone}</small>}
                </a>
              </li>
            ))}
          </ul>
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
