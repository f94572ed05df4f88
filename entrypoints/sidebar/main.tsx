/** The sidebar's document: builds the model, then renders it; a panel with the reason where that fails. */

import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { ModelProvider } from '../../components/sidebar/context.tsx';
import { createSidebarModel, type SidebarModel } from '../../components/sidebar/model.ts';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import type { DockControl, SingleKeyControl } from '../../components/sidebar/surroundings.ts';
import { OpeningFailed } from '../../components/ui/opening-failed.tsx';
import { reasonOf } from '../../components/ui/reason.ts';
import { returnToPlace } from '../../components/ui/return-to-place.ts';
import { Spelling } from '../../components/ui/spelling.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { copyText } from '../../lib/browser/clipboard.ts';
import { systemClock as clock } from '../../lib/browser/clock.ts';
import { dockSettings } from '../../lib/browser/dock-settings.ts';
import { message, uiLanguage, wordsReady } from '../../lib/browser/messages.ts';
import { followSingleKeys, keepSingleKeys, singleKeys } from '../../lib/browser/single-keys.ts';
import { followSpelling } from '../../lib/browser/spelling.ts';
import { guidesOf } from '../../lib/guide/guides.ts';
import { askBackground, onLockOrders, onOrders, SilentError } from '../../lib/messaging/ask-background.ts';
import { type Entry, enter } from '../../lib/messaging/enter.ts';
import { tellToLock } from '../../lib/messaging/lock-now.ts';
import type { Opening } from '../../lib/messaging/sidebar-contract.ts';

/** By then a frame asked for now is through with its painting, and one of a tab behind others need not be, ms. */
const PAINTED_MS = 20;

/** Asks the background; where nobody answers, the error says so in the person's language. */
const ask: typeof askBackground = (what, input) =>
  askBackground(what, input).catch((error: unknown) => {
    throw error instanceof SilentError ? new Error(message('background_silent'), { cause: error }) : error;
  });

/** The dock's settings as a signal. */
async function dockControl(lifetime: AbortSignal): Promise<DockControl> {
  const settings = signal(await dockSettings.read());
  dockSettings.follow((now) => {
    settings.value = now;
  }, lifetime);
  return { settings, change: dockSettings.change };
}

/** The single keys as a signal. */
async function singleKeyControl(lifetime: AbortSignal): Promise<SingleKeyControl> {
  const keys = signal(await singleKeys());
  followSingleKeys((now) => {
    keys.value = now;
  }, lifetime);
  return { keys, change: keepSingleKeys };
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
  answer: Promise<Opening>,
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
      hideDock: () => ask('hide-dock', {}),
      lock: tellToLock,
      openReview: (page) => ask('open-review', { page }),
      shortcuts: () => ask('shortcuts', {}),
      openShortcutSettings: () => ask('open-shortcut-settings', {}),
    },
  });
  const { act, hearLive: live, settle, check, reload } = model;
  onOrders({ act, live, settle, check, reload }, lifetime);
  document.addEventListener('visibilitychange', model.flush, { signal: lifetime });
  window.addEventListener('pagehide', model.flush, { signal: lifetime });
  return { model, end: () => ending.abort() };
}

/** Shows what the entry's opening and the settings say, both of which are under way. */
function show(
  root: HTMLElement,
  { ticket, opening }: Entry,
  settings: ReturnType<typeof readSettings>,
): void {
  let running: Running | null = null;
  let isLocked = false;
  const spelling = signal(false);
  followSpelling((on) => {
    spelling.value = on;
  });
  const draw = (content: ComponentChildren) =>
    render(
      <StringsProvider value={message}>
        <Spelling.Provider value={spelling}>{content}</Spelling.Provider>
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
      else draw(<OpeningFailed problem={reasonOf(error)} tryAgain={() => void begin()} />);
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
  onLockOrders({ locked: () => void lockUp(), unlocked }, new AbortController().signal);
  void begin();
}

// Before anything else that looks after the focus, so that its place is found again.
returnToPlace(window, new AbortController().signal);
window.addEventListener('keydown', (event) => {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (key !== 'F6' || ctrlKey || altKey || metaKey || window.parent === window) return;
  event.preventDefault();
  // Where nobody is there to be asked, what is not saved says so; the Tab key still leads out.
  void ask('leave-dock', {}).catch(() => undefined);
});
const entry = enter(window, ask);
const settings = readSettings();
await wordsReady();
const root = document.getElementById('app');
// A copy that a page made has nothing to show.
if (root !== null && (await entry.isLetIn)) show(root, entry, settings);
