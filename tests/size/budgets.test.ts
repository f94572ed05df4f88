import { afterAll, describe, expect, test } from 'vitest';
import { budgets, KB } from './budgets.ts';
import { gzipped, loadedBy, readBuilt } from './built.ts';

/** Words that a library leaves in its minified code. */
const MARKS = { Preact: '__k', Dexie: 'DexieError', 'the polyfill': 'webextension-polyfill' };

const table: Record<string, string | number>[] = [];
afterAll(() => console.table(table));

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  const built = readBuilt(target);
  const textOf = (paths: readonly string[]) =>
    paths.map((path) => built.files.get(path)?.toString() ?? '').join('\n');

  test.each(budgets)('the $part weighs at most $limit bytes, gzipped', ({ part, limit, files }) => {
    const paths = files(built);
    expect(paths.filter((path) => !built.files.has(path))).toEqual([]);
    expect(paths).not.toEqual([]);
    const size = gzipped(paths, built);
    table.push({ target, part, files: paths.length, 'kB gzipped': size / KB, 'at most': limit / KB });
    expect(size).toBeLessThanOrEqual(limit);
  });

  test('the sidebar is counted with its scripts and styles', () => {
    const endings = loadedBy('sidebar.html', built).map((path) => path.split('.').at(-1));
    expect(endings).toEqual(expect.arrayContaining(['html', 'js', 'css']));
  });

  test('the popup comes with a sheet and two scripts: each file costs the browser a moment', () => {
    const endings = loadedBy('popup.html', built).map((path) => path.split('.').at(-1));
    expect(endings.toSorted()).toEqual(['css', 'html', 'js', 'js']);
  });

  test.each(Object.entries(MARKS))('%s is not in the content script', (_library, mark) => {
    const everywhere = textOf([...built.files.keys()].filter((path) => path.endsWith('.js')));
    // The mark is worth something only while the build has it somewhere.
    expect(everywhere.includes(mark)).toBe(true);
    expect(textOf(['content-scripts/call.js']).includes(mark)).toBe(false);
  });

  test('WXT’s own event, which the page would hear, is not in the content script', () => {
    expect(textOf(['content-scripts/call.js'])).not.toContain('wxt:');
  });

  test('age’s keys that are not passphrases are nowhere: their curves and post-quantum schemes', () => {
    const everywhere = textOf([...built.files.keys()].filter((path) => path.endsWith('.js')));
    expect(everywhere).toContain('age-encryption.org/v1');
    for (const mark of ['ML-KEM', 'bad point']) expect(everywhere).not.toContain(mark);
  });

  test.each(['sidebar.html', 'popup.html'])('Dexie is not in what %s shows itself with', (page) => {
    expect(textOf(loadedBy(page, built)).includes(MARKS.Dexie)).toBe(false);
  });
});
