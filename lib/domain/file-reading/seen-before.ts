/** Finding ids that are there twice. */

/** Makes what says of one id after the other whether it was there before. */
export function seenBefore(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => seen.has(id) || !seen.add(id);
}
