/** Where a file is chosen. */
import * as styles from './file-field.module.css';

/** A labelled field; the same file can be chosen again after it was mended. */
export function FileField(props: {
  readonly label: string;
  /** As `accept` of an input takes it. */
  readonly accept: string;
  readonly isBusy?: boolean;
  readonly choose: (file: File) => void;
}) {
  const { label, accept, isBusy = false, choose } = props;
  return (
    <label class={styles.file}>
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        disabled={isBusy}
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) choose(file);
        }}
      />
    </label>
  );
}
