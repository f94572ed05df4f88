/** What fills the blanks of scripts, written before a conversation. */
import { type Campaign, fillIn } from '../../lib/domain/campaign/campaign.ts';
import type { Blank, BlankId } from '../../lib/domain/guide/guide.ts';
import type { KeptFields } from '../ui/kept-fields.ts';
import { KeptTextFields } from '../ui/kept-text-field.tsx';

/** A field for each blank, called as the script does. */
export function BlankFields<Field extends string>(props: {
  readonly blanks: readonly Blank[];
  /** What the draft of a blank is kept by. */
  readonly fieldFor: (blank: BlankId) => Field;
  /** What is being typed in them. */
  readonly fields: KeptFields<Field>;
  /** What the store has. */
  readonly filled: Pick<Campaign, 'fills'>;
  /** Resolves with whether the store has it. */
  readonly keep: (field: Field, blank: BlankId, words: string) => Promise<boolean>;
}) {
  const { blanks, fieldFor, fields, filled, keep } = props;
  return (
    <KeptTextFields
      parts={blanks.map(({ id, label, hint }) => ({ part: id, label, hint }))}
      fieldFor={fieldFor}
      fields={fields}
      kept={(id) => fillIn(filled, id)}
      keep={keep}
    />
  );
}
