/** What is being deleted, with the way back, and what came of it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { undoTimeLeft } from '../../../lib/domain/deletion/undo-time.ts';
import type { PendingDeletion } from '../../../lib/storage/rows.ts';
import { Button } from '../../ui/button.tsx';
import { clamped } from '../../ui/clamped.module.css';
import { type Translate, useStrings } from '../../ui/strings.tsx';
import * as styles from './deletion-line.module.css';
import type { DeletionsModel, Outcome } from './model.ts';

/** Stands at the end of the page and stays in view; nothing while nothing was deleted. What came of it goes with the page, `place`. */
export function DeletionLine({ model, place }: { readonly model: DeletionsModel; readonly place: string }) {
  const text = useStrings();
  const { pending, outcome, now, undo, dismiss } = model;
  useEffect(() => dismiss, [place, dismiss]);
  const isShown = pending.value.length > 0 || outcome.value !== null;
  return (
    <div class={isShown ? `${styles.place} ${styles.line}` : styles.place}>
      <div role="status">
        {pending.value.map((one) => (
          <p key={one.id} class={clamped} dir="auto" title={one.name}>
            {deleting(text, one)}
          </p>
        ))}
        {outcome.value !== null && <p dir="auto">{came(text, outcome.value)}</p>}
      </div>
      {pending.value
        .filter(({ isFinal }) => !isFinal)
        .map((one) => (
          <Undo
            key={one.id}
            deletion={one}
            isOneOfSeveral={pending.value.length > 1}
            left={undoTimeLeft(one.askedAt, now())}
            undo={() => void undo(one.id)}
          />
        ))}
    </div>
  );
}

/**
 * The way back, with a bar as long as the time for it. Where the page was deleted that had the focus, it gets it: at
 * once, or when the question that was answered has closed, which keeps the focus until then.
 */
function Undo(props: {
  readonly deletion: PendingDeletion;
  readonly isOneOfSeveral: boolean;
  /** Ms. */
  readonly left: number;
  readonly undo: () => void;
}) {
  const { deletion, isOneOfSeveral, left, undo } = props;
  const text = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  const isPage = deletion.kind !== 'note';
  const [isOffered, setOffered] = useState(isPage);
  useLayoutEffect(() => {
    if (isPage && document.hasFocus()) button.current?.focus();
  }, [isPage]);
  const name = isOneOfSeveral ? `${text('action_undo')}: ${deleting(text, deletion)}` : undefined;
  return (
    <span class={styles.undo}>
      <Button
        element={button}
        size="medium"
        aria-label={name}
        data-offer={isOffered}
        onFocus={() => setOffered(false)}
        onClick={undo}
      >
        {text('action_undo')}
      </Button>
      <i class={styles.left} style={{ animationDuration: `${left}ms` }} aria-hidden="true" />
    </span>
  );
}

/** A sentence that names what is being deleted. */
function deleting(text: Translate, { kind, name }: PendingDeletion): string {
  if (kind === 'note') return text('deleting_note');
  return name === '' ? text(`deleting_unnamed_${kind}`) : text(`deleting_${kind}`, { name });
}

function came(text: Translate, outcome: Outcome): string {
  if (outcome.kind === 'undone') return text('deletion_undone');
  if (outcome.kind === 'late') return text('deletion_late');
  if (outcome.kind === 'failed') return text('deletion_not_yet', { reason: outcome.reason });
  const { kind, name } = outcome.deletion;
  if (kind === 'note') return text('deleted_note');
  return name === '' ? text(`deleted_unnamed_${kind}`) : text(`deleted_${kind}`, { name });
}
