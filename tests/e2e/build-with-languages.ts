/** The extension as it is built once somebody has added languages: two made-up ones. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PSEUDO_LOCALES, pseudoMessages } from '../fixtures/pseudo-locale.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** All that a build reads. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'scripts',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** The folder of a made-up language, as a translator would call it, e.g. `en_XA`. */
export function folderOf({ language }: { readonly language: string }): string {
  return language.replace('-', '_');
}

/** Builds a copy of the project with the made-up languages added as files. Resolves to where the copy and the extension are. */
export async function buildWithLanguages(): Promise<{ readonly copy: string; readonly extension: string }> {
  const copy = await mkdtemp(join(tmpdir(), 'kitchen-table-languages-'));
  for (const source of SOURCES) await cp(join(ROOT, source), join(copy, source), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const locale of PSEUDO_LOCALES) {
    const folder = join(copy, 'public/_locales', folderOf(locale));
    await mkdir(folder);
    await writeFile(join(folder, 'messages.json'), JSON.stringify(pseudoMessages(locale)));
  }
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  await promisify(execFile)(process.execPath, [wxt, 'build'], { cwd: copy });
  return { copy, extension: join(copy, '.output/chrome-mv3') };
}
