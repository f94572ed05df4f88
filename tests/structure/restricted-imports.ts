import { type Import, importsOf, names } from './imports.ts';
import { type Rule, type Source, ships, type Violation } from './sources.ts';

/** Packages that only some parts of the house may touch, even for types. */
const PACKAGES: readonly { readonly name: string; readonly here: RegExp; readonly says: string }[] = [
  {
    name: 'webextension-polyfill',
    here: /^lib\/(browser|rpc|i18n)\//,
    says: 'lib/browser, lib/rpc and lib/i18n',
  },
  { name: 'dexie', here: /^lib\/storage\//, says: 'lib/storage' },
  {
    name: 'wxt',
    here: /^(entrypoints|lib\/call)\/|^lib\/storage\/settings\/setting\.ts$/,
    says: 'entrypoints, lib/call and lib/storage/settings/setting.ts',
  },
  { name: '#imports', here: /^(entrypoints|lib\/call)\//, says: 'entrypoints and lib/call' },
  { name: 'preact', here: /^(components|entrypoints)\//, says: 'components and entrypoints' },
  // Signals without Preact: what is held in a session is followed by whatever shows it.
  { name: '@preact/signals-core', here: /^lib\/app\//, says: 'lib/app' },
  { name: '@preact/signals', here: /^(components|entrypoints)\//, says: 'components and entrypoints' },
];

/** A package that has a place of its own is imported only there. */
export const packagesInTheirPlace: Rule = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  return sources.filter(ships).flatMap((source) =>
    importsOf(source, paths).flatMap((one) =>
      PACKAGES.filter(({ name, here }) => names(one, name) && !here.test(source.path)).map(
        ({ name, says }) => ({
          path: source.path,
          line: one.line,
          message: `only ${says} may import ${name}`,
        }),
      ),
    ),
  );
};

/** What a component may not bring along, not even by way of a module that it imports. */
const NOT_WITH_COMPONENTS = ['dexie', 'webextension-polyfill', 'wxt'];

/** Components get what they need handed to them: nothing they import reaches the database or the browser. */
export const componentsReachNoBrowser: Rule = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  const byPath = new Map(sources.filter(ships).map((source) => [source.path, source]));

  const wayTo = (source: Source, seen: Set<string>): string[] | undefined => {
    seen.add(source.path);
    const runtime = importsOf(source, paths).filter(({ typeOnly }) => !typeOnly);
    const forbidden = runtime.find(isForbidden);
    if (forbidden !== undefined) return [forbidden.specifier];
    for (const { target = '' } of runtime) {
      const next = byPath.get(target);
      const rest = next === undefined || seen.has(target) ? undefined : wayTo(next, seen);
      if (rest !== undefined) return [target, ...rest];
    }
    return undefined;
  };

  return [...byPath.values()].filter(isComponent).flatMap((source): Violation[] => {
    const way = wayTo(source, new Set());
    if (way === undefined) return [];
    const message = `a component may not bring this along: ${[source.path, ...way].join(' -> ')}`;
    const line = importsOf(source, paths).find(
      ({ specifier, target }) => way[0] === (target ?? specifier),
    )?.line;
    return [{ path: source.path, line: line ?? 1, message }];
  });
};

function isForbidden(one: Import): boolean {
  return NOT_WITH_COMPONENTS.some((name) => names(one, name));
}

function isComponent({ path }: Source): boolean {
  return path.startsWith('components/');
}
