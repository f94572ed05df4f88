import { importsOf } from './imports.ts';
import { type Rule, ships } from './sources.ts';

/**
 * The house: what each part may import besides itself, as parts or as single files. What is not listed here may be
 * imported by nobody. `public` is the messages, which stand in for the browser's own where it has none.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/look': [],
  'lib/i18n': ['public'],
  'lib/domain': ['lib/i18n/message-descriptor.ts'],
  'lib/rpc': ['lib/domain', 'lib/i18n'],
  'lib/app': ['lib/domain', 'lib/i18n/message-descriptor.ts'],
  'lib/storage': ['lib/domain', 'lib/i18n/message-descriptor.ts', 'lib/call/places/docked/dock-settings.ts'],
  'lib/call': ['lib/domain', 'lib/look', 'lib/rpc', 'public'],
  'lib/browser': ['lib/domain', 'lib/i18n', 'lib/call', 'lib/storage/settings/settings.ts'],
  components: [
    'lib/domain',
    'lib/app',
    'lib/storage',
    'lib/rpc',
    'lib/call',
    'lib/i18n/message-descriptor.ts',
    'lib/i18n/translate.ts',
    'lib/i18n/document-language.ts',
    'lib/i18n/what-of.ts',
    'public',
  ],
  entrypoints: [
    'lib/domain',
    'lib/app',
    'lib/storage',
    'lib/rpc',
    'lib/call',
    'lib/browser',
    'lib/i18n',
    'components',
    'public',
  ],
};

/** Imports run one way: no arrow may point up or sideways in the house. */
export const arrowsRunOneWay: Rule = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  return sources.filter(ships).flatMap((source) => {
    const from = partOf(source.path);
    const allowed = MAY_IMPORT[from];
    if (allowed === undefined) {
      const message = `${from} is not a part of the house: add it to tests/structure/layers.ts, and say what it may import`;
      return [{ path: source.path, line: 1, message }];
    }
    return importsOf(source, paths)
      .filter(
        ({ target }) =>
          target !== undefined && !allowed.includes(target) && ![from, ...allowed].includes(partOf(target)),
      )
      .map(({ line, target = '' }) => ({
        path: source.path,
        line,
        message: `${from} may not import ${partOf(target)} (${target})`,
      }));
  });
};

/** The part of the house that a path lies in. An entrypoint is a part of its own only to other entrypoints. */
function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `${top}/${second}` : top;
}

/** One document's wiring is no business of another's. */
export const entrypointsStandAlone: Rule = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  const documentOf = (path: string) => path.split('/')[1]?.split('.')[0];
  return sources
    .filter((source) => ships(source) && source.path.startsWith('entrypoints/'))
    .flatMap((source) =>
      importsOf(source, paths)
        .filter(
          ({ target }) =>
            target?.startsWith('entrypoints/') && documentOf(target) !== documentOf(source.path),
        )
        .map(({ line, target }) => ({
          path: source.path,
          line,
          message: `an entrypoint may not import another (${target})`,
        })),
    );
};
