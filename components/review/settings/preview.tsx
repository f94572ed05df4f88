/** What bringing something in would change, before it is done. */
import type { Changes } from '../../../lib/storage/import/merge-rows.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import type { Planned } from './import-task.ts';
import * as styles from './preview.module.css';
import * as settings from './settings.module.css';

const KINDS = [
  'conversations',
  'people',
  'followUps',
  'campaigns',
  'prepSheets',
  'guides',
  'practicePeople',
] as const;

/** Most files have none of these. */
const SELDOM: readonly (typeof KINDS)[number][] = ['campaigns', 'prepSheets', 'practicePeople'];

/** A table of what would be new and what would change, and the choice. */
export function Preview(props: {
  readonly planned: Planned;
  /** What the button is called that does it. */
  readonly doIt: string;
  readonly write: (planned: Planned) => void;
  readonly leave: () => void;
}) {
  const { planned, doIt, write, leave } = props;
  const { plan, snapshotProblem } = planned;
  const text = useStrings();
  const { added, changed, same } = plan.people;
  const isNobody = plan.list !== undefined && added + changed + same === 0;
  const isThere = (kind: (typeof KINDS)[number]) =>
    !SELDOM.includes(kind) || Object.values(plan[kind]).some((count) => count > 0);
  const isNothing = KINDS.every((kind) => plan[kind].added + plan[kind].changed === 0);
  return (
    <div class={styles.preview}>
      <h3>{text('import_preview')}</h3>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{text('import_added')}</th>
            <th scope="col">{text('import_changed')}</th>
            <th scope="col">{text('import_same')}</th>
          </tr>
        </thead>
        <tbody>
          {(plan.list === undefined ? KINDS.filter(isThere) : (['people'] as const)).map((kind) => (
            <Line key={kind} name={text(`import_${kind}`)} changes={plan[kind]} />
          ))}
        </tbody>
      </table>
      {plan.leftOut > 0 && <p>{text.plural('import_left_out', plan.leftOut)}</p>}
      {isNothing && <p>{text(isNobody ? 'import_list_nobody' : 'import_nothing')}</p>}
      {snapshotProblem !== null && (
        <Alert>{text('snapshots_not_taken', { reason: snapshotProblem, button: doIt })}</Alert>
      )}
      <div class={settings.choices}>
        <Button onClick={leave}> {text('import_cancel')}</Button>
        <Button kind="primary" class={settings.primary} disabled={isNothing} onClick={() => write(planned)}>
          {doIt}
        </Button>
      </div>
    </div>
  );
}

function Line({ name, changes }: { readonly name: string; readonly changes: Changes }) {
  const number = new Intl.NumberFormat(useStrings().language());
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number.format(changes.added)}</td>
      <td>{number.format(changes.changed)}</td>
      <td>{number.format(changes.same)}</td>
    </tr>
  );
}
