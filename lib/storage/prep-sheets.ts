/** Sheets for coming conversations. */
import { checkFits } from '../domain/conversation/limits.ts';
import type { PrepSheet } from '../domain/prep-sheet/prep-sheet.ts';
import { changeRow } from './change-row.ts';
import { fewNamed } from './names.ts';
import type { PeopleByIds } from './rows.ts';
import type { Store } from './store.ts';

/** The prep sheets that there are, each with the name that its person has now, by id. Throws Dexie's errors, as all here does. */
export async function readPrepSheets(store: Store): Promise<PrepSheet[]> {
  return prepSheetsWithNames(store, await store.prepSheets.toArray());
}

/** The same prep sheets with the names that their people have now, and the ids of whom those are. */
export async function prepSheetsWithNames(
  store: PeopleByIds,
  prepSheets: readonly PrepSheet[],
): Promise<PrepSheet[]> {
  const known = prepSheets.flatMap(({ id, name, person }) => (person === null ? [] : [{ id, name, person }]));
  const named = new Map((await fewNamed(store, known)).map((one) => [one.id, one]));
  return prepSheets.map((prepSheet) => ({ ...prepSheet, ...named.get(prepSheet.id) }));
}

/** Adds a prep sheet. Throws a `RefusedError` for a text that is too long. */
export async function addPrepSheet({ prepSheets }: Store, prepSheet: PrepSheet): Promise<void> {
  checkFits(prepSheet);
  await prepSheets.add(prepSheet);
}

/** Changes a prep sheet, as `changeRow`. */
export function changePrepSheet(
  { prepSheets }: Store,
  id: string,
  change: (prepSheet: PrepSheet) => PrepSheet,
  now: number,
): Promise<void> {
  return changeRow(prepSheets, id, change, now);
}
