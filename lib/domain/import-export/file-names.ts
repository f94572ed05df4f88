/** What a file is called that everything, a table of it, a guide, or a campaign for colleagues is exported into. */
import { momentOf } from '../dates/moments.ts';
import type { TableName } from './csv.ts';

/** Of a guide's name, in characters: file systems take 255 bytes. */
const LONGEST_NAME = 50;

/** A file's name, by the day on which it is saved, and its media type. */
export interface FileDescription {
  readonly name: string;
  readonly type: string;
}

/** Describes a team file. */
export function describeTeamFile(today: Date): FileDescription {
  return { name: `kitchen-table-team-${momentOf(today).date}.json`, type: 'application/json' };
}

/** Describes a guide's file, by the letters and digits of its name; by its id where it has none. */
export function describeGuideFile({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string;
}): FileDescription {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const called = [...words.join('-')].slice(0, LONGEST_NAME).join('') || id;
  return { name: `kitchen-table-guide-${called}.json`, type: 'application/json' };
}

/** Describes a backup (`json`), which may be encrypted, or a table. */
export function describeFile(kind: 'json' | TableName, isEncrypted: boolean, today: Date): FileDescription {
  const day = momentOf(today).date;
  if (kind !== 'json') return { name: `kitchen-table-${kind}-${day}.csv`, type: 'text/csv' };
  return isEncrypted
    ? { name: `kitchen-table-${day}.json.age`, type: 'application/octet-stream' }
    : { name: `kitchen-table-${day}.json`, type: 'application/json' };
}
