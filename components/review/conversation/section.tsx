/** One part of a conversation's page. */
import { useStrings } from '../../ui/strings.tsx';

/** One thing that was said or done. */
export interface Item {
  /** Minutes and seconds into the conversation; '' where the time says nothing. */
  readonly at: string;
  readonly words: string;
}

/** A title, and what was said or done; nothing where there is nothing. */
export function Section({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map(({ at, words }, index) => (
          // Of one conversation, what stands at a place stays there.
          <li key={`${index} ${at}`}>
            {at !== '' && <time>{at}</time>}
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An answer of the debrief as it is read on paper, where a field would cut it off. */
export function OnPaper({
  question,
  words,
}: {
  readonly question: 'differently' | 'next';
  readonly words: string;
}) {
  const text = useStrings();
  if (words === '') return null;
  return (
    <section class="on-paper">
      <h3>{text(`debrief_${question}`)}</h3>
      <p>{words}</p>
    </section>
  );
}
