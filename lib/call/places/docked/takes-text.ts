/** Kinds of `<input>` into which nothing is typed. */
const PRESSED = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

/**
 * Whether letters typed into an element of the page would be text there. Of what cannot be looked into (a frame of
 * another origin, a closed shadow root) it is assumed.
 */
export function takesText(element: Element): boolean {
  const { localName } = element;
  if (localName === 'iframe') {
    const active = (element as HTMLIFrameElement).contentDocument?.activeElement;
    return active == null || takesText(active);
  }
  if (localName.includes('-') && !(element as HTMLElement).isContentEditable) {
    const active = element.shadowRoot?.activeElement;
    return active == null || takesText(active);
  }
  if (localName === 'input') return !PRESSED.test((element as HTMLInputElement).type);
  return /^(textarea|select)$/.test(localName) || (element as HTMLElement).isContentEditable;
}
