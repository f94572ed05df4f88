/** What the sidebar has saved, and what not. */
import { SavingNote } from '../ui/saving-note.tsx';
import { useModel } from './context.tsx';

/** Where saving stands, in its place at the foot of a panel. */
export function SavingStatus({ onlyTrouble = false }: { readonly onlyTrouble?: boolean }) {
  const { saving, problem, retry } = useModel();
  return <SavingNote saving={saving.value} problem={problem.value} retry={retry} onlyTrouble={onlyTrouble} />;
}
