/** Follow-ups that are due at about the same time. */
import { useId } from 'preact/hooks';
import { dueOf, type FollowUp } from '../../lib/follow-up/follow-up.ts';
import { formatWhen } from '../../lib/when/format-when.ts';
import { useStrings } from '../ui/strings.tsx';
import type { PopupModel } from './model.ts';

interface GroupProps {
  readonly model: PopupModel;
  readonly title: string;
  readonly rows: readonly FollowUp[];
  readonly isLate?: boolean;
}

/** A region with its list; nothing where there is nothing. */
export function FollowUpGroup({ model, title, rows, isLate = false }: GroupProps) {
  const heading = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {rows.map((row) => (
          <FollowUpItem key={row.id} model={model} row={row} isLate={isLate} />
        ))}
      </ul>
    </section>
  );
}

function FollowUpItem({
  model,
  row,
  isLate,
}: Omit<GroupProps, 'title' | 'rows'> & { readonly row: FollowUp }) {
  const text = useStrings();
  const words = useId();
  const isDone = row.state !== 'open';
  const way = text(`way_${row.way.replace('-', '_') as 'call'}`);
  const due = dueOf(row);
  const date = due === null ? text('popup_no_date') : formatWhen(due, model.locale, new Date(model.now()));
  return (
    <li class={isDone ? 'done' : ''}>
      <input
        type="checkbox"
        aria-label={text('popup_done')}
        aria-describedby={words}
        checked={isDone}
        onChange={({ currentTarget }) => model.tick(row.id, currentTarget.checked)}
      />
      <div id={words}>
        <b>{row.name || text('sidebar_someone')}</b> · {row.what}
        <small class={isLate && !isDone ? 'late' : ''}>
          {date} · {way}
        </small>
      </div>
    </li>
  );
}
