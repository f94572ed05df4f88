import { type Rule, ships } from './sources.ts';

/** What nobody types into. */
const NOT_TYPED = /\btype="(checkbox|radio|file)"/;

/**
 * Browsers write what stands in a field into their session files, to bring it back after a crash, and into what they
 * suggest in forms: in clear, whatever is encrypted. `autocomplete="off"` keeps both from it.
 */
export const fieldsAreNotRemembered: Rule = (sources) =>
  sources
    .filter((source) => ships(source) && source.path.endsWith('.tsx'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:input|textarea)\b[\s\S]*?\/>/g)]
        .filter(([tag]) => !NOT_TYPED.test(tag) && !tag.includes('autocomplete="off"'))
        .map(({ index }) => ({
          path,
          line: text.slice(0, index).split('\n').length,
          message: 'this field needs autocomplete="off": the browser keeps a copy of it in clear otherwise',
        })),
    );
