/** What they agreed to do, by when, and how you will follow up (step 6). */

import { useEffect, useRef } from 'preact/hooks';
import type { Commitment } from '../../lib/domain/conversation/state.ts';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { CommitmentLine } from '../commitment/begun-commitment.tsx';
import { Button } from '../ui/button.tsx';
import * as hidden from '../ui/hidden.module.css';
import { focusHome } from '../ui/keep-focus.ts';
import { readBack } from '../ui/read-back.ts';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './commitment-panel.module.css';
import { useModel } from './context.tsx';
import { say } from './say.module.css';

/** The sentence that says back what was agreed, once something was, and the commitments themselves. */
export function Agreed() {
  const { state, clock, locale } = useModel();
  const text = useStrings();
  const commitments = [...state.value.commitments.values()];
  const section = useRef<HTMLElement>(null);
  const known = useRef(commitments.length);
  useEffect(() => {
    // The line is below: what was just added is to be read back to them.
    if (commitments.length > known.current) section.current?.scrollIntoView({ block: 'nearest' });
    known.current = commitments.length;
  }, [commitments.length]);
  if (commitments.length === 0) return null;
  return (
    <section ref={section} aria-label={text('commitments')}>
      <p class={`${say} ${styles.back}`}>
        <small>{text('say_back_title')}</small>
        <span dir="auto">{readBack(text, commitments, locale, new Date(clock.now()))}</span>
      </p>
      <ul class={styles.agreed}>
        {commitments.map((commitment) => (
          <AgreedItem key={commitment.id} commitment={commitment} />
        ))}
      </ul>
    </section>
  );
}

/** Pressing it changes it. */
function AgreedItem({ commitment }: { readonly commitment: Commitment }) {
  const { removeCommitment, changeCommitment, clock, locale } = useModel();
  const text = useStrings();
  const now = new Date(clock.now());
  const { what, due, way, wayWord, followUpAt } = commitment;
  const wayName = wayWord || text(`way_${way.replace('-', '_') as 'call'}`);
  const followed =
    followUpAt === null
      ? wayName
      : text('commitment_when_followed', { way: wayName, date: formatDate(followUpAt, locale, now) });
  return (
    <li>
      <button type="button" class={styles.change} onClick={() => changeCommitment(commitment.id)}>
        <span class={hidden.hidden}>{text('commitment_change_short')} </span>
        <span dir="auto">{what} </span>
        <small>
          {[due === null ? '' : formatDate(due, locale, now), followed].filter(Boolean).join(' · ')}
        </small>
      </button>
      <Button
        kind="icon"
        class={styles.remove}
        aria-label={text('commitment_remove', { what })}
        onClick={() => removeCommitment(commitment.id)}
      >
        ×
      </Button>
    </li>
  );
}

/** The line in which a commitment is made or changed. */
export function CommitmentField() {
  const model = useModel();
  return (
    <CommitmentLine
      model={model}
      isFocusWanted={model.focusWanted.value === 'commitment'}
      focusGiven={model.focusGiven}
      leave={() => focusHome(document.body)}
    />
  );
}

/** Both, one below the other. */
export function CommitmentPanel() {
  return (
    <>
      <Agreed />
      <CommitmentField />
    </>
  );
}
