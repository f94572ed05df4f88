/** Lets a sidebar's document in, and shows what `lib/app/sidebar-opening.ts` says. */
import type { ReadonlySignal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import type { SidebarPlace } from '../../components/sidebar/dependencies.ts';
import { leaveWithF6 } from '../../components/sidebar/leave-with-f6.ts';
import type { SidebarModel } from '../../components/sidebar/model.ts';
import { SidebarView } from '../../components/sidebar/sidebar-view.tsx';
import { followLanguage, LiveStrings } from '../../components/ui/live-strings.tsx';
import { LONG_WAIT_MS } from '../../components/ui/long-wait.ts';
import { returnToPlace } from '../../components/ui/return-to-place.ts';
import { Spelling, spellingSignal } from '../../components/ui/spelling.tsx';
import { createSidebarOpening } from '../../lib/app/sidebar-opening.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { loadFallbackMessages, message } from '../../lib/i18n/messages.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import { enter, type FrameSession } from '../../lib/rpc/enter.ts';
import { language, spelling } from '../../lib/storage/settings/settings.ts';
import { ask, isPreview } from './background.ts';
import { obeyBackground } from './obey-background.ts';
import { openModel, readSettings } from './open-model.ts';

/** Only those need it who have chosen a language. */
const load = async (folder: string) => (await import('../../lib/i18n/languages.ts')).loadLanguage(folder);

/** Shows the sidebar in this document. `whole`: what an open one is shown in. Where the address names a session it is in a panel. */
export async function startSidebar(place: SidebarPlace, whole?: ComponentType): Promise<void> {
  // Before anything else that looks after the focus, so that its place is found again.
  returnToPlace(window, new AbortController().signal);
  // Where nobody is there to be asked, what is not saved says so; the Tab key still leads out.
  leaveWithF6(window, () => void ask('leave-dock').catch(() => undefined));
  const entry = enter(window, (ticket) => ask('open', { ticket }));
  const settings = readSettings();
  await loadFallbackMessages();
  const strings = await followLanguage({ message, follow: language.follow, load });
  const { session } = entry;
  // From the start, though nobody is let in yet: the answer may wait for the store, and that is said.
  const opening = show(entry, strings, settings, session === null ? place : 'panel', whole);
  if (!(await entry.isLetIn)) return;
  obeyBackground(session, opening);
  if (isPreview) void import('./preview.ts').then(({ follow }) => follow(opening));
}

/** Shows what is opened, and opens it. */
function show(
  { ticket, opening: answer }: FrameSession,
  strings: ReadonlySignal<Translate>,
  settings: ReturnType<typeof readSettings>,
  place: SidebarPlace,
  whole: ComponentType | undefined,
) {
  const opening = createSidebarOpening<SidebarModel>({
    afterLongWait: (run) => void systemClock.after(LONG_WAIT_MS, run),
    first: () => openModel(place, answer, settings, strings),
    again: () => openModel(place, ask('open', { ticket }), readSettings(), strings),
  });
  render(
    <LiveStrings value={strings}>
      <Spelling.Provider value={spellingSignal(spelling.follow)}>
        <SidebarView
          view={opening.view}
          whole={whole}
          openReview={() => void ask('open-review', { page: 'unlock' })}
          tryAgain={() => void opening.begin()}
        />
      </Spelling.Provider>
    </LiveStrings>,
    document.getElementById('app') ?? document.body,
  );
  void opening.begin();
  return opening;
}
