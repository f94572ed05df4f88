import { expect, test } from 'vitest';
import { namedFilesExist, readDocuments } from './documents.ts';
import { inWords } from './sources.ts';

test('every file that a document names or links to is there', async () => {
  const documents = await readDocuments();
  expect(documents.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'docs/architecture.md', '.github/CONTRIBUTING.md']),
  );
  expect(namedFilesExist(documents).map(inWords)).toEqual([]);
});

test('a file that is not there is found, in code letters and behind a link, with its line', () => {
  const document = {
    path: 'docs/a.md',
    text: 'See `lib/here.ts`,\n`lib/gone.ts`, [there](../README.md#part)\nand [gone](b.md) or [a page](https://a.example).',
  };
  const found = namedFilesExist([document], (path) => ['lib/here.ts', 'README.md'].includes(path));
  expect(found.map(inWords)).toEqual([
    'docs/a.md:2 there is no lib/gone.ts',
    'docs/a.md:3 there is no docs/b.md',
  ]);
});

test('a test that is named without its folder is looked for in all', () => {
  const text = '`here.test.ts` and\n`gone.test.tsx`';
  const found = namedFilesExist([{ path: 'README.md', text }], (path) => path === 'tests/**/here.test.ts');
  expect(found.map(inWords)).toEqual(['README.md:2 there is no tests/**/gone.test.tsx']);
});

test('what a command makes need not be there', () => {
  const text = '`tests/results/failures/`, `lib/**/*.ts`, `lib/app/…`, `components`';
  expect(namedFilesExist([{ path: 'README.md', text }], () => false)).toEqual([]);
});
