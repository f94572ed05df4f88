import { expect, test } from 'vitest';
import { type ReleaseState, releaseObstacles } from '../../../../scripts/release/requirements.ts';

const ready: ReleaseState = {
  version: '1.2.0',
  uncommitted: [],
  tags: ['v1.2.0'],
  changelog: '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-12-01\n\n### Added\n',
};

test('a tagged commit with its section in the changelog and nothing uncommitted can be released', () => {
  expect(releaseObstacles(ready)).toEqual([]);
});

test('what is not committed keeps it from being released, by name', () => {
  const [said, ...others] = releaseObstacles({ ...ready, uncommitted: ['README.md', 'notes.txt'] });
  expect(said).toContain('README.md, notes.txt');
  expect(others).toEqual([]);
});

test.each([[[]], [['v1.1.0']], [['1.2.0']]])('the tags %j are not the one of this version', (tags) => {
  expect(releaseObstacles({ ...ready, tags })).toEqual([expect.stringContaining('git tag v1.2.0')]);
});

test.each([
  ['only what is unreleased', '## [Unreleased]'],
  ['another version', '## [1.1.0] - 2026-12-01'],
  ['a version that the dot would match', '## [1x2.0] - 2026-12-01'],
  ['no date', '## [1.2.0]'],
])('a changelog with %s lacks the section of this version', (_what, changelog) => {
  expect(releaseObstacles({ ...ready, changelog })).toEqual([
    expect.stringContaining('## [1.2.0] - YYYY-MM-DD'),
  ]);
});
