/** A word or two that can be pressed. */
import type { ComponentChildren } from 'preact';
import * as styles from './chip.module.css';

/** A small button with round ends; with `isOn` given, one that stays pressed. */
export function Chip(props: {
  readonly isOn?: boolean;
  readonly isLarge?: boolean;
  readonly class?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}) {
  const look = `${styles.chip} ${props.isLarge ? styles.large : ''} ${props.class ?? ''}`;
  return (
    <button type="button" class={look} aria-pressed={props.isOn} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
