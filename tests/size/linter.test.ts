import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lintAddOn } from '../../scripts/release/lint-add-on.ts';

test('the add-on linter has nothing against the Firefox build', async () => {
  const { errors, warnings } = await lintAddOn(resolve(import.meta.dirname, '../../.output/firefox-mv3'));
  expect(errors).toEqual([]);
  // In each bundle of pages, Preact's own way to set HTML, which nothing of ours uses: `tests/e2e/inert.test.ts`.
  expect(warnings.map(({ code }) => code)).toEqual(Array(2).fill('UNSAFE_VAR_ASSIGNMENT'));
}, 120_000);
