/** Whom a prep sheet is for: someone known, or someone new. */
import { useState } from 'preact/hooks';
import { fieldOf } from '../../../lib/domain/conversation/draft-fields.ts';
import { isTooLong } from '../../../lib/domain/conversation/limits.ts';
import type { PrepSheet } from '../../../lib/domain/prep-sheet/prep-sheet.ts';
import type { NamedPerson } from '../../../lib/storage/people.ts';
import { isNamed, PersonField, WhichField } from '../../follow-ups/person-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { useKeepUnleft, useKeptDraft } from '../../ui/use-kept-draft.ts';
import type { PrepSheetModel } from './model.ts';

const WHO = fieldOf({ kind: 'prep-sheet', part: 'who' });

/** Kept when it is left, or with Enter. Of several people of one name it asks which one is meant. */
export function WhoField(props: {
  readonly model: PrepSheetModel;
  readonly prepSheet: PrepSheet;
  readonly takesFocus: boolean;
}) {
  const { model, prepSheet, takesFocus } = props;
  const { fields, choose, people } = model;
  const text = useStrings();
  const draft = useKeptDraft(WHO, fields);
  const { typed, type, drop } = draft;
  const [namesakes, setNamesakes] = useState<readonly NamedPerson[]>([]);
  const [which, setWhich] = useState('');
  const take = async (person: string | null, name: string) => {
    if (await choose(WHO, person, name)) drop();
  };
  const keep = async () => {
    const name = typed?.trim() ?? prepSheet.name;
    if (typed === null || isTooLong(name)) return;
    if (name === prepSheet.name) return drop();
    // Where nobody can be asked for, the name is kept all the same.
    const found = name === '' ? [] : await people(name).catch(() => []);
    const named = found.filter((one) => isNamed(one, name));
    const [known] = named;
    if (named.length > 1) {
      setWhich('');
      setNamesakes(named);
    }
    await (named.length === 1 && known !== undefined ? take(known.id, known.name) : take(null, name));
  };
  useKeepUnleft(draft, keep);
  return (
    <>
      <PersonField
        actions={model}
        name={typed ?? prepSheet.name}
        onType={(name) => {
          type(name);
          setNamesakes([]);
        }}
        onEnter={() => void keep()}
        onLeave={() => void keep()}
        hint={prepSheet.person === null ? null : text('prep_sheet_from_last')}
        takesFocus={takesFocus}
      />
      {namesakes.length > 0 && (
        <WhichField
          actions={model}
          name={prepSheet.name}
          people={namesakes}
          which={which}
          takesFocus={false}
          choose={(id) => {
            setWhich(id);
            const one = namesakes.find((person) => person.id === id);
            void take(one?.id ?? null, one?.name ?? prepSheet.name);
          }}
        />
      )}
    </>
  );
}
