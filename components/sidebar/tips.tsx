/** The method's tips. */

import { Fold } from '../ui/fold.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './tips.module.css';

/** Why to hold such conversations, and what to know before one; each opens by itself. */
export function Tips() {
  const { guide } = useModel();
  const text = useStrings();
  return (
    <section class={styles.tips}>
      <h2>{text('start_tips')}</h2>
      <Fold summary={text('start_why')}>
        {guide.value.about.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </Fold>
      {guide.value.tips.map(({ title, text: words }) => (
        <Fold key={title} summary={title}>
          <p>{words}</p>
        </Fold>
      ))}
    </section>
  );
}

/** The about line: the guide's title, its organization and its authors. */
export function Credit() {
  const { title, organization, authors } = useModel().guide.value.credit;
  const text = useStrings();
  return <p class={styles.credit}>{text('credit', { title, organization, authors: text.list(authors) })}</p>;
}
