/** The method's tips. */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** What to know before a conversation; each opens by itself. */
export function Tips() {
  const { guide } = useModel();
  const text = useStrings();
  return (
    <section class="tips">
      <h2>{text('start_tips')}</h2>
      {guide.tips.map(({ title, text: words }) => (
        <details key={title}>
          <summary>{title}</summary>
          <p>{words}</p>
        </details>
      ))}
    </section>
  );
}
