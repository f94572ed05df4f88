/** The clipboard. */
import { message } from '../i18n/messages.ts';

/** Puts text on it. Throws an Error with a sentence where the browser refuses. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyFromField(text);
  }
}

/** The older way, which some browsers allow where they refuse the newer one: without the focus, or by policy. */
function copyFromField(text: string): void {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!isCopied) throw new Error(message('copy_refused'));
}
