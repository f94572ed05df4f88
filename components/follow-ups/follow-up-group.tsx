/** Follow-ups that belong together. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { FollowUp } from '../../lib/domain/follow-up/follow-up.ts';
import type { FollowUpActions } from './actions.ts';
import * as styles from './follow-up-group.module.css';
import { FollowUpItem, type ItemProps, type Place, type Unfolds } from './follow-up-item.tsx';

const PLACES: Readonly<Record<Place, string>> = { popup: styles.popup, page: styles.page };

/** A region with its list; nothing where there is nothing. At most `most` of them are shown. */
export function FollowUpGroup(props: {
  readonly actions: FollowUpActions;
  readonly place: Place;
  readonly title: string;
  readonly rows: readonly FollowUp[];
  readonly most?: number;
  readonly isLate?: boolean;
  /** How rows unfold to their person; where it is missing, they do not. */
  readonly unfolds?: (row: FollowUp) => Unfolds;
  /** The one that is looked at. */
  readonly chosen?: string | null;
  /** What else is said of a row on a page. */
  readonly item?: (row: FollowUp) => Pick<ItemProps, 'date' | 'lead' | 'mark'>;
  /** What stands below the list. */
  readonly children?: ComponentChildren;
}) {
  const {
    actions,
    place,
    title,
    rows,
    most = Infinity,
    isLate = false,
    chosen = null,
    unfolds,
    item,
  } = props;
  const heading = useId();
  if (rows.length === 0) return null;
  return (
    <section class={`follow-ups ${PLACES[place]}`} aria-labelledby={heading}>
      <h2 id={heading} class={styles.heading}>
        {title}
      </h2>
      <ul class={styles.list}>
        {rows.slice(0, most).map((row) => (
          <FollowUpItem
            key={row.id}
            place={place}
            actions={actions}
            row={row}
            isLate={isLate}
            isChosen={row.id === chosen}
            unfolds={unfolds?.(row)}
            {...item?.(row)}
          />
        ))}
      </ul>
      {props.children}
    </section>
  );
}
