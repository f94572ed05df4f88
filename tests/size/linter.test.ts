import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

interface Report {
  readonly errors: readonly { readonly code: string; readonly file?: string }[];
  readonly warnings: readonly { readonly code: string; readonly file?: string }[];
}

test('the add-on linter has nothing against the Firefox build', async () => {
  const linter = resolve(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout } = await promisify(execFile)(process.execPath, [
    linter,
    '--output=json',
    resolve(ROOT, '.output/firefox-mv3'),
  ]);
  const { errors, warnings } = JSON.parse(stdout) as Report;
  expect(errors).toEqual([]);
  // In each bundle of pages, Preact's own way to set HTML, which nothing of ours uses: `tests/e2e/inert.test.ts`.
  expect(warnings.map(({ code }) => code)).toEqual(Array(2).fill('UNSAFE_VAR_ASSIGNMENT'));
}, 120_000);
