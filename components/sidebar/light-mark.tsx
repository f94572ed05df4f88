/** The mark of a light, which needs no color to be told from the other. */
import * as styles from './light-mark.module.css';

const COLORS = { green: styles.green, yellow: styles.yellow } as const;

/** A full disc for green, half a disc for yellow. */
export function LightMark({ color }: { readonly color: 'green' | 'yellow' }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={`${styles.mark} ${COLORS[color]}`}>
      <circle cx="8" cy="8" r="6.6" class={styles.ring} />
      {color === 'green' ? <circle cx="8" cy="8" r="3.7" /> : <path d="M8 1.4a6.6 6.6 0 0 0 0 13.2z" />}
    </svg>
  );
}
