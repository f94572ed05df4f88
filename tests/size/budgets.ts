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
  // Each language takes 20 kB twice: for the browser, and for our own pages, which load it only where it was chosen. Each guide
  // that ships beside the six steps takes 10 kB, in both languages; of these only those are loaded that are in use. What stands
  // on the objections' cards takes 6 kB for the six steps, 12 for the guides beside it. A field that finds settings, and what is
  // kept of people beside their name, take 5 kB; the editor of guides 15; the places besides the dock 15, each loaded in its place
  // alone. Six people to practise with take 7 kB each, in two languages; none of them is loaded but on the pages of practice.
  // Practice in threes takes 7 kB, loaded there alone, and 6 for what it says. Team files take 13, loaded where they are used alone, 6 of
  // them for what they say. Reading people to practise with from files takes 8, the sites that are switched on 4, the help 2.
  // What says a note to whom it is about takes 2, loaded with the first blank that is pressed; what practice understands of
  // what is typed, and who finds whom it cannot reach, 9, loaded there alone.
  { part: 'whole package', limit: 945 * KB, files: (built) => [...built.files.keys()] },
];
