/** Taking data out. */
import { useState } from 'preact/hooks';
import { toDate } from '../../../lib/domain/dates/moments.ts';
import { TABLES } from '../../../lib/domain/import-export/csv.ts';
import type { Selection } from '../../../lib/storage/export.ts';
import { BusyButton } from '../../ui/busy-button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './export-section.module.css';
import type { ExportKind, SettingsModel } from './model.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import * as settings from './settings.module.css';
import type { StrengthOf } from './strength-note.tsx';
import { TaskStatus } from './task-status.tsx';

/** A backup of everything, or tables for other programs; of all conversations, or of those held between two days. */
export function ExportSection(props: { readonly model: SettingsModel; readonly strengthOf: StrengthOf }) {
  const { model, strengthOf } = props;
  const text = useStrings();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const save = (kind: ExportKind, passphrase: string | null = null) =>
    void model.exportAs(kind, between(from, until), passphrase);
  const task = model.exporting.value;
  const count = model.leftOut.value;
  const isBusy = task.state === 'working';
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{text('export_title')}</h2>
      <p>{text('export_warning')}</p>
      <p>{text('export_days')}</p>
      <div class={styles.days}>
        <DayField label={text('export_from')} value={from} change={setFrom} />
        <DayField label={text('export_until')} value={until} change={setUntil} />
      </div>
      <div class={settings.choices}>
        <BusyButton kind="primary" class={settings.primary} isBusy={isBusy} onClick={() => save('json')}>
          {text('export_json')}
        </BusyButton>
        {TABLES.map((table) => (
          <BusyButton key={table} isBusy={isBusy} onClick={() => save(table)}>
            {text(`export_${table.replace('-', '_') as 'people'}`)}
          </BusyButton>
        ))}
      </div>
      <details>
        <summary>{text('export_encrypted')}</summary>
        <p>{text('export_encrypted_hint')}</p>
        <PassphraseForm
          label={text('export_encrypted_save')}
          asks={['new']}
          isBusy={isBusy}
          strengthOf={strengthOf}
          submit={({ fresh }) => save('json', fresh)}
        />
      </details>
      <TaskStatus
        task={task}
        done={[text('export_done'), ...(count > 0 ? [text.plural('export_left_out', count)] : [])].join(' ')}
        cancelled={text('export_cancelled')}
        failed={(reason) => text('export_failed', { reason })}
      />
    </section>
  );
}

/** From the beginning of one day to the end of another, both where the organizer is; '' leaves a side open. */
function between(from: string, until: string): Selection {
  const end = until === '' ? undefined : toDate({ date: until, time: '23:59' }).getTime() + 60_000;
  return {
    ...(from === '' ? {} : { from: toDate({ date: from, time: null }).getTime() }),
    ...(end === undefined ? {} : { before: end }),
  };
}
