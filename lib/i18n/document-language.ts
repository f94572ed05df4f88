/** The language of a document of ours, for screen readers, hyphenation and the direction of everything in it. */
import type { Translate } from './translate.ts';

/** Says on the root in which language the messages are, and which way it is written. */
export function setDocumentLanguage(root: HTMLElement, text: Translate): void {
  root.lang = text.language();
  root.dir = text('text_direction');
}
