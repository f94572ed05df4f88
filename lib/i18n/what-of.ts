/** What is to be done of a commitment or a follow-up, in the language of now. */
import type { Message, Translate } from './translate.ts';

/** What a "not now" records, in each language that there is: it was recorded in the language of then. */
const COMING_BACK: readonly string[] = Object.values(
  import.meta.glob<Message>('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'come_back_what',
  }),
).map(({ message }) => message);

/**
 * What is to be done: as somebody typed it; what nobody typed, in the words of now. Only what `isOwn`, the organizer's part, is
 * recorded so.
 */
export function whatOf(
  text: Translate,
  { what, isOwn }: { readonly what: string; readonly isOwn?: true },
): string {
  return isOwn === true && COMING_BACK.includes(what) ? text('come_back_what') : what;
}
