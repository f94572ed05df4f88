/** The sign of an answer: a full disc for a clear yes, half a disc for not sure, a bar for no. The words stand beside it. */
import type { Answer } from '../../lib/domain/guide/guide.ts';
import * as styles from './answer-sign.module.css';

const COLORS: Readonly<Record<Answer, string>> = {
  yes: styles.yes,
  unsure: styles.unsure,
  no: styles.no,
};

/** As wide and high as a capital letter of the line that it stands in. */
export function AnswerSign({ answer }: { readonly answer: Answer }) {
  return (
    <svg class={`${styles.sign} ${COLORS[answer]}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <AnswerShape answer={answer} />
    </svg>
  );
}

/** The sign around the origin, 14 wide, for a picture: its colour is that of the text there. */
export function AnswerShape({ answer }: { readonly answer: Answer }) {
  return (
    <>
      <circle class={styles.ring} r="6.6" />
      {answer === 'yes' && <circle r="3.7" />}
      {answer === 'unsure' && <path d="M0-6.6a6.6 6.6 0 0 0 0 13.2z" />}
      {answer === 'no' && <path d="M-3.5-.85h7v1.7h-7z" />}
    </>
  );
}
