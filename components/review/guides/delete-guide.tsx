/** Deleting one of the organizer's guides. */
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { type Deletion, DeletionQuestion, useDeletion } from '../delete-dialog.tsx';
import * as styles from './delete-guide.module.css';

/** A button, and the question with what stays. */
export function DeleteGuide(props: { readonly deletion: Deletion; readonly size?: 'slim' }) {
  const text = useStrings();
  const deletion = useDeletion(props.deletion, () => undefined);
  return (
    <>
      <Button {...(props.size && { size: props.size })} class={styles.remove} onClick={deletion.ask}>
        {text('guide_delete')}
      </Button>
      {deletion.problem !== null && <Alert>{text('delete_failed', { reason: deletion.problem })}</Alert>}
      <DeletionQuestion
        deletion={deletion}
        title={text('guide_delete')}
        canUndo
        stays={text('guide_delete_stays')}
      />
    </>
  );
}
