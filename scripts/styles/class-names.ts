/** The class names of the style sheets that stand beside components, which are CSS modules. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A style sheet of a component. */
export interface ComponentSheet {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /** Its classes and animations, as they are written there, in the order of the alphabet. */
  readonly names: readonly string[];
}

/** Reads every sheet of a component below `root`, in the order of their paths. */
export function readComponentSheets(root: string): ComponentSheet[] {
  return globSync('{components,tests/kit}/**/*.module.css', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, names: namesIn(readFileSync(`${root}/${path}`, 'utf8')) }));
}

/** The classes and animations that a sheet defines, each once, in the order of the alphabet. */
export function namesIn(sheet: string): string[] {
  const rules = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"/g, '""');
  const found = rules.matchAll(/(?:\.|@keyframes\s+)([A-Za-z_][\w-]*)/g);
  return [...new Set([...found].map(([, name = '']) => name))].sort();
}

/**
 * Returns what gives each class its name in the package: two letters, counted through all sheets, so that two builds of
 * the same sources are the same and no two classes are. `npm run dev` shows where a class is from instead.
 */
export function scopedNames(root: string, isServed: boolean): (name: string, file: string) => string {
  const short = new Map(
    readComponentSheets(root)
      .flatMap(({ path, names }) => names.map((name) => `${path} ${name}`))
      .map((key, index) => [key, inLetters(index)]),
  );
  return (name, file) => {
    if (isServed) return `${basename(file, '.module.css')}-${name}`;
    const path = file
      .replaceAll('\\', '/')
      .replace(/[?#].*/, '')
      .slice(root.length + 1);
    const found = short.get(`${path} ${name}`);
    if (found === undefined) throw new Error(`${path} has no class ${name} that its text shows.`);
    return found;
  };
}

/** A type for each sheet, so that a class that does not exist does not compile: path below `.wxt`, and text. */
export function sheetTypes(root: string): { readonly path: string; readonly text: string }[] {
  return readComponentSheets(root).map(({ path, names }) => ({
    path: `styles/${path.replace(/\.css$/, '.d.css.ts')}`,
    text: names.map((name) => `export declare const ${name}: string;\n`).join(''),
  }));
}

/**
 * Keeps the sheets of components whose class names were put in where they are used: nothing is left of their modules then,
 * and Vite leaves out the styles of a module that is.
 */
export const sheetsAreKept = {
  name: 'sheets-are-kept',
  enforce: 'post',
  transform: {
    filter: { id: /\.module\.css$/ },
    handler: (code: string) => ({ code, moduleSideEffects: 'no-treeshake', map: null }),
  },
} as const;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function inLetters(index: number): string {
  const [first, second] = [LETTERS[Math.floor(index / LETTERS.length)], LETTERS[index % LETTERS.length]];
  if (first === undefined || second === undefined)
    throw new Error('There are more classes than two letters name.');
  return first + second;
}
