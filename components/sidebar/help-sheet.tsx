/** Which keys do what, and which they are to be. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import * as sheet from '../ui/dialog.module.css';
import { lazy } from '../ui/lazy.tsx';
import { useModel } from './context.tsx';
import * as styles from './help-sheet.module.css';

/** Wanted after the first picture at the earliest. */
const Help = lazy(async () => (await import('./help.tsx')).Help);

/** The sheet on `?`. */
export function HelpSheet() {
  const { helpOpen, setHelp, refreshShortcuts } = useModel();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = helpOpen.value;
  useEffect(() => Help.preload(), []);
  useLayoutEffect(() => {
    if (isOpen && dialog.current?.open === false) {
      dialog.current.showModal();
      void refreshShortcuts();
    }
    if (!isOpen) dialog.current?.close();
  }, [isOpen, refreshShortcuts]);
  return (
    <dialog
      ref={dialog}
      class={`${sheet.dialog} ${styles.help}`}
      aria-labelledby="help-title"
      onClose={() => setHelp(false)}
    >
      {isOpen && <Help />}
    </dialog>
  );
}
