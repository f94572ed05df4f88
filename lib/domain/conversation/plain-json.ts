/** Values as JSON has them, for what is kept without being understood. */

/** Levels of lists and objects within each other. */
const DEEPEST = 20;

/** Returns whether a value is what JSON can say, unchanged, and not nested too deeply. */
export function isPlainJson(value: unknown, levels = DEEPEST): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || levels === 0) return false;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every((part) => isPlainJson(part, levels - 1));
}

/** Returns whether any text in a value, at whatever depth, is one that is looked for. */
export function someText(value: unknown, isSought: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isSought(value);
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((part) => someText(part, isSought))
  );
}
