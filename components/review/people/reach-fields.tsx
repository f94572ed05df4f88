/** What someone is called, and how to reach them. */
import { useEffect, useState } from 'preact/hooks';
import { isTooLong } from '../../../lib/conversation/limits.ts';
import type { PersonRow } from '../../../lib/store/rows.ts';
import type { KeptFields } from '../../ui/kept-fields.ts';
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
  /** What is being typed, by column. */
  readonly fields: KeptFields;
  /** Resolves with whether the store has it. */
  readonly change: (reach: Reach) => Promise<boolean>;
}) {
  const { person, fields, change } = props;
  return (
    <form class="reach" onSubmit={(event) => event.preventDefault()}>
      {FIELDS.map((field) => (
        <ReachField
          key={field.column}
          field={field}
          kept={person[field.column]}
          fields={fields}
          keep={(words) => change({ [field.column]: words })}
        />
      ))}
    </form>
  );
}

/** What is typed stands until the store has it, though the person is shown anew for another field meanwhile. */
function ReachField(props: {
  readonly field: Field;
  readonly kept: string;
  readonly fields: KeptFields;
  readonly keep: (words: string) => Promise<boolean>;
}) {
  const { field, kept, fields, keep } = props;
  const { column } = field;
  const text = useStrings();
  const [here, setHere] = useState<string | null>(null);
  // What was typed before the page was closed; an emptied field is known here alone.
  const typed = here ?? (fields.text(column) || null);
  const drop = () => {
    setHere(null);
    fields.drop([column]);
  };
  useEffect(() => {
    if (typed?.trim() === kept) drop();
    // What is being typed may pass through what is kept: only the store's answer ends it.
  }, [kept]);
  const keepTyped = async () => {
    const words = typed?.trim() ?? kept;
    if (words === kept) return drop();
    if (isTooLong(words)) return;
    setHere(words);
    const isKept = await keep(words);
    // More may have been typed meanwhile.
    if (isKept && fields.text(column).trim() === words) fields.drop([column]);
  };
  return (
    <TextField
      label={text(`person_${field.column}`)}
      {...(field.keyboard !== 'text' && { inputMode: field.keyboard })}
      value={typed ?? kept}
      onType={(words) => {
        setHere(words);
        fields.type(column, words);
      }}
      onEnter={() => void keepTyped()}
      onEscape={drop}
      onLeave={() => void keepTyped()}
    />
  );
}
