import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION } from '../browser.ts';

/** What a careless extension would have beside ours. */
const CARELESS = join(import.meta.dirname, 'careless');

/** A copy of the Chromium build with its guards taken out and careless scripts put in; deleted when disposed of. */
export async function weakenedBuild(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'kitchen-table-weak-'));
  await cp(BUILT_EXTENSION, path, { recursive: true });
  const change = async (file: string, ...changes: readonly (readonly [RegExp | string, string])[]) => {
    let text = await readFile(join(path, file), 'utf8');
    for (const [what, by] of changes) {
      const changed = text.replace(what, by);
      // A guard that is written in another way is no guard taken out.
      if (changed === text) throw new Error(`There is no ${what} in ${file}.`);
      text = changed;
    }
    await writeFile(join(path, file), text);
  };
  await change('content-scripts/call.js', [
    /mode:[`"']closed[`"']/,
    'mode:"open",serializable:!0,clonable:!0',
  ]);
  await change(
    'background.js',
    [/\w+\.includes\(\w+\.kind\)/, '!0'],
    [
      /(\w+)=await [\w.]+\((\w+),[^;]*\);if\(\1===void 0\)throw \w+\([`"']This is no sidebar of ours\.[`"']\)/,
      '$1={session:String($2.tab),tab:$2.tab}',
    ],
  );
  await change('sidebar.html', [
    '</head>',
    '<script src="/acts.js"></script><script src="/talkative.js"></script></head>',
  ]);
  await change(
    'manifest.json',
    ["connect-src 'none'", 'connect-src *'],
    ['"resources":["sidebar.html"]', '"resources":["*"]'],
    ['"js":["content-scripts/call.js"]', '"js":["content-scripts/call.js","acts.js","relay.js"]'],
    [
      '"content_scripts":[',
      '"externally_connectable":{"matches":["https://meet.google.com/*"]},"content_scripts":[{"matches":["https://meet.google.com/*"],"js":["gossip.js"],"world":"MAIN","run_at":"document_start"},',
    ],
  );
  await cp(CARELESS, path, { recursive: true });
  await appendFile(
    join(path, 'background.js'),
    `;(() => {${await readFile(join(CARELESS, 'answers-anybody.js'), 'utf8')}})();`,
  );
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}
