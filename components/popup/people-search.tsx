/** Finds people by name. */
import { useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { PopupModel } from './model.ts';
import { ReviewLink } from './review-link.tsx';

/** A field, and the people found below it. */
export function PeopleSearch({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const [typed, setTyped] = useState('');
  const found = model.found.value;
  return (
    <search>
      <TextField
        label={text('popup_search')}
        hideLabel
        type="search"
        value={typed}
        onType={(words) => {
          setTyped(words);
          model.search(words);
        }}
        placeholder={text('popup_search')}
      />
      <div role="status">{found?.length === 0 && <p class="empty">{text('popup_nobody')}</p>}</div>
      {found !== null && found.length > 0 && (
        <ul class="links" aria-label={text('popup_found')}>
          {found.map(({ id, name, email, phone }) => (
            <li key={id}>
              <ReviewLink page="people" id={id}>
                {name || text('sidebar_someone')} <small>{email || phone}</small>
              </ReviewLink>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
