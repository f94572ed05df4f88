/** All that a sidebar's document can show. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { SidebarView as View } from '../../lib/app/sidebar-opening.ts';
import { lazy } from '../ui/lazy.tsx';
import { OpeningFailed, StillWaiting } from '../ui/startup-error.tsx';
import { errorMessage } from '../ui/strings.tsx';
import { ModelProvider } from './context.tsx';
import type { SidebarModel } from './model.ts';
import { Sidebar } from './sidebar.tsx';

/** What most sidebars never show. */
const LockedNotice = lazy(async () => (await import('../lock/locked-notice.tsx')).LockedNotice);

/** The sidebar, the lock, or why it could not be opened; until it is known which, nothing, and that it takes long where it does. */
export function SidebarView(props: {
  readonly view: ReadonlySignal<View<SidebarModel>>;
  /** What an open one is shown in; the sidebar alone where there is none. */
  readonly whole?: ComponentType | undefined;
  /** Opens the review, which unlocks. */
  readonly openReview: () => void;
  readonly tryAgain: () => void;
}) {
  const { whole: Whole = Sidebar, openReview, tryAgain } = props;
  const view = props.view.value;
  switch (view.kind) {
    case 'waiting':
      return <StillWaiting />;
    case 'open':
      return (
        <ModelProvider value={view.model}>
          <Whole />
        </ModelProvider>
      );
    case 'locked':
      return <LockedNotice openReview={openReview} isSomethingUnsaved={view.isSomethingUnsaved} />;
    case 'failed':
      return <OpeningFailed problem={errorMessage(view.error)} tryAgain={tryAgain} />;
    case 'opening':
      return null;
  }
}
