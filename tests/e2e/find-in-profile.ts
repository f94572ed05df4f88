/** Looks for words in the files of a browser's profile. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Which of the words stand in which files, in UTF-8 or in UTF-16 as V8 writes longer alphabets. */
export async function wordsOnDisk(folder: string, words: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        // A file that a running browser removes meanwhile holds nothing.
        const bytes = await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0));
        return words
          .filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
          .map((word) => `${word}: ${join(parentPath, name).slice(folder.length)}`);
      }),
  );
  return found.flat();
}
