/** What someone promised and what is to be followed up with them. */

import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { momentOf } from '../../lib/domain/dates/moments.ts';
import { effectiveDue, type FollowUp } from '../../lib/domain/follow-up/follow-up.ts';
import { useStrings } from '../ui/strings.tsx';
import type { WayTo } from './way-to.ts';

/** A list with where each one stands, when it is due, and what came of it. */
export function CommitmentList(props: {
  readonly followUps: readonly FollowUp[];
  readonly locale: string;
  /** Epoch ms. */
  readonly now: number;
  readonly link: WayTo;
}) {
  const { followUps, locale, link: Link } = props;
  const text = useStrings();
  const now = new Date(props.now);
  return (
    <ul class="commitments" aria-label={text('person_commitments')}>
      {followUps.map((row) => {
        const due =
          row.closedAt === null ? effectiveDue(row) : { ...momentOf(new Date(row.closedAt)), time: null };
        return (
          <li key={row.id}>
            <span class={`stands ${row.state}`}>{text(`stands_${row.state}`)}</span>
            <span dir="auto">
              <Link page="follow-ups" id={row.id}>
                {row.what}
              </Link>
              {due !== null && <small> {formatDate(due, locale, now)}</small>}
              {row.result !== '' && <small> · {row.result}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
