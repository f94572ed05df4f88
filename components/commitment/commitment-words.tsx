/** A commitment as the organizer reads it. */
import type { Commitment } from '../../lib/domain/conversation/state.ts';
import { whatOf } from '../../lib/i18n/what-of.ts';
import { useStrings } from '../ui/strings.tsx';
import { whenAndHow } from './when-and-how.ts';

/** What they will do; and smaller, by when, and how it is followed up. `locale` is BCP 47. */
export function CommitmentWords(props: {
  readonly commitment: Commitment;
  readonly locale: string;
  readonly now: Date;
}) {
  const { commitment, locale, now } = props;
  const text = useStrings();
  return (
    <>
      <span dir="auto">{whatOf(text, commitment)} </span>
      <small>{whenAndHow(text, commitment, locale, now)}</small>
    </>
  );
}
