import { importsOf } from './imports.ts';
import { type Rule, type Source, ships, type Violation } from './sources.ts';

/** No file may import itself by way of others, not even for types. Each cycle is told once. */
export const noCycles: Rule = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  const byPath = new Map(sources.filter(ships).map((source) => [source.path, source]));
  const finished = new Set<string>();
  const violations: Violation[] = [];

  const visit = (source: Source, trail: readonly string[]): void => {
    if (finished.has(source.path)) return;
    for (const { target = '', line } of importsOf(source, paths)) {
      const next = byPath.get(target);
      const way = [...trail, source.path];
      if (next === undefined) continue;
      if (way.includes(target)) {
        const cycle = [...way.slice(way.indexOf(target)), target];
        violations.push({ path: source.path, line, message: `closes a cycle: ${cycle.join(' -> ')}` });
      } else visit(next, way);
    }
    finished.add(source.path);
  };

  for (const source of byPath.values()) visit(source, []);
  return violations;
};
