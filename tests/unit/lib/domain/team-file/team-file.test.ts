import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { newCampaign } from '../../../../../lib/domain/campaign/campaign.ts';
import { nameOf } from '../../../../../lib/domain/file-reading/describe-issue.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { readTeamFile, TeamFileError } from '../../../../../lib/domain/team-file/read-team-file.ts';
import {
  LARGEST_TEAM_FILE,
  offeredParts,
  type TeamFile,
  teamFileOf,
  writeTeamFile,
} from '../../../../../lib/domain/team-file/team-file.ts';
import { toldOf } from '../../../strings.ts';
import { placesOf, withOneBroken, withOneMore } from '../file-reading/break-one-place.ts';
import { SHIPPED, teamFiles } from './some-team-files.ts';

const read = (text: string) => readTeamFile(new TextEncoder().encode(text), SHIPPED);
const jsonOf = (file: TeamFile) => JSON.parse(writeTeamFile(file));
const toldIn = (json: unknown) => toldOf(() => read(JSON.stringify(json)));

/** What is wrong with a file, by the names of its places. */
function faultsOf(json: unknown): string[] {
  try {
    read(JSON.stringify(json));
  } catch (error) {
    if (error instanceof TeamFileError) return error.faults.map(({ path }) => nameOf(path));
    throw error;
  }
  return [];
}

const HEAT = {
  ...newCampaign('heat', 5),
  name: 'Heat by Christmas',
  problem: 'No heat since October',
  fills: {
    'the-ask': 'come on Thursday',
    'your-stake': 'my daughter’s asthma',
    'of-another-guide': 'nobody sees this',
    'their-stake': 'about a person',
  },
  objections: [
    { id: 'no-time', text: 'I have no time', answer: 'What would fit?' },
    { id: 'empty', text: '', answer: '' },
  ],
};
const OURS = { ...sixSteps, id: 'ours' };
const FILE: TeamFile = teamFileOf(
  HEAT,
  OURS,
  offeredParts(HEAT, OURS).map(({ part }) => part),
  false,
);

describe('what goes out', () => {
  it('is offered part by part: what fills this guide’s blanks about a campaign, and the organizer’s own story as such', () => {
    expect(
      offeredParts(HEAT, sixSteps).map(({ label, text, isPersonal }) => [label, text, isPersonal]),
    ).toEqual([
      ['', 'No heat since October', false],
      ['YOUR STAKE', 'my daughter’s asthma', true],
      ['THE ASK', 'come on Thursday', false],
      ['I have no time', 'What would fit?', false],
    ]);
  });

  it('is what was chosen, and the guide by its id alone where it ships', () => {
    const parts = offeredParts(HEAT, sixSteps).filter(({ isPersonal }) => !isPersonal);
    expect(
      jsonOf(
        teamFileOf(
          HEAT,
          sixSteps,
          parts.map(({ part }) => part),
          true,
        ),
      ),
    ).toEqual({
      format: 'kitchen-table-team',
      version: 1,
      campaign: {
        id: 'heat',
        name: 'Heat by Christmas',
        problem: 'No heat since October',
        fills: { 'the-ask': 'come on Thursday' },
        objections: [{ id: 'no-time', text: 'I have no time', answer: 'What would fit?' }],
      },
      guideId: 'six-steps',
    });
  });

  it('is the name alone where nothing was chosen', () => {
    expect(teamFileOf(HEAT, sixSteps, [], true).campaign).toEqual({
      ...{ id: 'heat', name: 'Heat by Christmas', problem: '' },
      ...{ fills: {}, objections: [] },
    });
  });
});

it('is refused where it would be too large to be read again', async () => {
  const long = { ...HEAT, problem: 'x'.repeat(LARGEST_TEAM_FILE) };
  expect(await toldOf(() => writeTeamFile(teamFileOf(long, OURS, [{ kind: 'problem' }], false)))).toBe(
    'This file is too large for Kitchen Table to read.',
  );
});

describe('a file', () => {
  test('of any kind is read as it was written', () => {
    fc.assert(
      fc.property(teamFiles, (file) => {
        expect(read(writeTeamFile(file))).toEqual(file);
      }),
    );
  });

  test('with any single field of another kind is refused at its place', () => {
    fc.assert(
      fc.property(teamFiles, fc.nat(), (file, at) => {
        const json = jsonOf(file);
        const places = placesOf(json).filter(([top]) => top !== 'format' && top !== 'version');
        const place = places[at % places.length] ?? [];
        expect(faultsOf(withOneBroken(json, place))).toEqual([nameOf(place)]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([['campaign'], ['campaign', 'objections', 0], ['guide'], ['guide', 'steps', 2]])(
    'with a field that does not belong in %s is refused at its place',
    (...place) => {
      expect(faultsOf(withOneMore(jsonOf(FILE), place))).toEqual([nameOf([...place, 'stray'])]);
    },
  );

  test.each(['campaign', 'guideId'])('without its %s is refused', (key) => {
    const { [key]: _gone, ...rest } = jsonOf(FILE);
    expect(faultsOf(rest)).toEqual([key]);
  });

  it.each([
    [
      { version: 2 },
      'A newer version of Kitchen Table made this team file. Update Kitchen Table, then import it again.',
    ],
    [{ version: 0 }, 'This team file can’t be used. At “version”: It should be 1, but it’s 0.'],
    [{ format: 'something else' }, 'This isn’t a team file. You save one on the page of a campaign.'],
    [{ format: 'kitchen-table-backup' }, 'This is a backup. Import it in Settings, under “Import”.'],
    [
      { guide: undefined },
      'This team file can’t be used. At “guideId”: The guide “ours” isn’t in the file, and it doesn’t come with this version of Kitchen Table.',
    ],
    [
      { guideId: 'others' },
      'This team file can’t be used. At “guideId”: The guide in the file has another ID: “ours”.',
    ],
    [
      { guideId: 'six-steps', guide: sixSteps },
      'This team file can’t be used. At “guide.id”: “six-steps” is the ID of a guide that comes with Kitchen Table. Choose another ID.',
    ],
    [
      {
        campaign: {
          ...FILE.campaign,
          objections: [...FILE.campaign.objections, ...FILE.campaign.objections],
        },
      },
      'This team file can’t be used. At “campaign.objections[1].id”: It appears twice.',
    ],
    [
      { guide: { ...OURS, language: '_' } },
      'This team file can’t be used. At “guide.language”: “_” isn’t a language code. Use one like “en” or “es-MX”.',
    ],
  ])('is refused where it should be: %#', async (more, sentence) => {
    expect(await toldIn({ ...jsonOf(FILE), ...more })).toBe(sentence);
  });

  it('that is too large, or no JSON, is refused with a sentence', async () => {
    expect(await toldOf(() => read('x'.repeat(LARGEST_TEAM_FILE + 1)))).toBe(
      'This file is too large for Kitchen Table to read.',
    );
    expect(await toldOf(() => read('{'))).toBe(
      'This team file can’t be used. It isn’t JSON, or part of it is missing.',
    );
    expect(await toldOf(() => read('['.repeat(100_000)))).not.toBe('');
    expect(await toldOf(() => read('null'))).toBe(
      'This isn’t a team file. You save one on the page of a campaign.',
    );
  });
});
