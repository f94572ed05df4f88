/** The sidebar's document: builds the model, then renders it; a panel with the reason where that fails. */

import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { ModelProvider } from '../../components/sidebar/context.tsx';
import type { DockControl, SingleKeyControl } from '../../components/sidebar/dependencies.ts';
import { createSidebarModel, type SidebarModel } from '../../components/sidebar/model.ts';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import { errorMessage } from '../../components/ui/error-message.ts';
import { returnToPlace } from '../../components/ui/return-to-place.ts';
import { Spelling, spellingSignal } from '../../components/ui/spelling.tsx';
import { OpeningFailed } from '../../components/ui/startup-error.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { copyText } from '../../lib/browser/clipboard.ts';
import { systemClock as clock } from '../../lib/browser/clock.ts';
import { guidesOf } from '../../lib/domain/guide/guides.ts';
import { loadFallbackMessages, message, uiLanguage } from '../../lib/i18n/messages.ts';
import type { Output } from '../../lib/rpc/contract.ts';
import { backgroundToSidebar, sidebarOrderReaders } from '../../lib/rpc/contracts/background-to-sidebar.ts';
import {
  type SidebarInitialState,
  type SidebarToBackground,
  sidebarToBackground,
} from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { enter, type FrameSession } from '../../lib/rpc/enter.ts';
import { listen } from '../../lib/rpc/listen.ts';
import { askBackground } from '../../lib/rpc/send.ts';
import { anyone, serve } from '../../lib/rpc/serve.ts';
import { dockSettings, singleKeys, spelling } from '../../lib/storage/settings/settings.ts';

/** By then a frame asked for now is through with its painting, and one of a tab behind others need not be, ms. */
const PAINTED_MS = 20;

/** Asks the background. Rejects with an Error whose message is a sentence for the person. */
function ask<Ask extends keyof SidebarToBackground>(
  what: Ask,
  ...input: Parameters<SidebarToBackground[Ask]>
): Promise<Output<SidebarToBackground, Ask>> {
  return askBackground(sidebarToBackground, what, ...input);
}

/** The dock's settings as a signal. */
async function dockControl(lifetime: AbortSignal): Promise<DockControl> {
  const settings = signal(await dockSettings.get());
  dockSettings.watch((now) => {
    settings.value = now;
  }, lifetime);
  return {
    settings,
    change: async (change) => void (await dockSettings.update((now) => ({ ...now, ...change }))),
  };
}

/** The single keys as a signal. */
async function singleKeyControl(lifetime: AbortSignal): Promise<SingleKeyControl> {
  const keys = signal(await singleKeys.get());
  singleKeys.watch((now) => {
    keys.value = now;
  }, lifetime);
  return { keys, change: singleKeys.set };
}

/** The model, and how to let go of it. */
interface Running {
  readonly model: SidebarModel;
  readonly end: () => void;
}

/** Begins to read the settings; they follow those of the browser until the end. */
function readSettings() {
  const ending = new AbortController();
  const read = Promise.all([dockControl(ending.signal), singleKeyControl(ending.signal)]);
  return { ending, read };
}

async function open(
  { ending, read }: ReturnType<typeof readSettings>,
  answer: Promise<SidebarInitialState>,
): Promise<Running> {
  const lifetime = ending.signal;
  const [opening, [dock, keys]] = await Promise.all([answer, read]);
  const model = createSidebarModel({
    guides: guidesOf(opening.guides),
    opening,
    clock,
    afterPaint: (run) => void clock.after(PAINTED_MS, run),
    locale: uiLanguage(),
    dock,
    assessment: { labels: opening.labels, keep: (labels) => ask('keep-labels', { labels }) },
    singleKeys: keys,
    copy: copyText,
    background: {
      append: (parcel) => ask('append', parcel),
      saveDraft: (draft) => ask('save-draft', { draft }),
      restore: (whole) => ask('restore', whole),
      people: (beginning) => ask('people', { beginning }),
      resume: (conversation) => ask('resume', { conversation }),
      hideDock: () => ask('hide-dock'),
      lock: () => ask('lock'),
      openReview: (page) => ask('open-review', { page }),
      shortcuts: () => ask('shortcuts'),
      openShortcutSettings: () => ask('open-shortcut-settings'),
    },
  });
  document.addEventListener('visibilitychange', model.flush, { signal: lifetime });
  window.addEventListener('pagehide', model.flush, { signal: lifetime });
  return { model, end: () => ending.abort() };
}

