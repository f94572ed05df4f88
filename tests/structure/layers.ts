import { importsOf } from './imports.ts';
import { type Rule, ships } from './sources.ts';

const GROUND = [
  'lib/exchange',
  'lib/reading',
  'lib/search',
  'lib/conversation',
  'lib/follow-up',
  'lib/guide',
  'lib/hotkeys',
  'lib/when',
];

/**
 * The house: what each part may import besides itself. What is not listed here may be imported by nobody.
 * `public` is the words, which stand in for the browser's own where it has none.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(GROUND.map((part) => [part, GROUND])),
  'lib/reading': [...GROUND, 'public'],
  'lib/calendar': GROUND,
  'lib/store': GROUND,
  'lib/messaging': GROUND,
  'lib/patterns': GROUND,
  'lib/call': [...GROUND, 'lib/messaging', 'public'],
  'lib/browser': [...GROUND, 'lib/messaging', 'lib/call', 'public'],
  'lib/lock': [...GROUND, 'lib/store', 'lib/browser'],
  components: [...GROUND, 'lib/calendar', 'lib/patterns', 'lib/store', 'lib/messaging', 'lib/call', 'public'],
  entrypoints: [
    ...GROUND,
    'lib/store',
    'lib/messaging',
    'lib/call',
    'lib/browser',
    'lib/lock',
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
      .filter(({ target }) => target !== undefined && ![from, ...allowed].includes(partOf(target)))
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
