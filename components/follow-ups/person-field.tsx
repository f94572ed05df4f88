/** Who a follow-up is with: somebody known, or someone new. */
import { useEffect, useId, useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { FollowUpActions } from './actions.ts';

/** A field for a name, with the names that begin so. */
export function PersonField(props: {
  readonly actions: FollowUpActions;
  readonly name: string;
  readonly onType: (name: string) => void;
  readonly takesFocus: boolean;
}) {
  const { actions, name, onType, takesFocus } = props;
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
    <>
      <TextField
        label={text('follow_up_who')}
        value={name}
        onType={onType}
        list={list}
        takesFocus={takesFocus}
      />
      <datalist id={list}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
