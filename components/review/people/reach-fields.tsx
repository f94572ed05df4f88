/** What someone is called, and how to reach them. */
import type { PersonRow } from '../../../lib/store/rows.ts';
import { useStrings } from '../../ui/strings.tsx';
import type { Reach } from './model.ts';

const FIELDS = [
  { key: 'name', keyboard: 'text' },
  { key: 'email', keyboard: 'email' },
  { key: 'phone', keyboard: 'tel' },
] as const;

/** Three fields; what is changed is kept when the field is left, or with Enter. */
export function ReachFields(props: {
  readonly person: PersonRow;
  readonly change: (reach: Reach) => Promise<void>;
}) {
  const { person, change } = props;
  const text = useStrings();
  return (
    <form class="reach" onSubmit={(event) => event.preventDefault()}>
      {FIELDS.map(({ key, keyboard }) => (
        <label key={key}>
          <span>{text(`person_${key}`)}</span>
          <input
            inputMode={keyboard}
            autocomplete="off"
            value={person[key]}
            onChange={({ currentTarget }) => void change({ [key]: currentTarget.value.trim() })}
          />
        </label>
      ))}
    </form>
  );
}
