import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION } from '../browser.ts';

/** On the call page: passes the page's messages on, as a careless content script would. */
const RELAY = `addEventListener('message', ({ data }) => {
  if (data?.relay) chrome.runtime.sendMessage(data.relay).then((relayed) => postMessage({ relayed }, '*'), () => {});
});`;

/** In the sidebar: tells the page what is shown and typed, and does what the page says. */
const TALKATIVE = `
new MutationObserver(() => parent.postMessage({ shown: document.body.textContent }, '*')).observe(document, { childList: true, subtree: true, characterData: true });
addEventListener('keydown', ({ key }) => parent.postMessage({ key }, '*'), true);
addEventListener('message', ({ data }) => {
  if (data?.press) [...document.querySelectorAll('button')].find((one) => one.textContent.includes(data.press))?.click();
});`;

/** A copy of the Chromium build with its guards taken out; deleted when disposed of. */
export async function weakenedBuild(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'kitchen-table-weak-'));
  await cp(BUILT_EXTENSION, path, { recursive: true });
  const change = async (file: string, ...changes: readonly (readonly [RegExp | string, string])[]) => {
    let text = await readFile(join(path, file), 'utf8');
    for (const [what, by] of changes) {
      const changed = text.replace(what, () => by);
      // A guard that is written in another way is no guard taken out.
      if (changed === text) throw new Error(`There is no ${what} in ${file}.`);
      text = changed;
    }
    await writeFile(join(path, file), text);
  };
  await change('content-scripts/call.js', [/mode:[`"']closed[`"']/, 'mode:"open"']);
  await change(
    'background.js',
    [/&&\w+\?\.startsWith\([\w$.]+\.getURL\([`"']{2}\)\)===!0/g, ''],
    [/!await \w+\.isAdmitted\([^)]*\)/, 'false'],
    [/\w+\?\.ticket!==\w+\|\|\w+\.frame!==null&&\w+\.frame!==\w+/, 'false'],
  );
  await change('sidebar.html', ['</head>', '<script src="/talkative.js"></script></head>']);
  await change(
    'manifest.json',
    ["connect-src 'none'", 'connect-src *'],
    ['"resources":["sidebar.html"]', '"resources":["*"]'],
    ['"js":["content-scripts/call.js"]', '"js":["content-scripts/call.js","relay.js"]'],
  );
  await writeFile(join(path, 'relay.js'), RELAY);
  await writeFile(join(path, 'talkative.js'), TALKATIVE);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}
