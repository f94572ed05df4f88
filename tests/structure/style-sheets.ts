import { posix } from 'node:path';
import { type Rule, type Source, ships } from './sources.ts';

/**
 * What no component uses is left behind by a change, and is shipped all the same. That a class which is used exists is seen
 * by the compiler (`scripts/styles/class-names.ts`).
 */
export const everyClassIsUsed: Rule = (sources) => {
  const code = sources.filter((source) => ships(source) || source.path.startsWith('tests/kit/'));
  return sources
    .filter(({ path }) => path.endsWith('.module.css'))
    .flatMap((sheet) =>
      classesIn(sheet)
        .filter(({ name }) => !code.some((source) => uses(source, sheet.path, name)))
        .map(({ name, line }) => ({ path: sheet.path, line, message: `no component uses .${name}` })),
    );
};

/** The sheets that are in force everywhere: their classes would be anyone's. */
export const sheetsBelongToComponents: Rule = (sources) =>
  sources
    .filter(({ path }) => path.endsWith('.module.css'))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((words, at) =>
        words.includes(':global')
          ? [
              {
                path,
                line: at + 1,
                message: 'a rule for the classes of others belongs into their own sheet',
              },
            ]
          : [],
      ),
    );

function classesIn({ text }: Source): { readonly name: string; readonly line: number }[] {
  const rules = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const found = new Map<string, number>();
  for (const { 1: name = '', index } of rules.matchAll(/\.([A-Za-z_][\w-]*)/g))
    if (!found.has(name)) found.set(name, rules.slice(0, index).split('\n').length);
  return [...found].map(([name, line]) => ({ name, line }));
}

function uses({ path, text }: Source, sheet: string, name: string): boolean {
  const imports = text.matchAll(/import (?:\* as (\w+)|\{([^}]*)\}) from '([^']+\.module\.css)'/g);
  return [...imports].some(([, local, named = '', from = '']) => {
    if (posix.join(posix.dirname(path), from) !== sheet) return false;
    return new RegExp(`\\b${name}\\b`).test(named) || new RegExp(`\\b${local}\\.${name}\\b`).test(text);
  });
}
