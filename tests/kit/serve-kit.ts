/** Builds the page of the kit (`main.tsx`) as the extension is built, and serves it on this machine. */
import { resolve } from 'node:path';
import { build, type InlineConfig, preview } from 'vite';
import { scopedNames, sheetsAreKept } from '../../scripts/styles/class-names.ts';
import { tokensInSheets } from '../../scripts/styles/tokens-in-sheets.ts';

const REPOSITORY = resolve(import.meta.dirname, '../..').replaceAll('\\', '/');

/** A page that is served until it is closed. */
export interface ServedKit extends AsyncDisposable {
  readonly address: string;
}

/** Builds and serves it, on a free port. */
export async function serveKit(): Promise<ServedKit> {
  const config: InlineConfig = {
    configFile: false,
    root: resolve(REPOSITORY, 'tests/kit'),
    logLevel: 'error',
    css: { modules: { generateScopedName: scopedNames(REPOSITORY, false) } },
    plugins: [sheetsAreKept, tokensInSheets],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: resolve(REPOSITORY, 'tests/results/kit/page'), emptyOutDir: true, target: 'es2023' },
    preview: { port: 0, host: '127.0.0.1' },
  };
  await build(config);
  const server = await preview(config);
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return { address, [Symbol.asyncDispose]: () => server.close() };
}
