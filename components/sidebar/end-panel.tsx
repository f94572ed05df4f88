/** Ends the conversation. */
import { useId, useRef, useState } from 'preact/hooks';
import { type ConversationSubject, fieldOf, subjectOf } from '../../lib/domain/conversation/draft-fields.ts';
import { isTooLong } from '../../lib/domain/conversation/limits.ts';
import { hasAsk } from '../../lib/domain/guide/find.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { BegunCommitment } from '../commitment/begun-commitment.tsx';
import { bound } from '../ui/bound.ts';
import { Button } from '../ui/button.tsx';
import { useFocusOnOpen } from '../ui/keep-focus.ts';
import { type Translate, useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';
import * as styles from './end-panel.module.css';
import * as panel from './panel.module.css';

/** Asks once more, and for what was learned: a no, or learning something, is a measure of success too. */
export function EndPanel() {
  const model = useModel();
  const { flush, end, setEnding, isCommitmentBegun } = model;
  const text = useStrings();
  const [isReminded, setReminded] = useState(false);
  /** The browser sends no form with a text that is too long. */
  const send = (event: Event) => {
    event.preventDefault();
    setReminded(isCommitmentBegun.peek());
    end();
  };
  const form = useId();
  const fields = useRef<HTMLDivElement>(null);
  useFocusOnOpen(fields);
  const isBegun = isCommitmentBegun.value;
  return (
    <>
      <main class={panel.panel}>
        <h1 class={`${styles.title} ${isBegun ? styles.crowded : ''}`}>{text('end_title')}</h1>
        {!isBegun && <NoCommitment />}
        <form id={form} onSubmit={send}>
          <div ref={fields} data-home>
            <LongFields />
            <TextField
              label={text('end_learned')}
              {...bound(model, fieldOf({ kind: 'learned' }))}
              rows={4}
              onEnter={() => fields.current?.closest('form')?.requestSubmit()}
              onLeave={flush}
            />
          </div>
          {!isBegun && <p class={panel.hint}>{text('end_hint')}</p>}
        </form>
        {/* Long, and a form of its own: above the field that has the focus, it would push the panel's beginning out of sight. */}
        <BegunCommitment place="sidebar" model={model} isReminded={isReminded} />
      </main>
      <footer class={`${panel.foot} ${styles.foot}`}>
        {/* What is begun comes first: its button is the filled one. */}
        <Button type="submit" form={form} kind={isBegun ? 'plain' : 'primary'} size="tall" class={styles.end}>
          {text('end')}
        </Button>
        <Button kind="quiet" size="large" class={styles.stay} onClick={() => setEnding(false)}>
          {text('end_keep_talking')}
        </Button>
      </footer>
    </>
  );
}

/** The note, the change of a note, the blanks and the name that are too long, to be shortened; most often none. */
function LongFields() {
  const model = useModel();
  const { drafts, guide, flush } = model;
  const text = useStrings();
  // Each stays while it is shortened.
  const [subjects] = useState(() =>
    [...drafts.all.peek().values()]
      .filter((draft) => isTooLong(draft.text))
      .flatMap(({ field }) => subjectOf(field) ?? []),
  );
  return subjects.map((subject) => {
    const label = labelOf(text, guide.peek(), subject);
    const field = fieldOf(subject);
    return (
      label !== undefined && (
        <TextField key={field} label={label} {...bound(model, field)} rows={4} onLeave={flush} />
      )
    );
  });
}

/** Undefined for what has a field in the panel itself, or none at the end. */
function labelOf(text: Translate, guide: Guide, subject: ConversationSubject): string | undefined {
  switch (subject.kind) {
    case 'note':
      return text('note');
    case 'name':
      return text('start_who');
    case 'edited-note':
      return text('note_edit');
    case 'why':
      return text('scale_why');
    case 'blank':
      return guide.blanks.find(({ id }) => id === subject.blank)?.hint;
    case 'learned':
    case 'commitment':
    case 'agreed':
    case 'debrief':
    case 'level':
      return undefined;
  }
}

/** In the step that is about commitments, none is no reason to stay, but one to look again; not where nothing is asked for. */
function NoCommitment() {
  const { state, step, guide, commitFirst } = useModel();
  const text = useStrings();
  if (step.value?.kind !== 'next-steps' || state.value.commitments.size > 0) return null;
  if (!hasAsk(guide.value)) return null;
  return (
    <p class={styles.uncommitted}>
      {text('end_uncommitted')}{' '}
      <Button size="small" onClick={commitFirst}>
        {text('end_commit')}
      </Button>
    </p>
  );
}
