/** The question before something goes for good. */
import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { UNDO_MS } from '../../lib/domain/deletion/undo-time.ts';
import type { DeletionCounts } from '../../lib/storage/deletion-extent.ts';
import { createAttempt } from '../ui/attempt.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Dialog, DialogChoices } from '../ui/dialog.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './delete-dialog.module.css';

/** What is to be deleted. Both reject with an Error. */
export interface Deletion {
  readonly extent: () => Promise<DeletionCounts>;
  readonly remove: () => Promise<void>;
}

/** The state of a deletion: `extent` is null until it was asked for; `done` is called after it. */
export function useDeletion({ extent, remove }: Deletion, done: () => void) {
  const [asked, setAsked] = useState<DeletionCounts | null>(null);
  const problem = useSignal<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const attempt = createAttempt(problem);
  return {
    asked,
    problem: problem.value,
    /** Whether it is being done. */
    isWorking,
    ask: () => void attempt(async () => setAsked(await extent())),
    keep: () => setAsked(null),
    remove: () =>
      void attempt(async () => {
        setWorking(true);
        await remove().finally(() => {
          setWorking(false);
          setAsked(null);
        });
        done();
      }),
  };
}

/** The question of a deletion, once what it takes is known; nothing before. */
export function DeletionQuestion(props: {
  readonly deletion: ReturnType<typeof useDeletion>;
  /** What is deleted, as a heading. */
  readonly title: string;
  readonly canUndo?: boolean;
  /** What stays, in a sentence. */
  readonly stays?: string;
}) {
  const { deletion, title, canUndo = false, stays } = props;
  if (deletion.asked === null) return null;
  const { asked, isWorking, remove, keep } = deletion;
  return (
    <DeleteDialog
      title={title}
      extent={asked}
      canUndo={canUndo}
      stays={stays}
      isWorking={isWorking}
      remove={remove}
      keep={keep}
    />
  );
}

const COUNTS = {
  people: 'count_people',
  conversations: 'count_conversations',
  notes: 'count_notes',
  followUps: 'count_follow_ups',
  campaigns: 'count_campaigns',
  prepSheets: 'count_prep_sheets',
  guides: 'count_guides',
  practicePeople: 'count_practice_people',
} as const;

const KINDS = Object.keys(COUNTS) as (keyof typeof COUNTS)[];

/** So many seconds it says that there are to undo it. */
const UNDO_SECONDS = UNDO_MS / 1_000;

/** Names what will go, and asks once more; the browser keeps the focus within it and gives it back. */
export function DeleteDialog(props: {
  /** What is deleted, as a heading. */
  readonly title: string;
  readonly extent: DeletionCounts;
  /** Whether it can be undone for some seconds (`deletions/deletion-line.tsx`). */
  readonly canUndo?: boolean;
  /** What stays, in a sentence. */
  readonly stays?: string | undefined;
  /** Whether it is being deleted: until it is, the question stays and cannot be answered again. */
  readonly isWorking?: boolean;
  readonly remove: () => void;
  readonly keep: () => void;
}) {
  const { title, extent, canUndo = false, stays, isWorking = false, remove, keep } = props;
  const text = useStrings();
  return (
    <Dialog class={styles.dialog} labelledBy="delete-title" describedBy="delete-what" onClose={keep}>
      <h2 id="delete-title">{title}</h2>
      <div id="delete-what" class={styles.goes}>
        <p>{text('delete_goes')}</p>
        <ul>
          {KINDS.map((kind) => {
            const { [kind]: count = 0 } = extent;
            return count > 0 && <li key={kind}>{text.plural(COUNTS[kind], count)}</li>;
          })}
        </ul>
        {stays !== undefined && <p>{stays}</p>}
        <p>{canUndo ? text.plural('delete_undo_for', UNDO_SECONDS) : text('delete_for_good')}</p>
      </div>
      <DialogChoices>
        <span role="status">{isWorking ? text('delete_working') : ''}</span>
        <BusyButton isBusy={isWorking} onClick={keep}>
          {text('delete_cancel')}
        </BusyButton>
        <BusyButton kind="danger" isBusy={isWorking} onClick={remove}>
          {text('delete_remove')}
        </BusyButton>
      </DialogChoices>
    </Dialog>
  );
}
