/** All practice, apart from what was really said. */
import type { ComponentChildren } from 'preact';
import type { NamedConversation } from '../../../lib/storage/rows.ts';
import { Button } from '../../ui/button.tsx';
import { minutesAndSeconds } from '../../ui/format-time.ts';
import { type Translate, useStrings } from '../../ui/strings.tsx';
import { ConversationCard } from '../conversations/conversation-card.tsx';
import { DeletionQuestion, useDeletion } from '../delete-dialog.tsx';
import * as list from '../list.module.css';
import { Failed } from '../review.tsx';
import { THREES, toHash } from '../route.ts';
import * as styles from '../rows/row.module.css';
import { type PracticeModel, silencesIn } from './model.ts';

/** The practice calls, the last first; before the first one, what will be here. Each can be looked back at, and deleted. */
export function Practice(props: {
  readonly model: PracticeModel;
  /** The people to practise with of one's own. */
  readonly ownPeople: ComponentChildren;
}) {
  const { model, ownPeople } = props;
  const text = useStrings();
  const rows = model.rows.value;
  const { locale, steps } = model;
  const now = new Date(model.now());
  return (
    <main aria-busy={rows === null && model.problem.value === null}>
      <Failed problem={model.problem.value} />
      <p>{text('practice_kept_apart_hint')}</p>
      {rows?.length === 0 && <p class={list.empty}>{text('practice_empty')}</p>}
      {rows !== null && rows.length > 0 && <Held rows={rows} />}
      {rows !== null && rows.length > 0 && (
        <ul class={styles.rows} aria-label={text('section_practice')}>
          {rows.map((row) => (
            <li key={row.id}>
              <ConversationCard
                {...{ row, steps, locale, now }}
                hasAsk={model.hasAsk(row.guide ?? null)}
                page="practice"
              />
            </li>
          ))}
        </ul>
      )}
      {/* Without a heading of its own, the page begins here for whoever comes back. */}
      <div data-home>
        <a class={list.onward} href={toHash('practice', THREES)}>
          {text('threes_title')}
        </a>
      </div>
      <a class={list.onward} href="/practice.html" target="_blank" rel="noopener">
        {text('practice_open')}
      </a>
      {rows !== null && rows.length > 0 && <DeleteAll model={model} />}
      {ownPeople}
    </main>
  );
}

/** How many there were, and how long the silences lasted. */
function Held({ rows }: { readonly rows: readonly NamedConversation[] }) {
  const text = useStrings();
  return (
    <p>
      {text.plural('practice_count', rows.length)} {silenceWords(text, silencesIn(rows))}
    </p>
  );
}

/** How long silences were (ms), from the shortest to the longest; one length where they are the same, '' for null. */
export function silenceWords(text: Translate, silences: ReturnType<typeof silencesIn>): string {
  if (silences === null) return '';
  const [from, to] = [minutesAndSeconds(silences.from), minutesAndSeconds(silences.to)];
  return from === to ? text('practice_silence', { length: to }) : text('practice_silences', { from, to });
}

function DeleteAll({ model }: { readonly model: PracticeModel }) {
  const text = useStrings();
  const deletion = useDeletion(model.deletion, () => {});
  return (
    <>
      <p>
        <Button kind="danger" onClick={deletion.ask}>
          {text('practice_delete_all')}
        </Button>
      </p>
      <Failed problem={deletion.problem} />
      <DeletionQuestion deletion={deletion} title={text('practice_delete_all')} canUndo />
    </>
  );
}
