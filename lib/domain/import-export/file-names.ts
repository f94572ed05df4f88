/** What a file is called that everything, a table of it, or a campaign for colleagues is exported into. */
import { momentOf } from '../dates/moments.ts';
import type { TableName } from './csv.ts';

/** A file's name, by the day on which it is saved, and its media type. */
export interface FileDescription {
  readonly name: string;
  readonly type: string;
}

/** Describes a team file. */
export function describeTeamFile(today: Date): FileDescription {
  return { name: `kitchen-table-team-${momentOf(today).date}.json`, type: 'application/json' };
}

/** Describes a backup (`json`), which may be encrypted, or a table. */
export function describeFile(kind: 'json' | TableName, isEncrypted: boolean, today: Date): FileDescription {
  const day = momentOf(today).date;
  if (kind !== 'json') return { name: `kitchen-table-${kind}-${day}.csv`, type: 'text/csv' };
  return isEncrypted
    ? { name: `kitchen-table-${day}.json.age`, type: 'application/octet-stream' }
    : { name: `kitchen-table-${day}.json`, type: 'application/json' };
}
