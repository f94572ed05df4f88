import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION } from '../browser.ts';

/**
 * A copy of the Chromium build to which access to the optional sites was given with the others: no test without a display
 * can press the browser's own question for it (`tests/hotkeys/optional-sites.test.ts` does). Deleted when disposed of.
 */
export async function allowedBuild(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'kitchen-table-allowed-'));
  await cp(BUILT_EXTENSION, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push(...manifest.optional_host_permissions);
  await writeFile(file, JSON.stringify(manifest));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}
