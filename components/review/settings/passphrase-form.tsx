/** Asks for passphrases. */
import { useState } from 'preact/hooks';
import { Alert } from '../../ui/alert.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { check } from '../../ui/check.module.css';
import { useStrings } from '../../ui/strings.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { SHORTEST_PASSPHRASE } from './lock-model.ts';
import * as styles from './passphrase-form.module.css';
import * as settings from './settings.module.css';
import { StrengthNote, type StrengthOf } from './strength-note.tsx';

/** What was typed; '' for what was not asked for. */
export interface Passphrases {
  readonly current: string;
  readonly fresh: string;
}

/** Asks for the passphrase there is, for a new one (twice), or for a word that one knows what one does. */
export function PassphraseForm(props: {
  readonly label: string;
  readonly asks: readonly ('current' | 'new' | 'understood')[];
  readonly isBusy: boolean;
  readonly strengthOf: StrengthOf;
  readonly submit: (passphrases: Passphrases) => void;
}) {
  const { label, asks, isBusy, strengthOf, submit } = props;
  const text = useStrings();
  const [current, setCurrent] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const send = (event: Event) => {
    event.preventDefault();
    const found = asks.includes('new') ? problemOf(fresh, again) : null;
    setProblem(found && text(found, { count: SHORTEST_PASSPHRASE }));
    if (found === null) submit({ current, fresh });
  };
  return (
    <form class={styles.form} onSubmit={send}>
      {asks.includes('current') && (
        <PassphraseField label={text('lock_current')} value={current} change={setCurrent} />
      )}
      {asks.includes('new') && (
        <>
          <PassphraseField
            label={text('lock_new')}
            hint={text('lock_new_hint', { count: SHORTEST_PASSPHRASE })}
            value={fresh}
            change={setFresh}
          />
          <StrengthNote passphrase={fresh} strengthOf={strengthOf} />
          <PassphraseField label={text('lock_again')} value={again} change={setAgain} />
        </>
      )}
      {asks.includes('understood') && (
        <label class={`${check} ${settings.understood}`}>
          <input type="checkbox" required />
          <span>{text('lock_understood')}</span>
        </label>
      )}
      {problem !== null && <Alert>{problem}</Alert>}
      <BusyButton kind="primary" class={settings.primary} type="submit" isBusy={isBusy}>
        {label}
      </BusyButton>
    </form>
  );
}

function problemOf(fresh: string, again: string): 'lock_short' | 'lock_unequal' | null {
  if (fresh.length < SHORTEST_PASSPHRASE) return 'lock_short';
  return fresh === again ? null : 'lock_unequal';
}

/** One field; what is typed cannot be read over a shoulder. */
export function PassphraseField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly change: (value: string) => void;
}) {
  const { label, hint, value, change } = props;
  return (
    <TextField
      class={styles.field}
      label={label}
      type="password"
      value={value}
      onType={change}
      hint={hint}
      required
    />
  );
}
