import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a folder: their bytes by path within it, with forward slashes, in the order of the paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reads a folder with all that is in it, files whose names begin with a dot too. */
export function readFolder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** Returns what two builds differ in, a sentence for each file; an empty list where they are the same byte by byte. */
export function differences(one: Files, other: Files): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((path) => {
    const [left, right] = [one.get(path), other.get(path)];
    if (left === undefined) return [`${path} is only in the second.`];
    if (right === undefined) return [`${path} is only in the first.`];
    if (Buffer.compare(left, right) === 0) return [];
    const at = left.findIndex((byte, index) => byte !== right[index]);
    const from = at < 0 ? Math.min(left.length, right.length) : at;
    return [`${path} differs from byte ${from} on (${left.length} and ${right.length} bytes).`];
  });
}

/** Returns the SHA-256 of some bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