/** Shows what the entry's opening and the settings say, both of which are under way. */
function show(
  root: HTMLElement,
  { ticket, opening }: FrameSession,
  settings: ReturnType<typeof readSettings>,
): void {
  let running: Running | null = null;
  let isLocked = false;
  const isSpellingOn = spellingSignal(spelling.follow);
  const draw = (content: ComponentChildren) =>
    render(
      <StringsProvider value={message}>
        <Spelling.Provider value={isSpellingOn}>{content}</Spelling.Provider>
      </StringsProvider>,
      root,
    );

  let beginning: Promise<void> | null = null;
  /** Twice at once is once: the background tells of the same unlocking in more than one way. */
  const begin = () => {
    beginning ??= start().finally(() => {
      beginning = null;
    });
    return beginning;
  };

  const openAgain = () => open(readSettings(), ask('open', { ticket }));
  let openNow = () => {
    openNow = openAgain;
    return open(settings, opening);
  };

  const start = async (): Promise<void> => {
    try {
      running ??= await openNow();
      isLocked = false;
      draw(
        <ModelProvider value={running.model}>
          <Sidebar />
        </ModelProvider>,
      );
      running.model.retry();
    } catch (error) {
      if (error instanceof Error && error.name === 'LockedError') await lockUp();
      else draw(<OpeningFailed problem={errorMessage(error)} tryAgain={() => void begin()} />);
    }
  };

  /** Lets go of all that was shown, but for what could not be saved: that waits here until it can be. */
  const lockUp = async () => {
    if (isLocked) return;
    isLocked = true;
    const { state } = running?.model.saving.peek() ?? {};
    if (running !== null && (state === 'saved' || state === 'deleted')) {
      running.end();
      running = null;
    }
    const { LockedNotice } = await import('../../components/lock/locked-notice.tsx');
    // It may have been unlocked meanwhile.
    if (!isLocked) return;
    draw(
      <LockedNotice
        openReview={() => void ask('open-review', { page: 'unlock' })}
        isSomethingUnsaved={running !== null}
      />,
    );
  };

  /** Whatever kept the store from it is over. */
  const unlocked = () => {
    if (isLocked || running === null) void begin();
    else running.model.retry();
  };
  /** What the background orders of a conversation is not heard while none is shown. */
  const model = () => {
    if (running === null) throw new Error('No conversation is shown.');
    return running.model;
  };
  serve(listen, backgroundToSidebar, {
    readers: sidebarOrderReaders,
    handlers: {
      act: (action) => model().act(action),
      live: (live) => model().hearLive(live),
      reload: (conversation) => model().reload(conversation),
      check: () => model().check(),
      settle: () => model().settle(),
      locked: () => void lockUp(),
      unlocked,
    },
    admit: anyone,
  });
  void begin();
}

// Before anything else that looks after the focus, so that its place is found again.
returnToPlace(window, new AbortController().signal);
window.addEventListener('keydown', (event) => {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (key !== 'F6' || ctrlKey || altKey || metaKey || window.parent === window) return;
  event.preventDefault();
  // Where nobody is there to be asked, what is not saved says so; the Tab key still leads out.
  void ask('leave-dock').catch(() => undefined);
});
const entry = enter(window, (ticket) => ask('open', { ticket }));
const settings = readSettings();
await loadFallbackMessages();
const root = document.getElementById('app');
// A copy that a page made has nothing to show.
if (root !== null && (await entry.isLetIn)) show(root, entry, settings);
