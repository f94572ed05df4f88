/** What the sidebar has saved, and what not. */
import { SavingNote } from '../ui/saving-note.tsx';
import { useModel } from './context.tsx';

/** Where saving stands, in its place at the foot of a panel. */
export function SavingStatus({ onlyTrouble = false }: { readonly onlyTrouble?: boolean }) {
  const { shownSaving, problem, retry, refusals, copy, leave } = useModel();
  return (
    <SavingNote
      place="sidebar"
      saving={shownSaving.value}
      problem={problem.value}
      retry={retry}
      leave={leave}
      refusals={refusals}
      copy={copy}
      onlyTrouble={onlyTrouble}
    />
  );
}

/** Returns whether anything is shown of what is not well. */
export function useSavingTrouble(): boolean {
  const { shownSaving, problem, refusals } = useModel();
  const { state } = shownSaving.value;
  return (
    state === 'failed' || state === 'deleted' || problem.value !== null || refusals.words.value.length > 0
  );
}
