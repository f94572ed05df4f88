/** Wires the words of the review page. */
import { signal } from '@preact/signals';
import { followLanguage } from '../../components/ui/live-strings.tsx';
import { loadLanguage } from '../../lib/i18n/languages.ts';
import { message } from '../../lib/i18n/messages.ts';
import { language } from '../../lib/storage/settings/settings.ts';

/** The words in the language that was chosen, live; a build with one language has nothing to follow. */
export async function documentStrings() {
  return import.meta.env.SEVERAL_LANGUAGES
    ? followLanguage({ message, follow: language.follow, load: loadLanguage })
    : signal(message);
}
