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
    limit: 10 * KB,
    files: () => ['content-scripts/call.js', 'content-scripts/keys.js'],
  },
  { part: 'sidebar', limit: 80 * KB, files: (built) => loadedBy('sidebar.html', built) },
  { part: 'popup', limit: 35 * KB, files: (built) => loadedBy('popup.html', built) },
  // 50 kB of it for reading lists of people: 30 of them are what knows every country's phone numbers, loaded there alone.
  { part: 'whole package', limit: 660 * KB, files: (built) => [...built.files.keys()] },
];
