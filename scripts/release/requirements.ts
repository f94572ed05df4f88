/** What a release is made from. */
export interface ReleaseState {
  /** As `package.json` has it. */
  readonly version: string;
  /** What `git status` lists: files that are changed or not committed. */
  readonly uncommitted: readonly string[];
  /** The tags of the commit that is checked out. */
  readonly tags: readonly string[];
  /** The text of the changelog. */
  readonly changelog: string;
}

/** Returns what keeps this state from being released, in sentences; an empty list where nothing does. */
export function releaseObstacles({ version, uncommitted, tags, changelog }: ReleaseState): string[] {
  const heading = new RegExp(`^## \\[${version.replace(/\W/g, '\\$&')}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm');
  return [
    ...(uncommitted.length === 0
      ? []
      : [
          `Commit or put aside first, for a release is built from what is committed: ${uncommitted.join(', ')}.`,
        ]),
    ...(tags.includes(`v${version}`)
      ? []
      : [
          `This commit has no tag v${version}: \`git tag v${version}\`, once it is what you want to release.`,
        ]),
    ...(heading.test(changelog)
      ? []
      : [
          `The changelog has no section "## [${version}] - YYYY-MM-DD": give what is unreleased its version.`,
        ]),
  ];
}
