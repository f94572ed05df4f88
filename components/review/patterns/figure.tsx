/** One pattern: what it is, how many conversations it rests on, and its numbers. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useStrings } from '../../ui/strings.tsx';

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
    <section class={`pattern ${isWide ? 'wide' : ''}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {of === 0 ? (
        <p class="teach">{teach}</p>
      ) : (
        <>
          <p class="rests">
            {rests} {of < FEW && text('patterns_few')}
          </p>
          {children}
        </>
      )}
    </section>
  );
}
