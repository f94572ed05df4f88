/** What a file of ours is, so that one that was taken to the wrong place is sent to the right one. */
import { type MessageDescriptor, messageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';

/** What a backup calls its format. */
export const BACKUP_FORMAT = 'kitchen-table-backup';
/** What a team file calls its format. */
export const TEAM_FORMAT = 'kitchen-table-team';

/** The kinds of file that are imported, each in a place of its own. */
export type FileKind = 'backup' | 'guide' | 'person' | 'team_file';

/** What parsed JSON is, by what stands at its top; null for nothing of ours. It may be broken all the same. */
export function kindOfFile(json: unknown): FileKind | null {
  if (typeof json !== 'object' || json === null) return null;
  const { format, steps, carries } = json as Readonly<Record<string, unknown>>;
  if (format === BACKUP_FORMAT) return 'backup';
  if (format === TEAM_FORMAT) return 'team_file';
  if (Array.isArray(steps)) return 'guide';
  return typeof carries === 'object' && carries !== null ? 'person' : null;
}

/** A file that is good for another place. */
export class OtherKindError extends UserFacingError {
  override readonly name = 'OtherKindError';
  readonly kind: FileKind;

  /** The person is told what it is, and where to go with it. */
  constructor(kind: FileKind) {
    super(whereToGo(kind));
    this.kind = kind;
  }
}

/** What it is, and where it is imported. */
export function whereToGo(kind: FileKind): MessageDescriptor {
  return messageDescriptor(`file_is_${kind}`);
}

/** Throws an `OtherKindError` for what is plainly another kind of file than the one that is wanted. */
export function refuseOtherKind(json: unknown, wanted: FileKind): void {
  const kind = kindOfFile(json);
  if (kind !== null && kind !== wanted) throw new OtherKindError(kind);
}

/** The kind of file that an error with a sentence says it is; null where it was refused for another reason. */
export function otherKindIn(error: unknown): FileKind | null {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof OtherKindError ? cause.kind : null;
}
