/** What they agreed to do, by when, and how you will follow up (step 6). */

import type { Commitment } from '../../lib/domain/conversation/state.ts';
import { whatOf } from '../../lib/i18n/what-of.ts';
import { CommitmentLine } from '../commitment/begun-commitment.tsx';
import { CommitmentWords } from '../commitment/commitment-words.tsx';
import { Button } from '../ui/button.tsx';
import * as hidden from '../ui/hidden.module.css';
import { focusHome } from '../ui/keep-focus.ts';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './commitment-panel.module.css';
import { useModel } from './context.tsx';
import { KeyHint } from './key-hint.tsx';

/** So many of the latest are shown where there is room for them. */
const LATEST = 3;

/** The latest of what was agreed, more of it where there is room, and the way to all; nothing before the first. */
export function Agreed() {
  const { state, sheet, toggleSheet, isCommitmentBegun } = useModel();
  const text = useStrings();
  const commitments = [...state.value.commitments.values()];
  if (commitments.length === 0) return null;
  return (
    <section class={`${styles.section} ${isCommitmentBegun.value ? styles.typing : ''}`}>
      <ul class={styles.agreed} aria-label={text('commitments')}>
        {commitments.slice(-LATEST).map((commitment) => (
          <AgreedItem key={commitment.id} commitment={commitment} />
        ))}
      </ul>
      {commitments.length > 1 && (
        <button
          type="button"
          class={`${styles.all} ${commitments.length > LATEST ? styles.more : ''}`}
          aria-expanded={sheet.value === 'agreed'}
          onClick={() => toggleSheet('agreed')}
        >
          {text.plural('notes_all', commitments.length)}
          <span class={styles.of}> {text('commitments')}</span>
        </button>
      )}
    </section>
  );
}

/** One commitment; pressing it changes it. */
export function AgreedItem({ commitment }: { readonly commitment: Commitment }) {
  const { removeCommitment, changeCommitment, closeSheet, clock, locale } = useModel();
  const text = useStrings();
  const change = () => {
    closeSheet();
    changeCommitment(commitment.id);
  };
  return (
    <li>
      <button type="button" class={styles.change} onClick={change}>
        <span class={hidden.hidden}>{text('commitment_change_short')} </span>
        <CommitmentWords commitment={commitment} locale={locale} now={new Date(clock.now())} />
      </button>
      <Button
        kind="icon"
        class={styles.remove}
        aria-label={text('commitment_remove', { what: whatOf(text, commitment) })}
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
      hint={<KeyHint action="commit" onlySeen />}
    />
  );
}
