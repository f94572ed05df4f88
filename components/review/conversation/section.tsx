/** One part of a conversation's page. */
import type { ComponentChildren } from 'preact';
import * as styles from './section.module.css';

/** One thing that was said or done. */
export interface Item {
  /** Minutes and seconds into the conversation; '' where the time says nothing. */
  readonly at: string;
  /** By which it is found, where it was written down. */
  readonly id?: string;
  readonly words: ComponentChildren;
}

/** A title, and what was said or done; nothing where there is nothing. */
export function Section({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map(({ at, id, words }, index) => (
          // Of one conversation, what stands at a place stays there.
          <li key={`${index} ${at}`} data-written={id}>
            {at !== '' && <time>{at}</time>}
            <span dir="auto">{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was written in a field as it is read on paper, where the field would cut it off. */
export function OnPaper({ title, words }: { readonly title: string; readonly words: string }) {
  if (words === '') return null;
  return (
    <section class={styles.paper}>
      <h3>{title}</h3>
      <p>{words}</p>
    </section>
  );
}
