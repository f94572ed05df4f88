import type { Tables } from '../rows.ts';
import { fieldsOf, parseText } from '../settings/parsers.ts';

/** The guides where the eleventh schema and those before it had them, each still to be parsed. Throws Dexie's errors. */
export async function guidesInSettings({ settings }: Pick<Tables, 'settings'>): Promise<{
  readonly own: readonly unknown[];
  readonly inUse: string | undefined;
}> {
  const { own, inUse } = fieldsOf<'own' | 'inUse'>((await settings.get('guides'))?.value);
  return { own: Array.isArray(own) ? own : [], inUse: parseText(inUse) };
}
