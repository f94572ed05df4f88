/** Says that something could not be kept. */
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { KeptChanges } from './kept-changes.ts';

/** Why, and the way to try again; nothing where all is kept. */
export function UnsavedAlert({ model }: { readonly model: Pick<KeptChanges<never>, 'unsaved' | 'retry'> }) {
  const { unsaved, retry } = model;
  const text = useStrings();
  if (unsaved.value === null) return null;
  return (
    <Alert>
      {text('change_unsaved', { reason: unsaved.value })}{' '}
      <Button size="slim" onClick={() => void retry()}>
        {text('try_again')}
      </Button>
    </Alert>
  );
}
