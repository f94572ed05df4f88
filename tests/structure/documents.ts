/** The project's documents: what they say of files is true. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Source, Violation } from './sources.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Folders of the repository in which a document may name files; what is made by a command is in none of them. */
const NAMED_FILE = /`((?:lib|components|entrypoints|tests|scripts|docs|public|\.github)\/[\w./-]*)`/g;
/** A test that is named without its folder, as beside others of the same one. */
const NAMED_TEST = /`([\w-]+\.test\.tsx?)`/g;
const MADE = /^tests\/results\b/;
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g;

/** Reads the documents that people read: the README, what is in docs/ and .github/, and the tests' own. */
export async function readDocuments(): Promise<Source[]> {
  const patterns = ['*.md', 'docs/**/*.md', '.github/*.md', '{lib,tests}/**/*.md'];
  return globSync(patterns, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !MADE.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(resolve(ROOT, path), 'utf8') }));
}

/**
 * Every file or folder that a document names in code letters, and every one that it links to, is there. `exists` is asked
 * with paths from the root of the repository; for a test that is named without its folder, with a pattern for any.
 */
export function namedFilesExist(documents: readonly Source[], exists = isThere): Violation[] {
  return documents.flatMap(({ path, text }) => {
    const named = [...text.matchAll(NAMED_FILE)].map(({ 1: file = '', index }) => ({ file, index }));
    const linked = [...text.matchAll(LINK)].map(({ 1: to = '', index }) => ({
      file: resolve('/', dirname(path), to).slice(1),
      index,
    }));
    const tests = [...text.matchAll(NAMED_TEST)].map(({ 1: name = '', index }) => ({
      file: `tests/**/${name}`,
      index,
    }));
    return [...named, ...linked, ...tests]
      .filter(({ file }) => !MADE.test(file) && !exists(file))
      .map(({ file, index }) => ({
        path,
        line: text.slice(0, index).split('\n').length,
        message: `there is no ${file}`,
      }));
  });
}

function isThere(path: string): boolean {
  return path.includes('*') ? globSync(path, { cwd: ROOT }).length > 0 : existsSync(resolve(ROOT, path));
}
