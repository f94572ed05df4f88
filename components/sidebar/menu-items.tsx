/** What the sidebar's menu holds: what is read in the step's place, keys, the dock's place. Loaded after the first picture. */
import type { Action } from '../../lib/domain/hotkeys/bindings.ts';
import { MenuItem } from '../ui/menu.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { KeyHint } from './key-hint.tsx';
import * as styles from './menu.module.css';
import { DockChoices } from './sidebar-settings.tsx';

/** Closes the menu before something is done. */
type Choose = (run: () => void) => () => void;

/** All that can be chosen. */
export function MenuItems({ choose }: { readonly choose: Choose }) {
  const model = useModel();
  const text = useStrings();
  return (
    <>
      <Redo choose={choose(model.redo)} />
      <Sheets choose={(action) => choose(() => model.act(action))} />
      <End choose={choose(() => model.setEnding(true))} />
      <MenuItem onClick={choose(() => model.setHelp(true))}>
        {text('menu_help')} <KeyHint action="help" />
      </MenuItem>
      <MenuItem onClick={choose(() => void model.cover())}>
        {text('menu_cover')} <KeyHint action="cover" />
      </MenuItem>
      {model.opening.isLockable && (
        <MenuItem onClick={choose(() => model.act('lock'))}>
          {text('action_lock')} <kbd>Alt+Shift+X</kbd>
        </MenuItem>
      )}
      {model.place === 'docked' && (
        <MenuItem onClick={choose(() => void model.openPanel())}>
          {text('menu_beside')} <KeyHint action="side-panel" />
        </MenuItem>
      )}
      {model.place === 'panel' && model.opening.call !== null && (
        <MenuItem onClick={choose(() => void model.dock())}>{text('menu_in_call')}</MenuItem>
      )}
      {model.place === 'docked' && <DockChoices />}
    </>
  );
}

/** Where the header has no room for it. */
function End({ choose }: { readonly choose: () => void }) {
  const { state, isEnding } = useModel();
  const { startedAt, ended } = state.value;
  const text = useStrings();
  if (startedAt === null || ended !== null || isEnding.value) return null;
  return (
    <div class={styles.narrow}>
      <MenuItem onClick={choose}>
        {text('end')} <KeyHint action="end" />
      </MenuItem>
    </div>
  );
}

const SHEETS = [
  { action: 'all-notes', label: 'action_all_notes' },
  { action: 'last-time', label: 'action_last_time' },
  { action: 'objections', label: 'action_objections' },
  { action: 'signs-in-full', label: 'action_signs_in_full' },
] as const;

/** What opens in the place of the step. Where there is nothing to read, it says so. */
function Sheets({ choose }: { readonly choose: (action: Action) => () => void }) {
  const { state, isEnding } = useModel();
  const { startedAt, ended } = state.value;
  const text = useStrings();
  if (startedAt === null || ended !== null || isEnding.value) return null;
  return (
    <>
      {SHEETS.map(({ action, label }) => (
        <MenuItem key={action} onClick={choose(action)}>
          {text(label)} <KeyHint action={action} />
        </MenuItem>
      ))}
    </>
  );
}

/** By itself, so that what happens in the conversation renders nothing else of the menu. */
function Redo({ choose }: { readonly choose: () => void }) {
  const { startedAt, ended, undone } = useModel().state.value;
  const text = useStrings();
  if (startedAt === null || ended !== null) return null;
  return (
    <MenuItem isDisabled={undone.length === 0} onClick={choose}>
      {text('action_redo')} <KeyHint action="redo" />
    </MenuItem>
  );
}
