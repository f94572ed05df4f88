import * as styles from './icon.module.css';

/** Points down where something can be unfolded, and up where it is. */
export function Chevron({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <svg
      class={`${styles.icon} ${styles.chevron} ${isOpen ? styles.turned : ''}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d="m4 6 4 4 4-4" />
    </svg>
  );
}
