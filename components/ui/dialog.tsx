/** A question before something is done. */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import * as styles from './dialog.module.css';

/** Opens over everything else when it comes; the browser keeps the focus within it and gives it back. */
export function Dialog(props: {
  /** The id of the heading within it. */
  readonly labelledBy: string;
  /** The id of what it says. */
  readonly describedBy?: string;
  /** The browser has closed it, as by the Escape key. */
  readonly onClose: () => void;
  /** The element, for who closes it. */
  readonly element?: RefObject<HTMLDialogElement | null>;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const { labelledBy, describedBy, onClose, element, children } = props;
  const own = useRef<HTMLDialogElement>(null);
  const dialog = element ?? own;
  useLayoutEffect(() => dialog.current?.showModal(), [dialog]);
  return (
    <dialog
      ref={dialog}
      class={`${styles.dialog} ${props.class ?? ''}`}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onClose={onClose}
    >
      {children}
    </dialog>
  );
}

/** The buttons at the end of a dialog. */
export function DialogChoices({ children }: { readonly children: ComponentChildren }) {
  return <div class={styles.choices}>{children}</div>;
}
