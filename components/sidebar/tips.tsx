/** The method's tips. */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** Why to hold such conversations, and what to know before one; each opens by itself. */
export function Tips() {
  const { guide } = useModel();
  const text = useStrings();
  return (
    <section class="tips">
      <h2>{text('start_tips')}</h2>
      <details>
        <summary>{text('start_why')}</summary>
        {guide.value.about.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </details>
      {guide.value.tips.map(({ title, text: words }) => (
        <details key={title}>
          <summary>{title}</summary>
          <p>{words}</p>
        </details>
      ))}
    </section>
  );
}

/** The about line: the guide's title, its organization and its authors. */
export function Credit() {
  const { title, organization, authors } = useModel().guide.value.credit;
  const text = useStrings();
  return <p class="credit">{text('credit', { title, organization, authors: text.list(authors) })}</p>;
}
