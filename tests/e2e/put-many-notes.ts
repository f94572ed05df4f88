import type { Page } from 'playwright-core';
import type { SearchText } from '../../lib/storage/rows.ts';
import { partsOf } from '../../lib/storage/search-text-parts.ts';
import { putRows } from '../seed/fill-browser.ts';

/**
 * Puts somebody called Maxine into the store, from a page of the extension and behind everyone's back: 400 conversations
 * over the years, and 749 notes, 350 of them in the last one.
 */
export async function putManyNotes(page: Page): Promise<void> {
  const talks = Array.from({ length: 400 }, (_, at) => {
    const id = `01999999-0000-7000-8000-${String(at).padStart(12, '0')}`;
    const startedAt = Date.now() - (400 - at) * 86_400_000;
    const notes = Array.from(
      { length: at === 399 ? 350 : 1 },
      (_, index): SearchText => ({
        ...{ id: `${id}-${index}`, kind: 'note', at: startedAt },
        text: index === 349 ? 'The last of 749' : `Note ${at}.${index}`,
      }),
    );
    const row = {
      ...{ id, person: 'maxine', name: 'Maxine', call: null, startedAt, touchedAt: startedAt },
      ...{ endedAt: startedAt, step: null, outcome: 'yes', path: [], asks: [], assessment: 2 },
      ...{ stake: null, revision: 1 },
    };
    return { row, parts: partsOf(id, notes) };
  });
  await putRows(page, {
    people: [{ id: 'maxine', name: 'Maxine', email: '', phone: '', changedAt: 0 }],
    conversations: talks.map(({ row }) => row),
    sayings: talks.flatMap(({ parts }) => parts),
  });
}
