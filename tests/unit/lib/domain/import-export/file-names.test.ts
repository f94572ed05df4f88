import { expect, test } from 'vitest';
import { describeFile } from '../../../../../lib/domain/import-export/file-names.ts';

test.each([
  ['json', false, 'kitchen-table-2026-11-24.json', 'application/json'],
  ['json', true, 'kitchen-table-2026-11-24.json.age', 'application/octet-stream'],
  ['people', false, 'kitchen-table-people-2026-11-24.csv', 'text/csv'],
] as const)('%s, encrypted: %s, is called %s', (kind, isEncrypted, name, type) => {
  expect(describeFile(kind, isEncrypted, new Date(2026, 10, 24, 18))).toEqual({ name, type });
});
