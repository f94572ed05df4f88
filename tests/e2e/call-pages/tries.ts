/** One try of a page that means harm: script that runs in the page's own world and answers what it got. */
export interface Try {
  readonly name: string;
  readonly script: string;
  /** Why it fails on the careless build too, on which all others succeed: a guard that cannot be taken out. */
  readonly guardedBy?: string;
}

/** Returns the tries of a table. */
export function triesOf(
  table: readonly (readonly [name: string, script: string, guardedBy?: string])[],
): Try[] {
  return table.map(([name, script, guardedBy]) => ({
    name,
    script,
    ...(guardedBy === undefined ? {} : { guardedBy }),
  }));
}
