/** Notes that were found beside those that are shown. */
import { useState } from 'preact/hooks';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import type { LockModel, Stray } from './lock-model.ts';
import * as settings from './settings.module.css';

/** Says what was found, and lets a person open or delete it; nothing where nothing was found. */
export function StraysList({ model }: { readonly model: LockModel }) {
  const text = useStrings();
  const found = model.strays.value;
  if (found.length === 0) return null;
  return (
    <div>
      <h3>{text('other_notes_title')}</h3>
      <p>{text('other_notes_hint')}</p>
      <ul>
        {found.map((stray) => (
          <li key={stray.name}>
            <OneStray stray={stray} model={model} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneStray({ stray, model }: { readonly stray: Stray; readonly model: LockModel }) {
  const text = useStrings();
  const [isAsked, setAsked] = useState(false);
  const isBusy = model.task.value.state === 'working';
  return (
    <>
      <p>{text(`other_notes_${stray.kind}`)}</p>
      <div class={settings.choices}>
        {isAsked ? (
          <>
            <Button onClick={() => setAsked(false)}>{text('delete_cancel')}</Button>
            <BusyButton kind="danger" isBusy={isBusy} onClick={() => void model.eraseStray(stray.name)}>
              {text('other_notes_erase_sure')}
            </BusyButton>
          </>
        ) : (
          <>
            {stray.kind !== 'keyless' && (
              <BusyButton isBusy={isBusy} onClick={() => void model.switchTo(stray.name)}>
                {text('other_notes_open')}
              </BusyButton>
            )}
            <BusyButton kind="danger" isBusy={isBusy} onClick={() => setAsked(true)}>
              {text('other_notes_erase')}
            </BusyButton>
          </>
        )}
      </div>
    </>
  );
}
