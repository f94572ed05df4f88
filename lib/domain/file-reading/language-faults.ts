import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import { type JsonPath, truncateForDisplay } from './describe-issue.ts';
import type { Fault } from './faults.ts';

/** What is wrong with what should be the code of a language (BCP 47), at its place; none where it is one. */
export function languageFaults(language: string, path: JsonPath): readonly Fault[] {
  try {
    Intl.getCanonicalLocales(language);
    return [];
  } catch {
    return [{ path, problem: messageDescriptor('guide_language', { tag: truncateForDisplay(language) }) }];
  }
}
