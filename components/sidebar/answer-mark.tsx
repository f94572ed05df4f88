/** The mark of an answer, which needs no color to be told from the others. */
import type { Answer } from '../../lib/domain/guide/guide.ts';
import * as styles from './light-mark.module.css';
import { LightMark } from './light-mark.tsx';

/** That of a green light, that of a yellow one, or a bar. */
export function AnswerMark({ answer }: { readonly answer: Answer }) {
  if (answer !== 'no') return <LightMark color={answer === 'yes' ? 'green' : 'yellow'} />;
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={styles.mark}>
      <circle cx="8" cy="8" r="6.6" class={styles.ring} />
      <path d="M4.5 7.2h7v1.7h-7z" />
    </svg>
  );
}
