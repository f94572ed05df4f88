import { type Rule, ships } from './sources.ts';

/** The one file that may make an element to type words into. */
const HOME = 'components/ui/text-field.tsx';

/** What no words are typed into. */
const NO_WORDS = /\btype="(checkbox|radio|file|date)"/;
/** What is not typed at all. */
const NOT_TYPED = /\btype="(checkbox|radio|file)"/;

/**
 * Keys while a word is composed, spelling, the copies that browsers keep, texts that are too long: a field has all of it
 * right by being the one in `components/ui/text-field.tsx`.
 */
export const wordsGoIntoOneField: Rule = (sources) =>
  fieldsOf(sources)
    .filter(({ path, tag }) => path !== HOME && !NO_WORDS.test(tag))
    .map(({ path, line }) => ({ path, line, message: `words are typed into the TextField of ${HOME}` }));

/**
 * Browsers write what stands in a field into their session files, to bring it back after a crash, and into what they
 * suggest in forms: in clear, whatever is encrypted. `autocomplete="off"` keeps both from it.
 */
export const fieldsAreNotRemembered: Rule = (sources) =>
  fieldsOf(sources)
    .filter(({ path, tag }) => path !== HOME && !NOT_TYPED.test(tag) && !tag.includes('autocomplete="off"'))
    .map(({ path, line }) => ({
      path,
      line,
      message: 'this field needs autocomplete="off": the browser keeps a copy of it in clear otherwise',
    }));

function fieldsOf(sources: Parameters<Rule>[0]) {
  return sources
    .filter((source) => ships(source) && source.path.endsWith('.tsx'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:input|textarea)\b[\s\S]*?\/>/g)].map(({ 0: tag, index }) => ({
        path,
        tag,
        line: text.slice(0, index).split('\n').length,
      })),
    );
}
