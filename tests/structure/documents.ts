/** The project's documents: what they say of files is true. */
import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Source, Violation } from './sources.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Folders of the repository in which a document may name files; what is made by a command is in none of them. */
const NAMED_FILE = /`((?:lib|components|entrypoints|tests|scripts|docs|public|\.github)\/[\w./-]*)`/g;
const MADE = /^tests\/results\b/;
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g;

/** Reads the documents that people read: the README, what is in docs/ and .github/, and the tests' own. */
export async function readDocuments(): Promise<Source[]> {
  const patterns = ['*.md', 'docs/**/*.md', '.github/*.md', '{lib,tests}/**/*.md'];
  const paths = await Array.fromAsync(glob(patterns, { cwd: ROOT }));
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !MADE.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(resolve(ROOT, path), 'utf8') }));
}

/**
 * Every file or folder that a document names in code letters, and every one that it links to, is there. `exists` is asked
 * with paths from the root of the repository.
 */
export function namedFilesExist(documents: readonly Source[], exists = isThere): Violation[] {
  return documents.flatMap(({ path, text }) => {
    const named = [...text.matchAll(NAMED_FILE)].map(({ 1: file = '', index }) => ({ file, index }));
    const linked = [...text.matchAll(LINK)].map(({ 1: to = '', index }) => ({
      file: resolve('/', dirname(path), to).slice(1),
      index,
    }));
    return [...named, ...linked]
      .filter(({ file }) => !MADE.test(file) && !exists(file))
      .map(({ file, index }) => ({
        path,
        line: text.slice(0, index).split('\n').length,
        message: `there is no ${file}`,
      }));
  });
}

function isThere(path: string): boolean {
  return existsSync(resolve(ROOT, path));
}
