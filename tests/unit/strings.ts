/** The words for tests, read from the messages that the browser reads. */
import { callSites } from '../../components/ui/call-sites.ts';
import { formatMessage, UserFacingError } from '../../lib/i18n/message-descriptor.ts';
import { createTranslate, lookUpIn } from '../../lib/i18n/translate.ts';
import messages from '../../public/_locales/en/messages.json';
import spanishMessages from '../../public/_locales/es/messages.json';

/** Translates as the extension does where the browser's language is English. */
export const english = createTranslate(lookUpIn(messages));

/** The same where it is Spanish. */
export const spanish = createTranslate(lookUpIn(spanishMessages));

/** What a person is told of what `work` throws, in English; '' where it throws nothing. Anything else is thrown on. */
export async function toldOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return '';
  } catch (error) {
    if (error instanceof UserFacingError) return formatMessage(error.told, english);
    throw error;
  }
}

/** The sites with calls, as English lists them. */
export const englishSites = {
  all: callSites(english, 'conjunction'),
  any: callSites(english, 'disjunction'),
};
