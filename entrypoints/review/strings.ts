/** Wires the words of the review page. */
import { followLanguage } from '../../components/ui/live-strings.tsx';
import { loadLanguage } from '../../lib/i18n/languages.ts';
import { message } from '../../lib/i18n/messages.ts';
import { language } from '../../lib/storage/settings/settings.ts';

/** The words in the language that was chosen, live. */
export async function documentStrings() {
  return followLanguage({ message, follow: language.follow, load: loadLanguage });
}
