import type { Rule } from './sources.ts';

const DRAWER = /^(utils?|helpers?|misc|common|shared|stuff)$/;
/** Words of small letters joined by hyphens; more of them may follow after dots. */
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** A file's name says its one subject, in kebab-case; a drawer for anything is no subject. */
export const filesNamedBySubject: Rule = (sources) =>
  sources
    .filter(({ path }) => !path.startsWith('public/'))
    .flatMap(({ path }) =>
      path.split('/').flatMap((name) => {
        const stem = name.split('.')[0] ?? '';
        if (DRAWER.test(stem)) return [{ path, line: 1, message: `"${name}" names no subject` }];
        return KEBAB.test(name) ? [] : [{ path, line: 1, message: `"${name}" is not kebab-case` }];
      }),
    );
