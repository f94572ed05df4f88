/** A commitment as the organizer reads it. */
import type { CommitmentDetails } from '../../lib/domain/conversation/events.ts';
import { useStrings } from '../ui/strings.tsx';
import { whenAndHow } from './when-and-how.ts';

/** What they will do; and smaller, by when, and how it is followed up. `locale` is BCP 47. */
export function CommitmentWords(props: {
  readonly commitment: CommitmentDetails;
  readonly locale: string;
  readonly now: Date;
}) {
  const { commitment, locale, now } = props;
  const text = useStrings();
  return (
    <>
      <span dir="auto">{commitment.what} </span>
      <small>{whenAndHow(text, commitment, locale, now)}</small>
    </>
  );
}
