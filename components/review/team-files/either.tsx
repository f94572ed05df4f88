/** A choice between two. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import * as styles from './either.module.css';

/** One of two, the first one where `chosen` is false. */
export function Either(props: {
  readonly legend: string;
  readonly chosen: Signal<boolean>;
  readonly no: string;
  readonly yes: string;
}) {
  const { legend, chosen } = props;
  const name = useId();
  return (
    <fieldset class={styles.either}>
      <legend>{legend}</legend>
      {[false, true].map((value) => (
        <label key={String(value)}>
          <input
            type="radio"
            name={name}
            checked={chosen.value === value}
            onChange={() => {
              chosen.value = value;
            }}
          />
          <span>{value ? props.yes : props.no}</span>
        </label>
      ))}
    </fieldset>
  );
}
