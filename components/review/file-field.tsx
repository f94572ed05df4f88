/** Where a file is chosen. */
import { useId, useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './file-field.module.css';

/**
 * A labelled field; the same file can be chosen again after it was mended. The browser's own field lies unseen over a button
 * in our words, for its own are in the browser's language and not in the one that was chosen: it is what is pressed, has
 * the focus, and takes a file that is dropped.
 */
export function FileField(props: {
  readonly label: string;
  /** As `accept` of an input takes it. */
  readonly accept: string;
  /** The file is being read: no other is taken, and the field keeps the focus, which a disabled one loses. */
  readonly isBusy?: boolean;
  readonly choose: (file: File) => void;
}) {
  const { label, accept, isBusy = false, choose } = props;
  const [chosen, setChosen] = useState('');
  const text = useStrings();
  const id = useId();
  return (
    <div class={styles.file}>
      <label for={id}>{label}</label>
      <div class={styles.control}>
        <input
          id={id}
          type="file"
          accept={accept}
          aria-disabled={isBusy || undefined}
          onClick={(event) => {
            if (isBusy) return event.preventDefault();
            event.currentTarget.value = '';
            setChosen('');
          }}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file === undefined || isBusy) return;
            setChosen(file.name);
            choose(file);
          }}
        />
        <span class={styles.button} aria-hidden="true">
          {text('file_choose')}
        </span>
        <span class={styles.name} aria-hidden="true" dir="auto">
          {chosen}
        </span>
      </div>
    </div>
  );
}
