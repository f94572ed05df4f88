/** The lock: switching it on and off, its passphrase, and when it locks by itself. */
import { useEffect, useRef } from 'preact/hooks';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Button } from '../../ui/button.tsx';
import * as field from '../../ui/field.module.css';
import { useStrings } from '../../ui/strings.tsx';
import type { LockModel } from './lock-model.ts';
import * as styles from './lock-section.module.css';
import { PassphraseForm } from './passphrase-form.tsx';
import * as settings from './settings.module.css';
import { StraysList } from './strays-list.tsx';
import { TaskStatus } from './task-status.tsx';

/** The choices, in minutes. */
const MINUTES = [5, 15, 30, 60] as const;

/** What the lock is, and what can be done with it as it stands. */
export function LockSection(props: {
  readonly model: LockModel;
  /** Whether somebody was led here: it takes the focus then. */
  readonly isChosen: boolean;
}) {
  const { model, isChosen } = props;
  const text = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  const isKnown = model.isOn.value !== null;
  useEffect(() => {
    if (isChosen && isKnown) heading.current?.focus();
  }, [isChosen, isKnown]);
  const task = model.task.value;
  const isBusy = task.state === 'working';
  return (
    <section aria-labelledby="lock-title">
      <h2 id="lock-title" tabIndex={-1} ref={heading}>
        {text('lock_section')}
      </h2>
      {model.isOn.value === false && (
        <>
          <p>{text('lock_off_hint')}</p>
          <p class={settings.warning}>{text('lock_no_recovery')}</p>
          <PassphraseForm
            label={text('lock_switch_on')}
            asks={['new', 'understood']}
            isBusy={isBusy}
            strengthOf={model.strengthOf}
            submit={({ fresh }) => void model.encrypt(fresh, null)}
          />
        </>
      )}
      {model.isOn.value === true && (
        <>
          <p>{text('lock_on_hint')}</p>
          <LockAfter model={model} />
          <BusyButton
            kind="primary"
            class={settings.primary}
            isBusy={isBusy}
            onClick={() => void model.lockNow()}
          >
            {text('action_lock')}
          </BusyButton>
          <details>
            <summary>{text('lock_change')}</summary>
            <p class={settings.warning}>{text('lock_no_recovery')}</p>
            <PassphraseForm
              label={text('lock_change')}
              asks={['current', 'new']}
              isBusy={isBusy}
              strengthOf={model.strengthOf}
              submit={({ current, fresh }) => void model.encrypt(fresh, current)}
            />
          </details>
          <details>
            <summary>{text('lock_switch_off')}</summary>
            <p>{text('lock_switch_off_hint')}</p>
            <PassphraseForm
              label={text('lock_switch_off')}
              asks={['current']}
              isBusy={isBusy}
              strengthOf={model.strengthOf}
              submit={({ current }) => void model.decrypt(current)}
            />
          </details>
        </>
      )}
      <StraysList model={model} />
      {model.cancel.value !== null && (
        <div class={styles.working}>
          <p>{text('lock_working_hint')}</p>
          <Button onClick={model.cancel.value}> {text('action_cancel')}</Button>
        </div>
      )}
      <TaskStatus task={task} done="" failed={(reason) => text('lock_failed', { reason })} />
    </section>
  );
}

function LockAfter({ model }: { readonly model: LockModel }) {
  const text = useStrings();
  return (
    <div class={styles.after}>
      <label>
        <span class={field.label}>{text('lock_after')}</span>
        <select
          class={`${field.control} ${settings.fitting}`}
          aria-describedby="lock-after-hint"
          value={String(model.lockAfter.value ?? '')}
          onChange={({ currentTarget }) => {
            void model.changeLockAfter(currentTarget.value === '' ? null : Number(currentTarget.value));
            // Until the browser has allowed it and it is kept, it is as it was.
            currentTarget.value = String(model.lockAfter.value ?? '');
          }}
        >
          <option value="">{text('lock_after_never')}</option>
          {MINUTES.map((minutes) => (
            <option key={minutes} value={String(minutes)}>
              {text.plural('lock_after_minutes', minutes)}
            </option>
          ))}
        </select>
      </label>
      <p id="lock-after-hint">{text('lock_after_hint')}</p>
    </div>
  );
}
