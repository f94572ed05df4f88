/** Bringing a backup in. */
import type { Changes, ImportPlan } from '../../../lib/store/import.ts';
import { useStrings } from '../../ui/strings.tsx';
import type { SettingsModel } from './model.ts';
import { TaskStatus } from './task-status.tsx';

const KINDS = ['conversations', 'people', 'followUps'] as const;

/** A file, what it would change, and then all of it or nothing. */
export function ImportSection({ model }: { readonly model: SettingsModel }) {
  const text = useStrings();
  const task = model.importing.value;
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{text('import_title')}</h2>
      <p>{text('import_hint')}</p>
      <label class="file">
        <span>{text('import_file')}</span>
        <input
          type="file"
          accept=".json,application/json"
          disabled={task.state === 'working'}
          // So that the same file can be chosen again after it was mended.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void model.choose(file);
          }}
        />
      </label>
      {task.state === 'planned' && <Preview model={model} plan={task.plan} />}
      <TaskStatus task={task} done={text('import_done')} failed={(reason) => text('import_failed', reason)} />
    </section>
  );
}

function Preview({ model, plan }: { readonly model: SettingsModel; readonly plan: ImportPlan }) {
  const text = useStrings();
  const isNothing = KINDS.every((kind) => plan[kind].added + plan[kind].changed === 0);
  return (
    <div class="preview">
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
          {KINDS.map((kind) => (
            <Line key={kind} name={text(`import_${kind}`)} changes={plan[kind]} />
          ))}
        </tbody>
      </table>
      {isNothing && <p>{text('import_nothing')}</p>}
      <div class="choices">
        <button type="button" class="plain" onClick={model.forget}>
          {text('import_cancel')}
        </button>
        <button type="button" class="main" disabled={isNothing} onClick={() => void model.write(plan)}>
          {text('import_write')}
        </button>
      </div>
    </div>
  );
}

function Line({ name, changes }: { readonly name: string; readonly changes: Changes }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{changes.added}</td>
      <td>{changes.changed}</td>
      <td>{changes.same}</td>
    </tr>
  );
}
