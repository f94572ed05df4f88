/** What the three cards have in common. */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { clamped } from '../../ui/clamped.module.css';
import * as styles from './cards.module.css';
import { useOnePage } from './use-one-page.ts';

/** A page of its own: what it is for, in the head, and a sentence to begin with. It is rendered when its words change, and no more. */
export function Card(props: {
  readonly title: string;
  /** What it was made from, beside the title. */
  readonly of: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}) {
  const { title, of, lead, children } = props;
  const id = useId();
  const card = useRef<HTMLElement>(null);
  useOnePage(card);
  return (
    <article class={styles.card} ref={card} aria-labelledby={id}>
      <header class={styles.head}>
        <h3 id={id}>{title}</h3>
        <span class={clamped} dir="auto" title={of}>
          {of}
        </span>
      </header>
      <p class={styles.lead}>{lead}</p>
      {children}
    </article>
  );
}

/** A list of sentences, in their language (BCP 47); nothing where there are none. */
export function Sentences(props: {
  readonly all: readonly string[];
  readonly language: string;
  readonly class?: string;
}) {
  const { all, language } = props;
  if (all.length === 0) return null;
  return (
    <ul class={`${styles.sentences} ${props.class ?? ''}`} lang={language}>
      {all.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

/** A box to tick on paper. */
export function Box() {
  return <span class={styles.box} aria-hidden="true" />;
}
