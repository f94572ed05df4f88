/** The sign of an answer: a full disc, half a disc, a bar; a ring where there is none. It needs no color, and the words stand beside it. */
import type { Outcome } from '../../lib/domain/conversation/events.ts';
import * as styles from './answer-sign.module.css';

const COLORS: Readonly<Record<Outcome, string>> = {
  yes: styles.yes,
  unsure: styles.unsure,
  no: styles.no,
  open: styles.no,
};

/** As wide and high as a capital letter of the line that it stands in. */
export function AnswerSign({ answer }: { readonly answer: Outcome }) {
  return (
    <svg class={`${styles.sign} ${COLORS[answer]}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <AnswerShape answer={answer} />
    </svg>
  );
}

/** The sign around the origin, 14 wide, in a picture. */
export function AnswerSignIn({ answer, at }: { readonly answer: Outcome; readonly at: string }) {
  return (
    <g class={COLORS[answer]} transform={at}>
      <AnswerShape answer={answer} />
    </g>
  );
}

function AnswerShape({ answer }: { readonly answer: Outcome }) {
  return (
    <>
      <circle class={styles.ring} r="6.6" />
      {answer === 'yes' && <circle r="3.7" />}
      {answer === 'unsure' && <path d="M0-6.6a6.6 6.6 0 0 0 0 13.2z" />}
      {answer === 'no' && <path d="M-3.5-.85h7v1.7h-7z" />}
    </>
  );
}
