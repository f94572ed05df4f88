/** What may hold them back, a press each. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Ask } from '../../lib/domain/conversation/state.ts';
import { findStep } from '../../lib/domain/guide/find.ts';
import { ButtonGroup } from '../ui/button-group.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as chips from './chips.module.css';
import { useModel } from './context.tsx';
import * as styles from './objection-chips.module.css';

/** The guide’s objections to an ask, those that were heard pressed; pressed again, one is taken back. */
export function ObjectionChips({
  ask,
  step,
  isTitled,
  children,
}: {
  readonly ask: Ask;
  /** The id of the step of the ask. */
  readonly step: string;
  /** Whether they are under a heading of their own; else their name is only read out. */
  readonly isTitled: boolean;
  /** What else can be said of it, a button after them. */
  readonly children?: ComponentChildren;
}) {
  const { guide, toggleObjection } = useModel();
  const text = useStrings();
  const title = useId();
  const objections = findStep(guide.value, step)?.objections ?? [];
  if (objections.length === 0) return null;
  return (
    <>
      {isTitled && (
        <span class={styles.title} id={title}>
          {text('holding_back')}
        </span>
      )}
      <ButtonGroup
        class={chips.chips}
        {...(isTitled ? { labelledBy: title } : { label: text('holding_back') })}
        lang={guide.value.language}
      >
        {objections.map(({ id, text: words }) => (
          <button
            type="button"
            key={id}
            aria-pressed={ask.objections.includes(id)}
            onClick={() => toggleObjection(id)}
          >
            {words}
          </button>
        ))}
        {children}
      </ButtonGroup>
    </>
  );
}
