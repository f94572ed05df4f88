/** A button whose work takes a while. */
import * as styles from './busy-button.module.css';
import { Button, type ButtonProps } from './button.tsx';

/**
 * While what it does is under way (`isBusy`) it says so, and does nothing more. It keeps the focus meanwhile, which a disabled
 * button loses.
 */
export function BusyButton({ isBusy, ...props }: ButtonProps & { readonly isBusy: boolean }) {
  const { class: own = '' } = props;
  const busy = isBusy && { 'aria-disabled': true, class: `${styles.busy} ${own}`, onClick: doNothing };
  return <Button {...props} {...busy} />;
}

/** Nor is a form sent by Enter in one of its fields: the browser clicks on its button then. */
function doNothing(event: Event): void {
  event.preventDefault();
}
