/** The method's tips. */

import type { Tip } from '../../lib/domain/guide/guide.ts';
import { Fold } from '../ui/fold.tsx';
import { useStrings } from '../ui/strings.tsx';
import { WholeList } from '../ui/whole-list.tsx';
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
  const { title, organization, authors, isOwnWords } = useModel().guide.value.credit;
  const text = useStrings();
  const words = isOwnWords
    ? text('credit_tradition', { title, organization })
    : text('credit', { title, organization, authors: text.list(authors) });
  return <p class={styles.credit}>{words}</p>;
}

/** The one sentence of a tip that helps at a moment, where there is room for it; nothing where no tip is about it. */
export function MomentTip({ moment }: { readonly moment: NonNullable<Tip['moment']> }) {
  const { guide } = useModel();
  const text = useStrings();
  const tip = guide.value.tips.find((one) => one.moment === moment);
  if (tip === undefined) return null;
  return (
    <WholeList label={text('tip')} lang={guide.value.language}>
      <li class={styles.moment} title={tip.text}>
        {tip.gist ?? tip.title}
      </li>
    </WholeList>
  );
}
