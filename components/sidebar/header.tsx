/** Who the conversation is with, how long it has lasted, and what can be done with it as a whole. */
import { useState } from 'preact/hooks';
import { isTooLong } from '../../lib/conversation/limits.ts';
import { minutes } from '../ui/duration.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';
import { HideButton } from './hide-button.tsx';
import { Menu } from './menu.tsx';
import { useNow } from './use-now.ts';

/** The sidebar's top line. The name is a button that makes it editable. */
export function Header() {
  const { startedAt } = useModel();
  const [isNaming, setNaming] = useState(false);
  return (
    <header>
      {isNaming ? <NameField done={() => setNaming(false)} /> : <Name edit={() => setNaming(true)} />}
      <Minutes from={startedAt.value} />
      <Menu />
      <HideButton />
    </header>
  );
}

function Name({ edit }: { readonly edit: () => void }) {
  const { state } = useModel();
  const text = useStrings();
  const name = state.value.person?.name || text('sidebar_someone');
  return (
    <button type="button" class="name" title={text('sidebar_rename')} onClick={edit}>
      {name}
    </button>
  );
}

function NameField({ done }: { readonly done: () => void }) {
  const { state, namePerson } = useModel();
  const text = useStrings();
  const [name, setName] = useState(state.peek().person?.name ?? '');
  const keep = () => {
    if (isTooLong(name)) return;
    namePerson(name);
    done();
  };
  return (
    <TextField
      label={text('start_who')}
      hideLabel
      value={name}
      onType={setName}
      class="name"
      takesFocus
      onEnter={keep}
      onEscape={done}
      onLeave={keep}
    />
  );
}

/** Minutes are enough: a figure that moves every second would draw the eye from the person's face. */
function Minutes({ from }: { readonly from: number }) {
  const { clock } = useModel();
  const text = useStrings();
  const now = useNow(clock, from, 60_000);
  return <span class="elapsed">{text('sidebar_minutes', String(minutes(now - from)))}</span>;
}
