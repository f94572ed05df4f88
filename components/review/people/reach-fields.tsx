/** What someone is called, and how to reach them. */
import { useEffect, useState } from 'preact/hooks';
import { isTooLong } from '../../../lib/conversation/limits.ts';
import type { PersonRow } from '../../../lib/store/rows.ts';
import { useStrings } from '../../ui/strings.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Reach } from './model.ts';

const FIELDS = [
  { column: 'name', keyboard: 'text' },
  { column: 'email', keyboard: 'email' },
  { column: 'phone', keyboard: 'tel' },
] as const;

type Field = (typeof FIELDS)[number];

/** Three fields; what is changed is kept when the field is left, or with Enter. */
export function ReachFields(props: {
  readonly person: PersonRow;
  readonly change: (reach: Reach) => Promise<void>;
}) {
  const { person, change } = props;
  return (
    <form class="reach" onSubmit={(event) => event.preventDefault()}>
      {FIELDS.map((field) => (
        <ReachField
          key={field.column}
          field={field}
          kept={person[field.column]}
          keep={(words) => void change({ [field.column]: words })}
        />
      ))}
    </form>
  );
}

/** What is typed stands until the store has it, though the person is shown anew for another field meanwhile. */
function ReachField(props: {
  readonly field: Field;
  readonly kept: string;
  readonly keep: (words: string) => void;
}) {
  const { field, kept, keep } = props;
  const text = useStrings();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped((words) => (words === kept ? null : words)), [kept]);
  const keepTyped = () => {
    const words = typed?.trim() ?? kept;
    if (words === kept || isTooLong(words)) return;
    setTyped(words);
    keep(words);
  };
  return (
    <TextField
      label={text(`person_${field.column}`)}
      {...(field.keyboard !== 'text' && { inputMode: field.keyboard })}
      value={typed ?? kept}
      onType={setTyped}
      onEnter={keepTyped}
      onEscape={() => setTyped(null)}
      onLeave={keepTyped}
    />
  );
}
