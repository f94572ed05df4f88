/** What the organizer can do with the sidebar itself: where it stands, who sees it, by which keys and names it goes. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Session } from '../../lib/app/session/session.ts';
import type { DockSettings } from '../../lib/call/places/docked/dock-settings.ts';
import type { Assessment, AssessmentLabels } from '../../lib/domain/conversation/events.ts';
import type { SingleKeys } from '../../lib/domain/hotkeys/single-keys.ts';
import type { Shortcut } from '../../lib/rpc/contracts/sidebar-to-background.ts';
import type { Attempt } from '../ui/attempt.ts';
import type { Dependencies } from './dependencies.ts';

/** Makes the actions. */
export function createPlaceActions(
  { opening, background, dock, cover, assessment, singleKeys }: Dependencies,
  { flush, settle }: Pick<Session, 'flush' | 'settle'>,
  attempt: Attempt,
) {
  const shortcuts = signal(opening.shortcuts);
  const assessmentLabels = signal(assessment.labels);
  /** Whether somebody wanted to lock and there is no passphrase. */
  const isLockOffered = signal(false);
  return {
    shortcuts: shortcuts as ReadonlySignal<readonly Shortcut[]>,
    assessmentLabels: assessmentLabels as ReadonlySignal<AssessmentLabels>,
    isLockOffered,
    async hide() {
      flush();
      await attempt(background.hideDock);
    },
    /** Moves to the browser's panel. Nothing that is typed is on its way any more then. */
    async openPanel() {
      await settle();
      await attempt(background.openPanel);
    },
    /** Moves into the call's page. */
    async dock() {
      await settle();
      await attempt(background.dock);
    },
    /** The person may have changed them in the browser's settings since. */
    async refreshShortcuts() {
      shortcuts.value = (await attempt(background.shortcuts)) ?? shortcuts.peek();
    },
    async lock() {
      if ((await attempt(background.lock)) === false) isLockOffered.value = true;
    },
    /** Covers what is private, in every place at once; shows it where it is covered. */
    cover: () => attempt(() => cover.change(!cover.isOn.peek())),
    openLockSettings: () => attempt(() => background.openReview('lock-settings')),
    openShortcutSettings: () => attempt(background.openShortcutSettings),
    openCampaigns: () => attempt(() => background.openReview('campaigns')),
    changeDock: (change: Partial<DockSettings>) => attempt(() => dock.change(change)),
    changeSingleKeys: (keys: SingleKeys) => attempt(() => singleKeys.change(keys)),
    /** Gives a level another name; an empty one gives it back the name that it came with. */
    async renameAssessment(level: Assessment, label: string) {
      const { [level]: _old, ...others } = assessmentLabels.peek();
      assessmentLabels.value = label === '' ? others : { ...others, [level]: label };
      await attempt(() => assessment.keep(assessmentLabels.peek()));
    },
  };
}
