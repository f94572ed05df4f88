/** The content scripts on the sites to which access is asked for only when somebody switches one on. */
import browser, { type Scripting } from 'webextension-polyfill';
import { createSequence } from '../domain/sequence/sequence.ts';

/** Where the polyfill's types lack what both browsers have. */
type Registered = Scripting.RegisteredContentScript & { readonly matchOriginAsFallback?: boolean };

const inSequence = createSequence();

/**
 * Has the manifest's content scripts run on each of these sites that the browser lets the extension onto, and on none of the
 * others, from the next page on. The browser keeps that until the extension is updated. Rejects with the browser's Error.
 */
export function registerOptionalScripts(): Promise<void> {
  return inSequence(async () => {
    const wanted = await wantedScripts();
    const now = await browser.scripting.getRegisteredContentScripts();
    // Taken out and put in again, they would be lacking for a moment, in which a page may come.
    if (String(now.map(inWords).toSorted()) === String(wanted.map(inWords).toSorted())) return;
    if (now.length > 0) await browser.scripting.unregisterContentScripts();
    if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
  });
}

const inWords = ({ id, js = [], matches = [] }: Registered) =>
  [id, ...js.map(inPackage), ...matches.toSorted()].join();

/** A file's path in the package. Firefox says whole addresses, also in its manifest, and takes none. */
const inPackage = (file: string) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1);

async function wantedScripts(): Promise<Registered[]> {
  const { content_scripts: scripts = [], optional_host_permissions: hosts = [] } =
    browser.runtime.getManifest() as browser.Manifest.WebExtensionManifest;
  const isGiven = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [host] })));
  const matches = hosts.filter((_host, at) => isGiven[at]);
  if (matches.length === 0) return [];
  return scripts.map(({ js = [], run_at: runAt, all_frames: allFrames, match_about_blank }, at) => ({
    id: `call-${at}`,
    js: js.map(inPackage),
    matches,
    ...(runAt && { runAt }),
    ...(allFrames && { allFrames }),
    // Registered scripts have no `matchAboutBlank` in Chromium; this takes in the same frames, and a few more.
    ...(match_about_blank && { matchOriginAsFallback: true }),
  }));
}
