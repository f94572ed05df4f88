// `npm run release`: makes everything that the stores ask for, from what is committed, and proves that anybody can make
// the same. With `-- --dry-run` no tag and no changelog is asked for. It uploads nothing: `docs/releasing.md` says how.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { unzip, writeFiles, zip } from './release/archives.ts';
import { BUILDS, buildFromClone, installAndRun, readCommitted } from './release/builds.ts';
import { differences, type Files, readFolder, sha256 } from './release/files.ts';
import { lintAddOn } from './release/lint-add-on.ts';
import { listingFiles, type PermissionsManifest } from './release/listing.ts';
import { listingTexts } from './release/listing-texts.ts';
import { releaseObstacles } from './release/requirements.ts';
import { takePictures } from './release/take-pictures.ts';

process.chdir(resolve(import.meta.dirname, '..'));
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const isDryRun = values['dry-run'];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const commit = git('rev-parse', 'HEAD').toString().trim();
const obstacles = releaseObstacles({
  version,
  uncommitted: lines(git('status', '--porcelain')).map((line) => line.slice(3)),
  tags: lines(git('tag', '--points-at', 'HEAD')),
  changelog: readFileSync('docs/CHANGELOG.md', 'utf8'),
});
for (const obstacle of obstacles) console.error(isDryRun ? `For a release: ${obstacle}` : obstacle);
if (obstacles.length > 0 && !isDryRun) process.exit(1);

const release = resolve('.output/release');
rmSync(release, { recursive: true, force: true });
const scratch = mkdtempSync(join(tmpdir(), 'kitchen-table-release-'));
try {
  await makeRelease();
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}

async function makeRelease(): Promise<void> {
  const first = await stage('Build from a clean clone', () => buildFromClone(commit, join(scratch, 'first')));
  const second = await stage('Build from another', () => buildFromClone(commit, join(scratch, 'the-second')));
  same('the two builds for Chromium', first.chrome, second.chrome);
  same('the two builds for Firefox', first.firefox, second.firefox);

  const sources = zip(readCommitted(join(scratch, 'first')));
  const rebuilt = await stage('Rebuild Firefox’s package from the sources', () => {
    const folder = join(scratch, 'sources');
    writeFiles(unzip(sources), folder);
    installAndRun(folder, 'build-for-amo');
    return readFolder(resolve(folder, BUILDS.firefox));
  });
  same('the package and the one rebuilt from the sources', first.firefox, rebuilt);

  const packages = new Map([
    [`kitchen-table-${version}-chrome.zip`, zip(first.chrome)],
    [`kitchen-table-${version}-firefox.zip`, zip(first.firefox)],
    [`kitchen-table-${version}-sources.zip`, sources],
  ]);
  const sums = [...packages].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  writeFiles(packages, release);
  writeFiles(new Map([['SHA256SUMS', Buffer.from(sums)]]), release);

  await stage('Lint Firefox’s package', async () => {
    const report = await lintAddOn(join(release, `kitchen-table-${version}-firefox.zip`));
    for (const { code, file = '', message } of report.warnings) console.log(`   ${code} ${file}: ${message}`);
    if (report.errors.length > 0) throw new Error(JSON.stringify(report.errors, null, 2));
  });

  await stage('Write the listing', () => {
    const listing = listingFiles({
      manifests: [manifestOf(first.chrome), manifestOf(first.firefox)],
      summary: messages.extensionDescription.message,
      texts: listingTexts,
      privacyPolicy: readFileSync('docs/privacy-policy.md', 'utf8'),
    });
    const files = [...listing].map(([name, text]) => [name, Buffer.from(text)] as const);
    writeFiles(new Map(files), join(release, 'listing'));
  });

  const pictures = await stage('Take the pictures', () =>
    takePictures(
      join(scratch, 'first', BUILDS.chrome),
      first.chrome.get('icons/icon-128.png') ?? Buffer.of(),
    ),
  );
  writeFiles(pictures, join(release, 'listing/pictures'));

  console.log(`\nKitchen Table ${version}, commit ${commit}:`);
  for (const [path, bytes] of readFolder(release))
    console.log(`  .output/release/${path} (${bytes.length} bytes)`);
  console.log(`\n${sums}\nNothing was uploaded. docs/releasing.md says what a person does with these files.`);
}

/** Runs one stage under its name and says how long it took. */
async function stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const began = performance.now();
  console.log(`== ${name}`);
  const done = await work();
  console.log(`   ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return done;
}

/** Throws where two builds are not the same byte by byte. */
function same(what: string, one: Files, other: Files): void {
  const found = differences(one, other);
  if (found.length > 0) throw new Error(`Not the same: ${what}.\n${found.join('\n')}`);
  console.log(`   The same byte by byte: ${what} (${one.size} files).`);
}

function manifestOf(build: Files): PermissionsManifest {
  return JSON.parse(Buffer.from(build.get('manifest.json') ?? []).toString()) as PermissionsManifest;
}

function git(...words: string[]): Buffer {
  return execFileSync('git', words, { maxBuffer: 2 ** 28 });
}

function lines(text: Buffer): string[] {
  return text
    .toString()
    .split('\n')
    .filter((line) => line !== '');
}
