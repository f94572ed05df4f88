import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Files } from './files.ts';

/** The earliest that a zip can say, in local time, which is how it is written: the same bytes at any time and place. */
const NO_DATE = new Date(1980, 0, 1);

/** Zips some files so that the same files always give the same bytes. */
export function zip(files: Files): Uint8Array {
  const inOrder = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: NO_DATE });
}

/** Reads the files of a zip; folders are left out. Throws where it is none. */
export function unzip(archive: Uint8Array): Files {
  const entries = Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/'));
  return new Map(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Writes files into a folder, which is made where it is missing. */
export function writeFiles(files: Files, folder: string): void {
  for (const [path, bytes] of files) {
    const place = resolve(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
}
