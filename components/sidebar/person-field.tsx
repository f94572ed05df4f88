/** Who a conversation is with. */
import { useRef, useState } from 'preact/hooks';
import type { KnownPerson } from '../../lib/messaging/sidebar-contract.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';

/** As many names as stand below the field without pushing the rest away. */
const MOST_OFFERED = 4;

/** The field's state: a name, those whose name begins so, and whether it is someone else of the same name. */
export function useWho() {
  const { people } = useModel();
  const [name, setName] = useState('');
  const [found, setFound] = useState<readonly KnownPerson[]>([]);
  const [isNew, setNew] = useState(false);
  const asked = useRef('');
  const sameName = found.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
  const type = (typed: string) => {
    setName(typed);
    setNew(false);
    asked.current = typed;
    // An answer that comes after more was typed is about something else.
    void people(typed).then((some) => asked.current === typed && setFound(some));
  };
  return { name, found, sameName, isNew, setNew, type, known: isNew ? undefined : sameName };
}

/** The field, which suggests people talked with before, and says that this goes with what is known of them. */
export function PersonField({ who }: { readonly who: ReturnType<typeof useWho> }) {
  const text = useStrings();
  const others = who.found.filter((one) => one !== who.sameName).slice(0, MOST_OFFERED);
  return (
    <>
      <TextField
        label={text('start_who')}
        value={who.name}
        onType={who.type}
        hint={who.known === undefined ? text('start_who_hint') : text('start_who_known', who.known.name)}
      />
      {others.length > 0 && (
        <ul class="known" aria-label={text('start_known')}>
          {others.map(({ id, name }) => (
            <li key={id}>
              <button type="button" class="chip" onClick={() => who.type(name)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {who.sameName !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={who.isNew}
            onChange={({ currentTarget }) => who.setNew(currentTarget.checked)}
          />
          <span>{text('start_who_other')}</span>
        </label>
      )}
    </>
  );
}
