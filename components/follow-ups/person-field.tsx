/** Who a follow-up is with: somebody known, or someone new. */
import type { Ref } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.tsx';
import type { FollowUpActions } from './actions.ts';

/** A field for a name, with the names that begin so. */
export function PersonField(props: {
  readonly actions: FollowUpActions;
  readonly name: string;
  readonly onType: (name: string) => void;
  readonly input: Ref<HTMLInputElement>;
}) {
  const { actions, name, onType, input } = props;
  const text = useStrings();
  const list = useId();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // Without suggestions, the name can be typed all the same.
    actions.people(name).then(
      (people) => isCurrent && setNames([...new Set(people.map((person) => person.name))]),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [actions, name]);
  return (
    <label class="field">
      <span>{text('follow_up_who')}</span>
      <input
        ref={input}
        value={name}
        list={list}
        autocomplete="off"
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <datalist id={list}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </label>
  );
}
