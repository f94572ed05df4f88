/** Everyone talked with. */
import { useEffect, useMemo } from 'preact/hooks';
import { useStrings } from '../../ui/strings.tsx';
import { TextField } from '../../ui/text-field.tsx';
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
      {rows.value?.length === 0 && <p class="empty">{text('people_none')}</p>}
      {rows.value !== null && rows.value.length > 0 && (
        <>
          <search class="search">
            <TextField
              label={text('people_search')}
              hideLabel
              type="search"
              value={model.query.value}
              onType={model.search}
              placeholder={text('people_search')}
            />
          </search>
          <p role="status" class="count">
            {text.plural('count_people_shown', rows.value.length, { shown: shown.value.length })}
          </p>
          <ul class="cards" aria-label={text('section_people')}>
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
            <button type="button" class="plain more" onClick={model.more}>
              {text('show_more')}
            </button>
          )}
        </>
      )}
    </main>
  );
}
