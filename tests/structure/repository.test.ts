import { expect, test } from 'vitest';
import { rules } from './rules.ts';
import { inWords, readSources } from './sources.ts';

const sources = await readSources();

test('the whole repository is read', () => {
  const folders = new Set(sources.map(({ path }) => path.split('/')[0]));
  expect([...folders]).toEqual(
    expect.arrayContaining(['lib', 'components', 'entrypoints', 'tests', 'scripts', 'public']),
  );
});

test.each(Object.entries(rules))('%s', (_name, rule) => {
  expect(rule(sources).map(inWords)).toEqual([]);
});
