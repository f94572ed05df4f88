/** What is needed seldom, behind a button. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import * as styles from './menu.module.css';

/**
 * The button with three dots and the menu that it opens, a popover that Escape or a press elsewhere closes; so does the
 * focus when it goes elsewhere. `children` is given what closes it before it does something.
 */
export function Menu(props: {
  readonly name: string;
  /** For the place of the menu itself. */
  readonly class: string;
  readonly children: (choose: (run: () => void) => () => void) => ComponentChildren;
}) {
  const { name } = props;
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
  // The document's own keys take Escape otherwise, and with it what would close the menu.
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !popover.current?.matches(':popover-open')) return;
    event.preventDefault();
    popover.current.hidePopover();
  };
  return (
    <>
      <Button
        kind="icon"
        aria-label={name}
        title={name}
        popovertarget="menu"
        element={button}
        onBlur={leave}
        onKeyDown={close}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" class={styles.dots}>
          <circle cx="4" cy="10" r="1.6" />
          <circle cx="10" cy="10" r="1.6" />
          <circle cx="16" cy="10" r="1.6" />
        </svg>
      </Button>
      {/* A press between its items leaves the focus in it. */}
      <div
        id="menu"
        class={`${styles.menu} ${props.class}`}
        popover="auto"
        tabIndex={-1}
        ref={popover}
        onFocusOut={leave}
      >
        {props.children(choose)}
      </div>
    </>
  );
}

/** Something to do. */
export function MenuItem(props: {
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" class={styles.item} disabled={props.isDisabled} onClick={props.onClick}>
      {props.children}
    </button>
  );
}

/** Choices that belong together. */
export function MenuGroup(props: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class={styles.group}>
      <legend>{props.name}</legend>
      {props.children}
    </fieldset>
  );
}

/** A choice: one of several with `name`, else something that is so or is not. */
export function MenuChoice(props: {
  readonly name?: string;
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => void;
  readonly children: ComponentChildren;
}) {
  const { name, isOn, children } = props;
  const change = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
    props.change(currentTarget.checked);
  if (name === undefined)
    return (
      <label class={styles.choice}>
        <input type="checkbox" checked={isOn} onChange={change} />
        {children}
      </label>
    );
  return (
    <label class={styles.choice}>
      <input type="radio" name={name} checked={isOn} onChange={change} />
      {children}
    </label>
  );
}
