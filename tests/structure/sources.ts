import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Something against the rules of the house, where a person can go and look. */
export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** A rule of the house: what is wrong with these files taken together. */
export type Rule = (sources: readonly Source[]) => Violation[];

const ROOT = resolve(import.meta.dirname, '../..');

/** Every file that people wrote: code, pages, styles and words. */
export async function readSources(): Promise<Source[]> {
  const patterns = [
    '{lib,components,entrypoints,tests,scripts}/**/*.*',
    'public/_locales/**/*.json',
    '*.config.ts',
  ];
  return globSync(patterns, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|mjs|js|html|css|json)$/.test(path) && !path.startsWith('tests/results/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(resolve(ROOT, path), 'utf8') }));
}

/** Whether a file is TypeScript that ships with the extension. */
export function ships({ path }: Source): boolean {
  return /^(lib|components|entrypoints)\/.*\.tsx?$/.test(path);
}

/** A violation as an editor and a person can follow it: `path:line message`. */
export function inWords({ path, line, message }: Violation): string {
  return `${path}:${line} ${message}`;
}
