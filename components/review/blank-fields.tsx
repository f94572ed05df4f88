/** What fills the blanks of scripts, written before a conversation. */
import { type Campaign, fillIn, withFill } from '../../lib/domain/campaign/campaign.ts';
import { askAloud } from '../../lib/domain/conversation/ask-aloud.ts';
import type { Blank, BlankId, Guide } from '../../lib/domain/guide/guide.ts';
import type { KeptFields } from '../ui/kept-fields.ts';
import { KeptTextFields } from '../ui/kept-text-field.tsx';
import { useStrings } from '../ui/strings.tsx';

/** A field for each blank, called as the script does; below that of an ask, once something is in it, how it will be said. */
export function BlankFields<Field extends string>(props: {
  readonly guide: Guide;
  /** Those of the guide's that are written here. */
  readonly blanks: readonly Blank[];
  /** What the draft of a blank is kept by. */
  readonly fieldFor: (blank: BlankId) => Field;
  /** What is being typed in them. */
  readonly fields: KeptFields<Field>;
  /** What the store has. */
  readonly filled: Pick<Campaign, 'fills'>;
  /** Whom it is for; '' where that is not known. */
  readonly name?: string;
  /** Resolves with whether the store has it. */
  readonly keep: (field: Field, blank: BlankId, words: string) => Promise<boolean>;
}) {
  const { guide, blanks, fieldFor, fields, filled, name = '', keep } = props;
  const text = useStrings();
  const aloud = (blank: BlankId, words: string) => {
    const typed = blanks.reduce((now, { id }) => {
      const draft = fields.text(fieldFor(id));
      return draft === '' ? now : withFill(now, id, draft);
    }, filled);
    return askAloud(guide, blank, { fills: withFill(typed, blank, words).fills, name });
  };
  return (
    <KeptTextFields
      parts={blanks.map(({ id, label, hint }) => ({
        part: id,
        label,
        hint: (words) => {
          const sentence = aloud(id, words);
          if (sentence === null) return hint;
          return (
            <>
              <span lang={text.language()}>{text('ask_aloud')}</span> <q dir="auto">{sentence}</q>
            </>
          );
        },
      }))}
      fieldFor={fieldFor}
      fields={fields}
      kept={(id) => fillIn(filled, id)}
      keep={keep}
    />
  );
}
