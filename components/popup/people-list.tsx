/** The people talked with last. */
import { useId } from 'preact/hooks';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { momentOf } from '../../lib/domain/dates/moments.ts';
import type { ListedPerson } from '../../lib/storage/people.ts';
import { useStrings } from '../ui/strings.tsx';
import type { PopupModel } from './model.ts';
import * as styles from './people-list.module.css';
import { PersonRow } from './person-row.tsx';
import * as popup from './popup.module.css';
import { ReviewLink } from './review-link.tsx';

/** A row each; beside it, the way to a debrief that is not finished. */
export function PeopleList({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const heading = useId();
  const people = model.people.value ?? [];
  const now = new Date(model.now());
  if (people.length === 0) return null;
  const day = (at: number) => formatDate({ ...momentOf(new Date(at)), time: null }, model.locale, now);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} class={popup.heading}>
        {text('section_people')}
      </h2>
      <ul class={popup.list} aria-labelledby={heading}>
        {people.map(({ id, name, last, apart }) => (
          <PersonRow
            key={id}
            model={model}
            row={`person ${id}`}
            person={id}
            name={name}
            about={last === null ? '' : day(last.startedAt)}
            apart={apart}
            beside={isUnfinished({ last }) && <FinishDebrief id={last?.id ?? ''} />}
          />
        ))}
      </ul>
      <p class={popup.all}>
        <ReviewLink page="people">{text('all_people')}</ReviewLink>
      </p>
    </section>
  );
}

function isUnfinished({ last }: Pick<ListedPerson, 'last'>): boolean {
  return last !== null && last.endedAt !== null && last.assessment === null;
}

function FinishDebrief({ id }: { readonly id: string }) {
  const text = useStrings();
  return (
    <span class={styles.unfinished}>
      <ReviewLink page="conversations" id={id}>
        {text('finish_debrief')}
      </ReviewLink>
    </span>
  );
}
