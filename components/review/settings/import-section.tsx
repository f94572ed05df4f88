/** Bringing a backup in. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { FileField } from '../file-field.tsx';
import { ListChoicesForm } from './list-choices.tsx';
import type { SettingsModel } from './model.ts';
import * as form from './passphrase-form.module.css';
import { PassphraseField } from './passphrase-form.tsx';
import { Preview } from './preview.tsx';
import * as settings from './settings.module.css';
import { TaskStatus } from './task-status.tsx';

/** A file, what it would change, and then all of it or nothing. */
export function ImportSection({ model }: { readonly model: SettingsModel }) {
  const text = useStrings();
  const { task: progress, isWriting, leftOut, write, forget } = model.importing;
  const task = progress.value;
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{text('import_title')}</h2>
      <p>{text('import_hint')}</p>
      <FileField
        label={text('import_file')}
        accept=".json,.age,.csv,.txt,application/json,text/csv"
        isBusy={task.state === 'working'}
        choose={(file) => void model.choose(file)}
      />
      {model.encrypted.value !== null && <OpenEncrypted model={model} file={model.encrypted.value} />}
      {model.list.value !== null && (task.state === 'planned' || task.state === 'working') && (
        <ListChoicesForm list={model.list.value} choose={(choices) => void model.chooseOfList(choices)} />
      )}
      {task.state === 'planned' && (
        <Preview
          planned={task}
          doIt={text('import_write')}
          write={(planned) => void write(planned)}
          leave={forget}
        />
      )}
      <TaskStatus
        task={task}
        working={isWriting.value ? text('import_writing') : null}
        done={leftOut.value > 0 ? text.plural('import_done_except', leftOut.value) : text('import_done')}
        cancelled={text('import_cancelled')}
        failed={(reason) => text('import_failed', { reason })}
      />
    </section>
  );
}

/** Asks for the passphrase of a file. */
function OpenEncrypted({ model, file }: { readonly model: SettingsModel; readonly file: File }) {
  const text = useStrings();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void model.choose(file, passphrase);
      }}
    >
      <PassphraseField label={text('lock_passphrase')} value={passphrase} change={setPassphrase} />
      <Button kind="primary" class={settings.primary} type="submit">
        {text('import_open')}
      </Button>
    </form>
  );
}
