/** What is needed seldom: keys, the dock's place. */
import { useRef } from 'preact/hooks';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { KeyHint } from './key-hint.tsx';
import { DockChoices } from './sidebar-settings.tsx';

/**
 * The button with three dots and the menu that it opens, a popover that Escape or a press elsewhere closes; so does the
 * focus when it goes elsewhere.
 */
export function Menu() {
  const model = useModel();
  const text = useStrings();
  const popover = useRef<HTMLDivElement>(null);
  const choose = (run: () => void) => () => {
    popover.current?.hidePopover();
    run();
  };
  const button = useRef<HTMLButtonElement>(null);
  const leave = ({ relatedTarget }: FocusEvent) => {
    // The button closes it by itself, and would open it again.
    const isWithin =
      relatedTarget === button.current ||
      (relatedTarget instanceof Node && popover.current?.contains(relatedTarget));
    if (!isWithin) popover.current?.hidePopover();
  };
  const name = text('menu');
  return (
    <>
      <button
        type="button"
        class="icon"
        aria-label={name}
        title={name}
        popovertarget="menu"
        ref={button}
        onBlur={leave}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" class="dots">
          <circle cx="4" cy="10" r="1.6" />
          <circle cx="10" cy="10" r="1.6" />
          <circle cx="16" cy="10" r="1.6" />
        </svg>
      </button>
      {/* A press between its items leaves the focus in it. */}
      <div id="menu" class="menu" popover="auto" tabIndex={-1} ref={popover} onFocusOut={leave}>
        <Redo choose={choose(model.redo)} />
        <button type="button" onClick={choose(() => model.setHelp(true))}>
          {text('menu_help')} <KeyHint action="help" />
        </button>
        {model.opening.isLockable && (
          <button type="button" onClick={choose(() => model.act('lock'))}>
            {text('action_lock')} <kbd>Alt+Shift+X</kbd>
          </button>
        )}
        <DockChoices />
      </div>
    </>
  );
}

/** By itself, so that what happens in the conversation renders nothing else of the menu. */
function Redo({ choose }: { readonly choose: () => void }) {
  const { startedAt, ended, undone } = useModel().state.value;
  const text = useStrings();
  if (startedAt === null || ended !== null) return null;
  return (
    <button type="button" disabled={undone.length === 0} onClick={choose}>
      {text('action_redo')} <KeyHint action="redo" />
    </button>
  );
}
