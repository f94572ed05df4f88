/** Finds people by name. */
import { useStrings } from '../ui/strings.tsx';
import type { PopupModel } from './model.ts';
import { ReviewLink } from './review-link.tsx';

/** A field, and the people found below it. */
export function PeopleSearch({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const found = model.found.value;
  return (
    <search>
      <input
        autocomplete="off"
        type="search"
        aria-label={text('popup_search')}
        placeholder={text('popup_search')}
        onInput={({ currentTarget }) => model.search(currentTarget.value)}
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
