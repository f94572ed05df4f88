import { globSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One browser's build, read from the disk. */
export interface Built {
  /** All files, by path within the build. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly manifest: Manifest;
}

/** What the tests look at in a built manifest. */
export interface Manifest {
  readonly manifest_version: number;
  readonly incognito?: string;
  readonly permissions: readonly string[];
  readonly action?: { readonly default_area?: string };
  readonly sidebar_action?: { readonly default_panel: string; readonly open_at_install: boolean };
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: { readonly gecko: Readonly<Record<string, unknown>> };
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly web_accessible_resources: readonly {
    readonly resources: readonly string[];
    readonly matches: readonly string[];
  }[];
}

/** Reads the build for a target, e.g. `chrome-mv3`. */
export function readBuilt(target: string): Built {
  const root = resolve(import.meta.dirname, '../../.output', target);
  const paths = globSync('**/*.*', { cwd: root, withFileTypes: false });
  const files = new Map(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(resolve(root, path))] as const),
  );
  const manifest = files.get('manifest.json');
  if (manifest === undefined) throw new Error(`There is no build in .output/${target}: run npm run build.`);
  return { files, manifest: JSON.parse(manifest.toString()) };
}

/**
 * A page and every script and style that it loads to show itself. What is imported only when it is asked for (a
 * calendar file, English where the browser gives no words) counts in the whole package alone.
 */
export function loadedBy(page: string, { files }: Built): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || !files.has(path)) return;
    found.add(path);
    for (const next of referencesIn(path, files.get(path)?.toString() ?? '')) visit(next);
  };
  visit(page);
  return [...found];
}

function referencesIn(path: string, text: string): string[] {
  const pattern = path.endsWith('.html')
    ? /(?:src|href)="([^"]+)"/g
    : /(?:from|import)\s*["'`]([^"'`]+)["'`]/g;
  return [...text.matchAll(pattern)].map(({ 1: to = '' }) =>
    to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(path), to),
  );
}

/** The size of some files as they travel, each gzipped by itself, in bytes. */
export function gzipped(paths: readonly string[], { files }: Built): number {
  return paths.reduce((sum, path) => sum + gzipSync(files.get(path) ?? '', { level: 9 }).length, 0);
}
