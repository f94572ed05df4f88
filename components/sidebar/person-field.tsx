/** Who a conversation is with. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { isTooLong } from '../../lib/domain/conversation/limits.ts';
import type { KnownPerson } from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { Check } from '../ui/check.tsx';
import { Chip } from '../ui/chip.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';
import * as panel from './panel.module.css';
import * as styles from './person-field.module.css';

/** As many names as stand below the field without pushing the rest away. */
const MOST_OFFERED = 4;

/** The field's state: a name, those whose name begins so, and whether it is someone else of the same name. */
export function useWho() {
  const { people, drafts, type, chosen } = useModel();
  const name = drafts.text(fieldOf({ kind: 'name' }));
  const [found, setFound] = useState<readonly KnownPerson[]>([]);
  const [isNew, setNew] = useState(false);
  const isNamed = (one: KnownPerson | null) => one?.name.toLowerCase() === name.trim().toLowerCase();
  useEffect(() => {
    let isCurrent = true;
    setNew(false);
    if (name.trim() === '' || isTooLong(name)) return setFound([]);
    // An answer that comes after more was typed is about something else.
    void people(name).then((some) => isCurrent && setFound(some));
    return () => {
      isCurrent = false;
    };
  }, [people, name]);
  // Of several of one name, the one who was chosen.
  const sameName = (isNamed(chosen.value) ? chosen.value : found.find(isNamed)) ?? undefined;
  return {
    name,
    found,
    sameName,
    isNew,
    setNew,
    type: (typed: string) => type(fieldOf({ kind: 'name' }), typed),
    known: isNew ? undefined : sameName,
  };
}

/** The field, which suggests people talked with before, and says that this goes with what is known of them. */
export function PersonField(props: {
  readonly who: ReturnType<typeof useWho>;
  readonly field: RefObject<TextFieldElement | null>;
}) {
  const { who, field } = props;
  const text = useStrings();
  const others = who.found.filter((one) => one.id !== who.sameName?.id).slice(0, MOST_OFFERED);
  return (
    <>
      <TextField
        label={text('start_who')}
        value={who.name}
        onType={who.type}
        field={field}
        hint={
          who.known === undefined ? text('start_who_hint') : text('start_who_known', { name: who.known.name })
        }
      />
      {others.length > 0 && (
        <ul class={styles.known} aria-label={text('start_known')}>
          {others.map(({ id, name }) => (
            <li key={id}>
              <Chip isLarge onClick={() => who.type(name)}>
                {name}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      {who.sameName !== undefined && (
        <Check class={panel.check} isOn={who.isNew} change={who.setNew}>
          {text('start_who_other')}
        </Check>
      )}
    </>
  );
}
