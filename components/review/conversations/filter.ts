/** Which conversations are looked for. */
import type { Assessment, Outcome } from '../../../lib/domain/conversation/events.ts';
import { toDate } from '../../../lib/domain/dates/moments.ts';
import { matchesName, wordsOf } from '../../../lib/domain/search/find.ts';
import type { SearchEntry } from '../../../lib/domain/search/search-index.ts';
import type { ConversationRow, NamedConversation } from '../../../lib/storage/rows.ts';
import { isStakeIn } from '../../person/is-stake.ts';

/** What came of a conversation; `unfinished` where it is not ended yet. */
export type Answer = Outcome | 'unfinished';

/** What is asked for; '' leaves a thing open. */
export interface Filter {
  /** Days as `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly until: string;
  /** Words of the person's name, each the beginning of one. */
  readonly person: string;
  /** A step that was reached. */
  readonly step: string;
  readonly outcome: Answer | '';
  readonly assessment: Assessment | '';
  /** What was written down; where one is chosen, that is listed in the place of the conversations. */
  readonly kind: HitKind | '';
}

/** What may be looked for, in the order in which it is offered. */
export const HIT_KINDS = ['promise', 'follow-up', 'stake', 'note', 'learned', 'debrief'] as const;

/** What may be looked for. */
export type HitKind = (typeof HIT_KINDS)[number];

/** Lets everything through. */
export const NO_FILTER: Filter = {
  from: '',
  until: '',
  person: '',
  step: '',
  outcome: '',
  assessment: '',
  kind: '',
};

/** How many things are asked for. */
export function countFilters(filter: Filter): number {
  return Object.entries(NO_FILTER).filter(([key, open]) => filter[key as keyof Filter] !== open).length;
}

/** Whether a conversation is one that is looked for. Days are those where the organizer is. */
export function applyFilter(filter: Filter): (row: NamedConversation) => boolean {
  const isInDays = daysOf(filter);
  const words = wordsOf(filter.person);
  return (row) =>
    isInDays(row.startedAt) &&
    (filter.step === '' || row.path.includes(filter.step)) &&
    (filter.outcome === '' || answerOf(row) === filter.outcome) &&
    (filter.assessment === '' || row.assessment === filter.assessment) &&
    (words.length === 0 || matchesName(row.name, words));
}

/**
 * Whether something that was found is what is looked for: of a conversation, by its id in `rows`, where that is; of what
 * belongs to none, such as a follow-up that was added by hand, where nothing is asked for that only conversations have.
 * `nameOf` says what a person is called, by id.
 */
export function acceptEntry(
  filter: Filter,
  rows: ReadonlyMap<string, NamedConversation>,
  nameOf: (person: string) => string,
): (entry: SearchEntry) => boolean {
  const isShown = applyFilter(filter);
  const known = new Map<string, NamedConversation | null>();
  const shown = (id: string) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const row = rows.get(id);
    const now = row !== undefined && isShown(row) ? row : null;
    known.set(id, now);
    return now;
  };
  const isInDays = daysOf(filter);
  const words = wordsOf(filter.person);
  const isOfAny = filter.step === '' && filter.outcome === '' && filter.assessment === '';
  const acceptAlone = ({ at = 0, person = '' }: SearchEntry) =>
    isOfAny && isInDays(at) && (words.length === 0 || matchesName(nameOf(person), words));
  return (entry) => {
    if (!mayBe(entry, filter.kind)) return false;
    if (entry.conversation === '') return acceptAlone(entry);
    const row = shown(entry.conversation);
    return row !== null && (filter.kind !== 'stake' || isStakeIn(row, entry));
  };
}

/** Whether it is of a kind, or, as a stake is a note, may be. */
function mayBe({ kind }: SearchEntry, wanted: HitKind | ''): boolean {
  if (wanted === '') return true;
  if (wanted === 'debrief') return kind === 'differently' || kind === 'next';
  return kind === (wanted === 'stake' ? 'note' : wanted);
}

/** Whether an epoch time (ms) is on one of the days. */
function daysOf({ from, until }: Filter): (at: number) => boolean {
  const first = from === '' ? Number.NEGATIVE_INFINITY : startOf(from);
  const before = until === '' ? Number.POSITIVE_INFINITY : endOf(until);
  return (at) => at >= first && at < before;
}

/** How many of the conversations came to each answer; those that no conversation came to are left out. */
export function countAnswers(rows: readonly ConversationRow[]): ReadonlyMap<Answer, number> {
  const counts = new Map<Answer, number>();
  for (const answer of rows.map(answerOf)) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
}

/** What came of a conversation. */
export function answerOf({ endedAt, outcome }: ConversationRow): Answer {
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
