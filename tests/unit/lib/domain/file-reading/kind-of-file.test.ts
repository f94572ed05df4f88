/** A file that was taken to the wrong place is known for what it is, though it may be broken. */
import { expect, test } from 'vitest';
import {
  type FileKind,
  kindOfFile,
  OtherKindError,
  otherKindIn,
} from '../../../../../lib/domain/file-reading/kind-of-file.ts';
import { readGuideFile } from '../../../../../lib/domain/guide/read-guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { parseBackup } from '../../../../../lib/domain/import-export/backup.ts';
import { dana } from '../../../../../lib/domain/practice/people/dana.ts';
import { readPersonFile, writePerson } from '../../../../../lib/domain/practice/person-file.ts';
import { readTeamFile } from '../../../../../lib/domain/team-file/read-team-file.ts';
import { toldOf } from '../../../strings.ts';

const FILES: Readonly<Record<FileKind, string>> = {
  backup: '{"format":"kitchen-table-backup"}',
  guide: JSON.stringify(sixSteps),
  person: writePerson(dana),
  team_file: '{"format":"kitchen-table-team","steps":[]}',
};

test.each(Object.entries(FILES))('a file of the kind %s is known', (kind, file) => {
  expect(kindOfFile(JSON.parse(file))).toBe(kind);
});

test.each([null, 1, '"steps"', [], {}, { steps: 1 }, { carries: null }, { format: 'else' }])(
  '%j is nothing of ours',
  (json) => expect(kindOfFile(json)).toBeNull(),
);

const bytes = (text: string) => new TextEncoder().encode(text);
const PLACES: Readonly<Record<FileKind, (file: string) => unknown>> = {
  backup: (file) => parseBackup(file),
  guide: (file) => readGuideFile(bytes(file), []),
  person: (file) => readPersonFile(bytes(file), []),
  team_file: (file) => readTeamFile(bytes(file), []),
};
const SAID: Readonly<Record<FileKind, string>> = {
  backup: 'This is a backup. Import it in Settings, under “Import”.',
  guide: 'This is a guide. Import it in Settings, under “Guide”.',
  person: 'This is a person to practice with. Import them under “Practice”.',
  team_file: 'This is a team file. Import it under “Prepare”.',
};
const KINDS = Object.keys(FILES) as FileKind[];

test.each(
  KINDS.flatMap((place) => KINDS.filter((kind) => kind !== place).map((kind) => [place, kind] as const)),
)('where a %s is wanted, it is said where a %s goes', async (place, kind) => {
  expect(await toldOf(() => PLACES[place](FILES[kind]))).toBe(SAID[kind]);
});

test('an error with a sentence says of which kind it is', () => {
  const withSentence = (cause: Error) => new Error('A sentence.', { cause });
  expect(otherKindIn(withSentence(new OtherKindError('guide')))).toBe('guide');
  expect(otherKindIn(withSentence(new Error('something else')))).toBeNull();
  expect(otherKindIn(null)).toBeNull();
});
