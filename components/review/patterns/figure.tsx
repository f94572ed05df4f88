/** One pattern: what it is, how many conversations it rests on, and its numbers. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import * as hidden from '../../ui/hidden.module.css';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './figure.module.css';

/** With fewer conversations than this, numbers are stories. */
const FEW = 5;

/** The frame of a pattern; with no conversation to rest on, it says what will be here and what that is good for. */
export function Figure(props: {
  readonly title: string;
  /** The conversations that it rests on. */
  readonly of: number;
  readonly teach: string;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}) {
  const { title, of, teach, isWide = false, children } = props;
  const text = useStrings();
  const id = useId();
  const rests = text.plural('patterns_based_on', of);
  return (
    <section class={`${styles.pattern} ${isWide ? styles.wide : ''}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {of === 0 ? (
        <p class={styles.teach}>{teach}</p>
      ) : (
        <>
          <p class={styles.rests}>
            {rests} {of < FEW && text('patterns_few')}
          </p>
          {children}
        </>
      )}
    </section>
  );
}

/** One line of the table. */
export interface Bar {
  /** Tells it from another one of the same name; without it, the name does. */
  readonly id?: string;
  readonly name: string;
  /** The language of the name (BCP 47), where it is not the interface's. */
  readonly language?: string;
  readonly count: number;
  /** The whole: a full bar stands for so many. */
  readonly of: number;
  /** The number in words, e.g. "3 of 8". */
  readonly words: string;
}

/** The table; its columns are named for screen readers. */
export function Bars(props: {
  readonly names: readonly [what: string, count: string];
  readonly bars: readonly Bar[];
}) {
  const { names, bars } = props;
  return (
    <table class={styles.bars}>
      <thead class={hidden.hidden}>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, name, language, count, of, words }) => (
          <tr key={id ?? name}>
            <th scope="row" lang={language} dir="auto">
              {name}
            </th>
            <td>
              <Strip share={of === 0 ? 0 : count / of} />
              {words}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A bar as long as a share (0 to 1) of its place; the number beside it says the same. */
export function Strip({ share }: { readonly share: number }) {
  return (
    <svg class={styles.strip} aria-hidden="true" width="100%" height="100%">
      <rect data-track class={styles.track} width="100%" height="100%" rx="3" />
      <rect width={`${(share * 100).toFixed(1)}%`} height="100%" rx="3" />
    </svg>
  );
}
