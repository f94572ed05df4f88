/** What the parts of the package may weigh. */
import { type Built, loadedBy } from './built.ts';

/** Bytes. */
export const KB = 1000;

/** What each part may weigh, in bytes, gzipped. */
export const budgets: readonly {
  readonly part: string;
  readonly limit: number;
  readonly files: (built: Built) => string[];
}[] = [
  {
    part: 'content scripts',
    // 0.4 kB of it for what the dock says in Spanish, which it brings along (`dock-messages.ts`).
    limit: 10.5 * KB,
    files: () => ['content-scripts/call.js', 'content-scripts/keys.js'],
  },
  { part: 'sidebar', limit: 80 * KB, files: (built) => loadedBy('sidebar.html', built) },
  { part: 'popup', limit: 35 * KB, files: (built) => loadedBy('popup.html', built) },
  // 50 kB of it for reading lists of people: 30 of them are what knows every country's phone numbers, loaded there alone.
  // Each language takes 20 kB three times over: for the browser, for the sidebar, which is a bundle of its own, and for the
  // other pages. None of these is loaded where another language was chosen. 6 kB of it for the objections: what stands on their
  // cards is in each of these bundles, in both languages. 10 kB for each guide that ships beside the six steps: in both languages,
  // for the sidebar and for the other pages. Of these only those are loaded that are in use.
  { part: 'whole package', limit: 795 * KB, files: (built) => [...built.files.keys()] },
];
