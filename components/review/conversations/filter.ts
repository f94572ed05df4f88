/** Which conversations are looked for. */
import type { Assessment, Outcome } from '../../../lib/domain/conversation/events.ts';
import { toDate } from '../../../lib/domain/dates/moments.ts';
import { matchesName, wordsOf } from '../../../lib/domain/search/find.ts';
import type { ConversationRow, NamedConversation } from '../../../lib/storage/rows.ts';

/** What is asked for; '' leaves a thing open. */
export interface Filter {
  /** Days as `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly until: string;
  /** Words of the person's name, each the beginning of one. */
  readonly person: string;
  /** A step that was reached. */
  readonly step: string;
  readonly outcome: Outcome | 'unfinished' | '';
  readonly assessment: Assessment | '';
}

/** Lets everything through. */
export const NO_FILTER: Filter = { from: '', until: '', person: '', step: '', outcome: '', assessment: '' };

/** How many things are asked for. */
export function countFilters(filter: Filter): number {
  return Object.entries(NO_FILTER).filter(([key, open]) => filter[key as keyof Filter] !== open).length;
}

/** Whether a conversation is one that is looked for. Days are those where the organizer is. */
export function applyFilter(filter: Filter): (row: NamedConversation) => boolean {
  const from = filter.from === '' ? Number.NEGATIVE_INFINITY : startOf(filter.from);
  const before = filter.until === '' ? Number.POSITIVE_INFINITY : endOf(filter.until);
  const words = wordsOf(filter.person);
  return (row) =>
    row.startedAt >= from &&
    row.startedAt < before &&
    (filter.step === '' || row.path.includes(filter.step)) &&
    (filter.outcome === '' || outcomeOf(row) === filter.outcome) &&
    (filter.assessment === '' || row.assessment === filter.assessment) &&
    (words.length === 0 || matchesName(row.name, words));
}

function outcomeOf({ endedAt, outcome }: ConversationRow): Outcome | 'unfinished' {
  return endedAt === null ? 'unfinished' : outcome;
}

function startOf(date: string): number {
  return toDate({ date, time: null }).getTime();
}

/** The day after begins then, on days of 23 and 25 hours too. */
function endOf(date: string): number {
  const end = toDate({ date, time: null });
  end.setDate(end.getDate() + 1);
  return end.getTime();
}
