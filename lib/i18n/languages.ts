/** The languages that this build has. Apart from `messages.ts`: nobody needs it who leaves the language to the browser. */
import { setMessages } from './messages.ts';
import type { Catalog, Translate } from './translate.ts';

/** One file of messages for each language: no page loads one that it does not need. */
const FILES = import.meta.glob<Catalog>('../../public/_locales/*/messages.json', { import: 'default' });
const FOLDER = /_locales\/(\w+)\//;

/** The languages, as their folders in `public/_locales` are called, e.g. `pt_BR`. */
export const LANGUAGES: readonly string[] = Object.keys(FILES).flatMap(
  (path) => FOLDER.exec(path)?.[1] ?? [],
);

/**
 * Takes the messages of one language from its own file from now on, whatever the browser's is; '' for the browser's again.
 *
 * @param folder one of `LANGUAGES`
 * @throws RangeError where there is none
 */
export async function loadLanguage(folder: string): Promise<Translate> {
  if (folder === '') return setMessages(null);
  const load = FILES[`../../public/_locales/${folder}/messages.json`];
  if (load === undefined) throw new RangeError(`There are no messages in "${folder}".`);
  return setMessages(await load());
}
