/** What Kitchen Table keeps copies of by itself, and bringing one back. */
import { useEffect, useState } from 'preact/hooks';
import type { SnapshotSummary } from '../../../lib/storage/list-snapshots.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { Preview } from './preview.tsx';
import type { SnapshotsModel } from './snapshots-model.ts';
import * as styles from './snapshots-section.module.css';
import { TaskStatus } from './task-status.tsx';

/** The snapshots, newest first; one that is looked into says what it would bring. */
export function SnapshotsSection(props: {
  readonly model: SnapshotsModel;
  /** BCP 47. */
  readonly locale: string;
}) {
  const { model, locale } = props;
  const text = useStrings();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    model.follow(leaving.signal);
    return () => leaving.abort();
  }, [model, attempt]);
  const { generations, problem, looked, bringingBack, look } = model;
  const task = bringingBack.task.value;
  const again = (run: () => void) => <Button onClick={run}> {text('try_again')}</Button>;
  return (
    <section class={styles.snapshots} aria-labelledby="snapshots-title">
      <h2 id="snapshots-title">{text('snapshots_title')}</h2>
      <p>{text('snapshots_hint')}</p>
      {generations.value?.length === 0 && <p>{text('snapshots_none')}</p>}
      {generations.value !== null && generations.value.length > 0 && (
        <ul aria-labelledby="snapshots-title">
          {generations.value.map((one) => (
            <Item key={one.at} generation={one} model={model} locale={locale} />
          ))}
        </ul>
      )}
      {problem.value !== null && (
        <>
          <Alert>{text('snapshots_unread', { reason: problem.value })}</Alert>
          {again(() => setAttempt(attempt + 1))}
        </>
      )}
      <TaskStatus
        task={task}
        working={bringingBack.isWriting.value ? text('import_writing') : null}
        done={text('snapshots_done')}
        cancelled={text('snapshots_cancelled')}
        failed={(reason) => text('snapshots_failed', { reason })}
      />
      {task.state === 'failed' && looked.value !== null && again(() => void look(looked.peek() ?? 0))}
    </section>
  );
}

function Item(props: {
  readonly generation: SnapshotSummary;
  readonly model: SnapshotsModel;
  readonly locale: string;
}) {
  const { generation, model, locale } = props;
  const { at, conversations, people, followUps } = generation;
  const { bringingBack, looked, look, leave } = model;
  const text = useStrings();
  const taken = formOf(locale).format(new Date(at));
  const task = bringingBack.task.value;
  const isOpen = looked.value === at && task.state === 'planned';
  return (
    <li>
      <div class={styles.one}>
        <p>
          <time dateTime={new Date(at).toISOString()}>{taken}</time>
          <small>
            {[
              text.plural('count_conversations', conversations),
              text.plural('count_people', people),
              text.plural('count_follow_ups', followUps),
            ].join(' · ')}
          </small>
        </p>
        <Button
          aria-expanded={isOpen}
          aria-label={text('snapshots_look_into', { date: taken })}
          onClick={() => (isOpen ? leave() : void look(at))}
        >
          {text('snapshots_look')}
        </Button>
      </div>
      {isOpen && (
        <Preview
          planned={task}
          doIt={text('snapshots_write')}
          write={(planned) => void bringingBack.write(planned)}
          leave={leave}
        />
      )}
    </li>
  );
}

function formOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}
