import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { unzip, writeFiles, zip } from '../../../../scripts/release/archives.ts';
import { differences, readFolder, sha256 } from '../../../../scripts/release/files.ts';

const filesOf = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kitchen-table-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('the same files have no differences', () => {
  expect(differences(filesOf({ 'a.js': 'one' }), filesOf({ 'a.js': 'one' }))).toEqual([]);
});

test.each([
  ['a byte', 'abc', 'abd', 'a.js differs from byte 2 on (3 and 3 bytes).'],
  ['more at the end of the second', 'abc', 'abcd', 'a.js differs from byte 3 on (3 and 4 bytes).'],
  ['more at the end of the first', 'abcd', 'abc', 'a.js differs from byte 3 on (4 and 3 bytes).'],
])('a difference in %s is named by its place', (_what, one, other, said) => {
  expect(differences(filesOf({ 'a.js': one }), filesOf({ 'a.js': other }))).toEqual([said]);
});

test('a file that only one of them has is a difference', () => {
  expect(differences(filesOf({ a: '', b: '' }), filesOf({ b: '', c: '' }))).toEqual([
    'a is only in the first.',
    'c is only in the second.',
  ]);
});

test('a folder is read with what lies deeper and with names that begin with a dot, in the order of the paths', () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'b/.c'), { recursive: true });
  writeFileSync(join(folder, 'b/.c/d.txt'), 'deep');
  writeFileSync(join(folder, 'a'), 'flat');
  expect([...readFolder(folder)].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
    ['a', 'flat'],
    ['b/.c/d.txt', 'deep'],
  ]);
});

test('zipping gives the same bytes in whatever order the files come', () => {
  const one = zip(filesOf({ 'a.js': 'one', 'b/c.js': 'two' }));
  const other = zip(filesOf({ 'b/c.js': 'two', 'a.js': 'one' }));
  expect(sha256(one)).toBe(sha256(other));
});

test('what was zipped comes out of the archive, and into a folder', () => {
  const files = filesOf({ 'a.js': 'one', 'b/.c.js': 'two', empty: '' });
  const out = unzip(zip(files));
  expect(differences(out, files)).toEqual([]);
  const folder = newFolder();
  writeFiles(out, folder);
  expect(differences(readFolder(folder), files)).toEqual([]);
});
