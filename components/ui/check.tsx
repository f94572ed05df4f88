/** Something that is so or is not. */
import type { ComponentChildren } from 'preact';
import * as styles from './check.module.css';

/** A box to tick, with what that means beside it. It shows what is so: whoever is told of a change says when it has come about. */
export function Check(props: {
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => void;
  readonly describedBy?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <label class={`${styles.check} ${props.class ?? ''}`}>
      <input
        type="checkbox"
        checked={props.isOn}
        aria-describedby={props.describedBy}
        onChange={({ currentTarget }) => {
          props.change(currentTarget.checked);
          currentTarget.checked = props.isOn;
        }}
      />
      <span>{props.children}</span>
    </label>
  );
}
