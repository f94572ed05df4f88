import { expect, test } from 'vitest';
import { describeFile, describeGuideFile } from '../../../../../lib/domain/import-export/file-names.ts';

test.each([
  ['json', false, 'kitchen-table-2026-11-24.json', 'application/json'],
  ['json', true, 'kitchen-table-2026-11-24.json.age', 'application/octet-stream'],
  ['people', false, 'kitchen-table-people-2026-11-24.csv', 'text/csv'],
] as const)('%s, encrypted: %s, is called %s', (kind, isEncrypted, name, type) => {
  expect(describeFile(kind, isEncrypted, new Date(2026, 10, 24, 18))).toEqual({ name, type });
});

test.each([
  ['Stairwell guide (copy)', 'stairwell-guide-copy'],
  ['Guía: 6 pasos', 'guía-6-pasos'],
  ['../..', 'an-id'],
  ['', 'an-id'],
  ['a'.repeat(300), 'a'.repeat(50)],
])('the guide “%s” is saved as %s', (name, called) => {
  expect(describeGuideFile({ id: 'an-id', name }).name).toBe(`kitchen-table-guide-${called}.json`);
});
