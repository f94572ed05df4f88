import type { Rule } from './sources.ts';

const DRAWER = /^(utils?|helpers?|misc|common|shared|stuff)$/;

/** A file's name says its one subject; a drawer for anything is no subject. That it is in kebab-case is for Biome to see. */
export const filesNamedBySubject: Rule = (sources) =>
  sources
    .filter(({ path }) => !path.startsWith('public/'))
    .flatMap(({ path }) =>
      path
        .split('/')
        .filter((name) => DRAWER.test(name.split('.')[0] ?? ''))
        .map((name) => ({ path, line: 1, message: `"${name}" names no subject` })),
    );
