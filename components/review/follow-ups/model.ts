/** The model of the follow-ups' page. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PlainDateTime } from '../../../lib/domain/dates/plain-date-time.ts';
import { type DueGroup, groupsOf } from '../../../lib/domain/follow-up/due-groups.ts';
import { asDropped, type FollowUp, type FollowUpChange } from '../../../lib/domain/follow-up/follow-up.ts';
import { matchesFollowUp, prepareMatches } from '../../../lib/domain/follow-up/matches.ts';
import { DEFAULT_SINGLE_KEYS, type SingleKeys } from '../../../lib/domain/hotkeys/single-keys.ts';
import { wordsOf } from '../../../lib/domain/search/find.ts';
import { type Page, pageAt } from '../../../lib/domain/sequence/pages.ts';
import { createFollowUpActions, type FollowUpSources } from '../../follow-ups/actions.ts';
import type { FollowUnshown } from '../../follow-ups/reminders.tsx';
import { errorMessage } from '../../ui/strings.tsx';
import { type ChangeFollowUps, createChanges } from './changes.ts';
import { createSelection } from './selection.ts';

/** Follows a list of follow-ups for as long as the document lives. */
type FollowList = (listener: (rows: readonly FollowUp[]) => void, failed: (error: unknown) => void) => void;

/** Where the page gets what it shows. */
export interface FollowUpsSources extends Omit<FollowUpSources, 'change'> {
  readonly change: ChangeFollowUps;
  /** Those that are open, by date. */
  readonly open: FollowList;
  /** Those that were ever done or dropped, the last one first. */
  readonly closed: FollowList;
  /** Follows how many those are. */
  readonly closedCount: (listener: (count: number) => void, failed: (error: unknown) => void) => void;
  /** Follows which single keys the person wants; the ones they have first. */
  readonly singleKeys: (listener: (keys: SingleKeys) => void, failed: (error: unknown) => void) => void;
  /** Follows how many reminders could not be shown, until the signal aborts. */
  readonly followUnshown: FollowUnshown;
}

/** Which follow-ups are looked at: those that are open, or those that were done or dropped. */
export type FollowUpsView = 'open' | 'closed';

/** A list under a heading of its own. */
export type FollowUpsGroup = DueGroup | 'closed';

/** So many stand on a page of a group. */
export const PAGE = 50;

/** The model. */
export type FollowUpsModel = ReturnType<typeof createFollowUpsModel>;

/** Makes the model; it follows the store for as long as the document lives. */
export function createFollowUpsModel(sources: FollowUpsSources) {
  const open = signal<readonly FollowUp[] | null>(null);
  /** Null until somebody has asked for them, and the store has answered. */
  const closed = signal<readonly FollowUp[] | null>(null);
  const closedCount = signal(0);
  const view = signal<FollowUpsView>('open');
  const query = signal('');
  /** The page of each group that is not at its first. */
  const indexes = signal<Readonly<Partial<Record<FollowUpsGroup, number>>>>({});
  /** The one that the address asks for, until something else is looked at. */
  const chosen = signal<string | null>(null);
  /** The same, until it is known where it stands. */
  const sought = signal<string | null>(null);
  const problem = signal<string | null>(null);
  const singleKeys = signal(DEFAULT_SINGLE_KEYS);
  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  sources.singleKeys((keys) => {
    singleKeys.value = keys;
  }, failed);
  sources.open((rows) => {
    open.value = rows;
  }, failed);
  sources.closedCount((count) => {
    closedCount.value = count;
  }, failed);

  const rows = computed(() => (view.value === 'open' ? open : closed).value);
  const words = computed(() => wordsOf(query.value));
  const matching = computed(() => (rows.value ?? []).filter((row) => matchesFollowUp(row, words.value)));
  const groups = computed((): Readonly<Partial<Record<FollowUpsGroup, readonly FollowUp[]>>> => {
    return view.value === 'closed'
      ? { closed: matching.value }
      : groupsOf(matching.value, new Date(sources.now()));
  });

  const selection = createSelection(open);
  const { said, make, goOn } = createChanges(sources.change, failed);
  const actions = createFollowUpActions(
    {
      ...sources,
      get locale() {
        return sources.locale;
      },
      change: (id, change) => make([id], change),
    },
    failed,
  );
  const changeSelected = (change: FollowUpChange) => {
    const ids = [...selection.ids.peek()];
    selection.end();
    if (ids.length > 0) void make(ids, change);
  };

  let isFollowingClosed = false;
  const show = (next: FollowUpsView) => {
    view.value = next;
    selection.end();
    indexes.value = {};
    if (next === 'open' || isFollowingClosed) return;
    isFollowingClosed = true;
    sources.closed((found) => {
      closed.value = found;
    }, failed);
  };
  const search = (typed: string) => {
    query.value = typed;
    indexes.value = {};
  };
  const turnTo = (group: FollowUpsGroup, index: number) => {
    indexes.value = { ...indexes.peek(), [group]: index };
  };
  /** Turns to the page with the one that is sought, once its list is there. */
  effect(() => {
    const id = sought.value;
    if (id === null || rows.value === null) return;
    const isHere = (row: FollowUp) => row.id === id;
    if (view.value === 'open' && !rows.value.some(isHere)) return show('closed');
    sought.value = null;
    for (const [group, all] of Object.entries(groups.value)) {
      const at = all.findIndex(isHere);
      if (at !== -1) turnTo(group as FollowUpsGroup, Math.floor(at / PAGE));
    }
  });
  /** What a person does themselves: from then on the address does not lead. */
  const asked =
    <Input extends unknown[]>(run: (...input: Input) => void) =>
    (...input: Input) => {
      chosen.value = null;
      sought.value = null;
      goOn();
      run(...input);
    };

  return {
    actions,
    selection,
    snoozeSelected: (to: PlainDateTime) => changeSelected({ snoozedTo: to }),
    dropSelected: (reason: string) => changeSelected(asDropped(sources.now(), reason)),
    said,
    followUnshown: sources.followUnshown,
    singleKeys: singleKeys as ReadonlySignal<SingleKeys>,
    view: view as ReadonlySignal<FollowUpsView>,
    show: asked(show),
    query: query as ReadonlySignal<string>,
    words,
    search: asked(search),
    /** To be called when a search is likely. */
    prepare: () => prepareMatches(rows.peek() ?? []),
    closedCount: closedCount as ReadonlySignal<number>,
    /** Those that are open; null until the store has answered. */
    open: open as ReadonlySignal<readonly FollowUp[] | null>,
    /** Those that are looked at, whatever is searched for; null until the store has answered. */
    rows,
    /** Those of them that have the words that are searched for. */
    matching,
    /** The page of a group that is shown. */
    page: (group: FollowUpsGroup): Page<FollowUp> =>
      pageAt(groups.value[group] ?? [], indexes.value[group] ?? 0, PAGE),
    turnTo: asked(turnTo),
    chosen: chosen as ReadonlySignal<string | null>,
    /** Looks at one, open or closed: at its page, once that is known; null for none. */
    choose(id: string | null) {
      if (id !== null) {
        search('');
        show('open');
      }
      chosen.value = id;
      sought.value = id;
    },
    problem: problem as ReadonlySignal<string | null>,
  };
}
