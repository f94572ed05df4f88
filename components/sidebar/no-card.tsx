import type { ComponentChildren } from 'preact';
import { AnswerSign } from '../ui/answer-sign.tsx';
import { useModel } from './context.tsx';
import * as styles from './no-card.module.css';
import { say } from './say.module.css';

/** What to say to a no, under what it means ('' where the guide says nothing of it). */
export function NoCard(props: {
  readonly means: string;
  /** Whether what to say is the guide's, in its language; what it means always is. */
  readonly isOfGuide: boolean;
  readonly children: ComponentChildren;
}) {
  const { means, isOfGuide, children } = props;
  const { language } = useModel().guide.value;
  return (
    <div class={`${say} ${styles.card}`}>
      {means !== '' && (
        <p class={styles.means} lang={language}>
          <AnswerSign answer="no" />
          {means}
        </p>
      )}
      <div lang={isOfGuide ? language : undefined}>{children}</div>
    </div>
  );
}
