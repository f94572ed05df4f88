/** The way to the browser's own page for shortcuts, and what can be had there alone. */
import { Button, type ButtonProps } from './button.tsx';
import { useStrings } from './strings.tsx';

/** How a shortcut works while another program is in front, and the button that leads to where that is chosen. */
export function ShortcutSettings({
  open,
  ...look
}: { readonly open: () => Promise<unknown> } & Pick<ButtonProps, 'size' | 'class'>) {
  const text = useStrings();
  return (
    <>
      <p>{text('help_global')}</p>
      <Button {...look} onClick={() => void open()}>
        {text('help_change')}
      </Button>
    </>
  );
}
