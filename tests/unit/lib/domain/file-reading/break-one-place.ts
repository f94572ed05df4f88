/** A JSON value with one of its places broken, for properties of what reads files. */
import type { JsonPath } from '../../../../../lib/domain/file-reading/describe-issue.ts';

/** Every place in a value: of objects, of lists, and of what stands in them. */
export function placesOf(value: unknown): JsonPath[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    return [[key], ...placesOf(part).map((rest) => [key, ...rest])];
  });
}

/** A copy with what stands at a place put into another kind of thing, which nothing that is there may be. */
export function withOneBroken(value: unknown, path: JsonPath): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'number' ? 'seven' : 7;
  if (Array.isArray(value)) return value.with(Number(key), withOneBroken(value[Number(key)], rest));
  const old = value as Record<string, unknown>;
  return { ...old, [key]: withOneBroken(old[key], rest) };
}

/** A copy with something beside what stands in the object at a place. */
export function withOneMore(value: unknown, path: JsonPath): unknown {
  const [key, ...rest] = path;
  if (Array.isArray(value)) return value.with(Number(key), withOneMore(value[Number(key)], rest));
  const old = value as Record<string, unknown>;
  if (key === undefined) return { ...old, stray: 1 };
  return { ...old, [key]: withOneMore(old[key], rest) };
}
