/** Reading a team file. */
import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import { decodeText, FileError } from '../file-reading/decode-text.ts';
import { truncateForDisplay } from '../file-reading/describe-issue.ts';
import { type Fault, type Faults, FaultsError } from '../file-reading/faults.ts';
import { refuseOtherKind, TEAM_FORMAT } from '../file-reading/kind-of-file.ts';
import { readForm } from '../file-reading/read-form.ts';
import { readJsonOr } from '../file-reading/read-json.ts';
import { seenBefore } from '../file-reading/seen-before.ts';
import type { Guide } from '../guide/guide.ts';
import { referenceFaults } from '../guide/validate-references.ts';
import { teamFileSchema } from './schema.ts';
import { checkTeamFileSize, TEAM_VERSION, type TeamFile } from './team-file.ts';

/** A team file that cannot be used. */
export class TeamFileError extends FaultsError {
  override readonly name = 'TeamFileError';

  constructor(faults: Faults) {
    super(faults, 'team_file_broken', 'team_file_broken_whole');
  }
}

/**
 * What a file's bytes hold; `shipped` has the ids of the guides that ship. Throws a `FileError` where it is no team file or a
 * newer version's, and a `TeamFileError`, which names every fault and its place, where it is broken.
 */
export function readTeamFile(bytes: Uint8Array, shipped: readonly string[]): TeamFile {
  checkTeamFileSize(bytes.length);
  const json = readJsonOr(decodeText(bytes), (fault) => new TeamFileError([fault]));
  checkFormat(json);
  const { campaign, guideId, guide } = readForm<TeamFile>(json, {
    schema: teamFileSchema,
    stray: 'problem_not_in_team_file',
    misfits: (file) => partFaults(file, shipped),
    error: TeamFileError,
  });
  return { campaign, guideId, ...(guide !== undefined && { guide }) };
}

/** What is of another kind, or from later on, is told so, and not taken apart. */
function checkFormat(json: unknown): void {
  refuseOtherKind(json, 'team_file');
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  if (format !== TEAM_FORMAT) throw new FileError(messageDescriptor('team_file_none'));
  if (Number.isInteger(version) && (version as number) > TEAM_VERSION)
    throw new FileError(messageDescriptor('team_file_newer'));
}

function partFaults({ campaign, guideId, guide }: TeamFile, shipped: readonly string[]): Fault[] {
  return [...objectionFaults(campaign.objections), ...guideFaults(guideId, guide, shipped)];
}

function objectionFaults(objections: TeamFile['campaign']['objections']): Fault[] {
  const isRepeated = seenBefore();
  return objections.flatMap(({ id }, at) => {
    const path = ['campaign', 'objections', at, 'id'];
    return isRepeated(id) ? [{ path, problem: messageDescriptor('problem_twice') }] : [];
  });
}

/** The guide that is named is there: it ships, or it is in the file and has an id of its own. */
function guideFaults(id: string, guide: Guide | undefined, shipped: readonly string[]): Fault[] {
  if (guide === undefined) {
    const problem = messageDescriptor('team_file_no_guide', { id: truncateForDisplay(id) });
    return shipped.includes(id) ? [] : [{ path: ['guideId'], problem }];
  }
  const named = { id: truncateForDisplay(guide.id) };
  return [
    ...(guide.id === id
      ? []
      : [{ path: ['guideId'], problem: messageDescriptor('team_file_other_guide', named) }]),
    ...(shipped.includes(guide.id)
      ? [{ path: ['guide', 'id'], problem: messageDescriptor('guide_id_taken', named) }]
      : []),
    ...referenceFaults(guide).map(({ path, problem }) => ({ path: ['guide', ...path], problem })),
  ];
}
