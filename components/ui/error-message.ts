/** Why something failed, in words. */

/** The message of what was thrown: errors of ours and of the browser's carry a sentence. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
