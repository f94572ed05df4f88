/** The model of the follow-ups' page. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { groupsOf } from '../../../lib/domain/follow-up/due-groups.ts';
import type { FollowUp } from '../../../lib/domain/follow-up/follow-up.ts';
import { createFollowUpActions, type FollowUpSources } from '../../follow-ups/actions.ts';
import type { FollowUnshown } from '../../follow-ups/reminders.tsx';
import { errorMessage } from '../../ui/strings.tsx';

/** Where the page gets what it shows. */
export interface FollowUpsSources extends FollowUpSources {
  readonly followUps: (
    listener: (rows: readonly FollowUp[]) => void,
    failed: (error: unknown) => void,
  ) => void;
  /** Whether reminders say who and what. */
  readonly names: {
    readonly read: () => Promise<boolean>;
    readonly change: (on: boolean) => Promise<void>;
  };
  /** Follows how many reminders could not be shown, until the signal aborts. */
  readonly followUnshown: FollowUnshown;
}

/** The model. */
export type FollowUpsModel = ReturnType<typeof createFollowUpsModel>;

/** Makes the model; it follows the store for as long as the document lives. */
export function createFollowUpsModel(sources: FollowUpsSources) {
  const rows = signal<readonly FollowUp[] | null>(null);
  const problem = signal<string | null>(null);
  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  const showsNames = signal(false);
  sources.names.read().then((on) => {
    showsNames.value = on;
  }, failed);
  sources.followUps((found) => {
    rows.value = found;
  }, failed);
  const inState = (state: FollowUp['state']) => (rows.value ?? []).filter((row) => row.state === state);
  const lastClosed = (state: FollowUp['state']) =>
    inState(state).sort((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0));
  const open = computed(() => inState('open'));
  return {
    actions: createFollowUpActions(sources, failed),
    followUnshown: sources.followUnshown,
    /** Null until the store has answered. */
    rows: rows as ReadonlySignal<readonly FollowUp[] | null>,
    open,
    groups: computed(() => ({
      ...groupsOf(open.value, new Date(sources.now())),
      done: lastClosed('done'),
      dropped: lastClosed('dropped'),
    })),
    problem: problem as ReadonlySignal<string | null>,
    /** Whether reminders say who and what. */
    showsNames: showsNames as ReadonlySignal<boolean>,
    changeShowsNames: (on: boolean) =>
      sources.names.change(on).then(() => {
        showsNames.value = on;
      }, failed),
  };
}
