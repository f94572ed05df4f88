/** What the sidebar has saved, and what not. */
import { SavingNote } from '../ui/saving-note.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { tookBack } from './undo-words.ts';

/** Where saving stands, in its place at the foot of a panel; beside it, what was just taken back. */
export function SavingStatus(props: {
  readonly onlyTrouble?: boolean;
  /** `raised` below a foot with hints, in whose row it stands. */
  readonly place?: 'sidebar' | 'raised';
}) {
  const { shownSaving, problem, retry, refusals, copy, guide, undone, leave } = useModel();
  const { onlyTrouble = false, place = 'sidebar' } = props;
  const text = useStrings();
  return (
    <SavingNote
      place={place}
      saving={shownSaving.value}
      problem={problem.value}
      retry={retry}
      leave={leave}
      refusals={refusals}
      copy={copy}
      onlyTrouble={onlyTrouble}
      done={undone.value && tookBack(text, guide.value, undone.value)}
    />
  );
}
