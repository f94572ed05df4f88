/** How the browser came to a document. */

/** Whether a document was started anew, by itself or by the person. */
export function wasReloaded(performance: Performance): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'reload');
}
