/** A choice that is on or off. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Alert } from '../../ui/alert.tsx';
import { Check } from '../../ui/check.tsx';
import { useStrings } from '../../ui/strings.tsx';
import type { Choice } from './choice.ts';
import * as settings from './settings.module.css';

/** The box, with what it means; it stays as it was until the choice is kept. */
export function ChoiceCheck(props: {
  readonly choice: Choice<boolean>;
  readonly hint: string;
  readonly children: ComponentChildren;
}) {
  const { value: isOn, problem, change } = props.choice;
  const text = useStrings();
  const hint = useId();
  return (
    <>
      <p id={hint}>{props.hint}</p>
      <Check
        class={settings.understood ?? ''}
        describedBy={hint}
        isOn={isOn.value}
        change={(chosen) => void change(chosen)}
      >
        {props.children}
      </Check>
      {problem.value !== null && <Alert>{text('setting_not_saved', { reason: problem.value })}</Alert>}
    </>
  );
}
