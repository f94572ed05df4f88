/** What is wrong with the messages of a language: English is the list that all follow. */
import type { Message } from '../../lib/i18n/translate.ts';

/** A language's messages, by key. */
type Messages = Readonly<Record<string, Partial<Message>>>;

/** A fault of a message. */
export interface LanguageFault {
  readonly key: string;
  /** A sentence for a developer, with the key. */
  readonly fault: string;
}

/** A form of a message that counts, by the categories of `Intl.PluralRules`. */
const FORM = /_(?:zero|one|two|few|many|other)$/;

/**
 * Returns what a language lacks, or has too much of: messages, and placeholders in them. Which forms a count has is a matter
 * of the language; the last resort of each is `other`, and a form of a single number may do without it ("una nota").
 */
export function languageFaults(english: Messages, language: Messages): readonly LanguageFault[] {
  const isForm = (key: string) => FORM.test(key) && key.replace(FORM, '_other') in english;
  const lacking = Object.keys(english)
    .filter((key) => !(key in language) && (!isForm(key) || key.endsWith('_other')))
    .map((key) => ({ key, fault: `lacks the message "${key}"` }));
  const extra = Object.keys(language)
    .filter((key) => !(key in english) && !isForm(key))
    .map((key) => ({ key, fault: `"${key}" is not in English` }));
  const original = (key: string) => english[key] ?? english[key.replace(FORM, '_other')] ?? {};
  const inMessages = Object.entries(language).flatMap(([key, message]) =>
    placeholderFaults(original(key), message, isForm(key) && !key.endsWith('_other')).map((fault) => ({
      key,
      fault: `"${key}" ${fault}`,
    })),
  );
  return [...lacking, ...extra, ...inMessages];
}

function placeholderFaults(
  english: Partial<Message>,
  translated: Partial<Message>,
  isOneNumber: boolean,
): readonly string[] {
  const known = Object.keys(english.placeholders ?? {});
  const declared = Object.keys(translated.placeholders ?? {});
  const used = namesUsed(translated.message);
  return [
    ...declared.filter((name) => !known.includes(name)).map((name) => `has $${name}$, which English has not`),
    ...used.filter((name) => !declared.includes(name)).map((name) => `has $${name}$ and no such placeholder`),
    ...namesUsed(english.message)
      .filter((name) => !used.includes(name) && !(isOneNumber && name === 'count'))
      .map((name) => `lacks $${name}$`),
  ];
}

/** The placeholders that a text names, in lower case, as the browser compares them. */
function namesUsed(text = ''): string[] {
  return [...new Set([...text.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()))];
}
