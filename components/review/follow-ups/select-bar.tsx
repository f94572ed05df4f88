/** What can be done with all follow-ups that are selected. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { lazy } from '../../ui/lazy.tsx';
import { useStrings } from '../../ui/strings.tsx';
import type { FollowUpsModel } from './model.ts';
import * as styles from './select-bar.module.css';

const forms = () => import('../../follow-ups/more-actions.tsx');
const DropForm = lazy(async () => (await forms()).DropForm);
const SnoozeForm = lazy(async () => (await forms()).SnoozeForm);

/** What is typed for all of them is kept as if it were about a follow-up of this id. */
const ABOUT = 'selected';

/** How many are selected, the ways to select all and none, and what to do with them. Esc closes a form, where one is open. */
export function SelectBar(props: {
  readonly model: FollowUpsModel;
  /** Something is about to be done with all of them. */
  readonly done: () => void;
  /** Ends selecting. */
  readonly end: () => void;
}) {
  const { model, done, end } = props;
  const text = useStrings();
  const [form, setForm] = useState<'snooze' | 'drop' | null>(null);
  const { selection, actions } = model;
  // What is typed right after a press is for the field that takes the focus: it must not come later.
  useEffect(() => {
    SnoozeForm.preload();
    DropForm.preload();
  }, []);
  const all = model.matching.value;
  const ids = selection.ids.value;
  const isAll = all.length > 0 && all.every(({ id }) => ids.has(id));
  const hidden = ids.size - all.filter(({ id }) => ids.has(id)).length;
  return (
    <section
      class={styles.bar}
      aria-label={text('selection')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || form === null) return;
        event.stopPropagation();
        setForm(null);
      }}
    >
      <p role="status">
        {text.plural('selected', ids.size)}
        {hidden > 0 && `, ${text.plural('selected_hidden', hidden)}`}
      </p>
      <div class={styles.actions}>
        <Button size="chip" disabled={all.length === 0} onClick={() => selection.pick(all, !isAll)}>
          {isAll ? text('select_none') : text('select_all', { count: all.length })}
        </Button>
        {(['snooze', 'drop'] as const).map((one) => (
          <Button
            key={one}
            size="chip"
            disabled={ids.size === 0}
            aria-expanded={form === one}
            onClick={() => setForm(form === one ? null : one)}
          >
            {text(`follow_up_${one}`)}
          </Button>
        ))}
        <Button size="chip" onClick={end}>
          {text('action_cancel')}
        </Button>
      </div>
      {ids.size > 0 && form === 'snooze' && (
        <SnoozeForm
          actions={actions}
          about={ABOUT}
          send={(to) => {
            done();
            model.snoozeSelected(to);
          }}
        />
      )}
      {ids.size > 0 && form === 'drop' && (
        <DropForm
          actions={actions}
          about={ABOUT}
          send={(reason) => {
            done();
            model.dropSelected(reason);
          }}
        />
      )}
    </section>
  );
}
