/** A day of the calendar. */
import * as styles from './field.module.css';

/** The browser's own field for a date, with its label; `value` and what `change` is given are ISO dates or ''. */
export function DayField(props: {
  readonly label: string;
  readonly value: string;
  readonly change: (day: string) => void;
  readonly class?: string;
}) {
  return (
    <label class={`${styles.field} ${props.class ?? ''}`}>
      <span class={styles.label}>{props.label}</span>
      <input
        type="date"
        autocomplete="off"
        class={styles.control}
        value={props.value}
        onInput={({ currentTarget }) => props.change(currentTarget.value)}
      />
    </label>
  );
}
