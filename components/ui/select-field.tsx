/** A choice of one among several. */
import type { ComponentChildren, Ref } from 'preact';
import * as styles from './field.module.css';

/** A list with its label; `children` are its options. */
export function SelectField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly required?: boolean;
  readonly class?: string;
  /** The element, for who gives it the focus. */
  readonly element?: Ref<HTMLSelectElement>;
  readonly children: ComponentChildren;
}) {
  const { label, value, onChoose, required = false, element = null, children } = props;
  return (
    <label class={`${styles.field} ${props.class ?? ''}`}>
      <span class={styles.label}>{label}</span>
      <select
        ref={element}
        required={required}
        class={styles.control}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {children}
      </select>
    </label>
  );
}
