/** A person's hands on the sidebar that `openSidebar` opens. */
import { fireEvent, screen } from '@testing-library/preact';
import { openSidebar } from './open-sidebar.tsx';

/** The button of a name. */
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** Clicks a button. */
export const press = (name: string) => fireEvent.click(button(name));
/** The text field of a name. */
export const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
/** The heading of what is shown, which has the focus when nothing else has. */
export const heading = () => screen.getByRole('heading', { level: 1 });
/** Waits until a step, or another panel, is shown. */
export const atStep = (name: string) => screen.findByRole('heading', { level: 1, name });

/** Has a text stand in a field as if it were typed; returns the field. */
export function type(name: string, text: string): HTMLInputElement {
  fireEvent.input(field(name), { target: { value: text } });
  return field(name);
}

/** Opens the sidebar and begins a conversation in it; the focus is where a click on the button leaves it. */
export async function begun(
  more: Parameters<typeof openSidebar>[0] = {},
  name = 'Rosa M.',
): Promise<ReturnType<typeof openSidebar>> {
  const sidebar = openSidebar(more);
  type('Who are you talking with?', name);
  button('Start conversation').focus();
  press('Start conversation');
  await atStep('Introduction');
  return sidebar;
}
