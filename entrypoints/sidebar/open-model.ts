/** Wires the sidebar's model. */
import type { ReadonlySignal } from '@preact/signals';
import type { SidebarPlace } from '../../components/sidebar/dependencies.ts';
import { createSidebarModel, type SidebarModel } from '../../components/sidebar/model.ts';
import { followGuides } from '../../components/ui/live-guides.ts';
import { settingSignal } from '../../components/ui/setting-signal.ts';
import type { Opened } from '../../lib/app/sidebar-opening.ts';
import { copyText } from '../../lib/browser/clipboard.ts';
import { systemClock as clock } from '../../lib/browser/clock.ts';
import { guideOf } from '../../lib/domain/conversation/guide-of.ts';
import { loadShipped } from '../../lib/domain/guide/shipped.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import type { SidebarInitialState } from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { isCovered } from '../../lib/storage/settings/settings.ts';
import { dockSettings, singleKeys } from '../../lib/storage/settings/sidebar-settings.ts';
import { ask, background } from './background.ts';

/** By then a frame asked for now is through with its painting, and one of a tab behind others need not be, ms. */
const PAINTED_MS = 20;

/** Begins to read the settings; they follow those of the browser until the end. */
export function readSettings() {
  const ending = new AbortController();
  const read = Promise.all([
    settingSignal(dockSettings, ending.signal),
    settingSignal(singleKeys, ending.signal),
    settingSignal(isCovered, ending.signal),
  ]);
  return { ending, read };
}

/** Opens the model of a place from what the background answers and the settings, both of which are under way. Rejects as they do. */
export async function openModel(
  place: SidebarPlace,
  answer: Promise<SidebarInitialState>,
  { ending, read }: ReturnType<typeof readSettings>,
  words: ReadonlySignal<Translate>,
): Promise<Opened<SidebarModel>> {
  const [opening, [settings, keys, covered]] = await Promise.all([
    answer,
    read,
    // What everybody needs of them need not wait for the answer.
    loadShipped(words.peek().language(), []),
  ]);
  const on = guideOf(opening.conversation?.events ?? []);
  const guides = await followGuides(opening.guides, [on], words, ending.signal);
  const model = createSidebarModel({
    guides,
    opening,
    place,
    clock,
    afterPaint: (run) => void clock.after(PAINTED_MS, run),
    get locale() {
      return uiLanguage();
    },
    dock: {
      settings,
      change: async (change) => void (await dockSettings.update((now) => ({ ...now, ...change }))),
    },
    assessment: { labels: opening.labels, keep: (labels) => ask('keep-labels', { labels }) },
    cover: { isOn: covered, change: isCovered.set },
    singleKeys: { keys, change: singleKeys.set },
    momentWords: () => words.peek()('moment_face_lit_up'),
    copy: copyText,
    // The panel closes by itself; what is docked is asked to.
    background: place === 'panel' ? { ...background, hideDock: async () => window.close() } : background,
  });
  document.addEventListener('visibilitychange', model.flush, { signal: ending.signal });
  window.addEventListener('pagehide', model.flush, { signal: ending.signal });
  if (import.meta.env.FIREFOX && place === 'panel')
    void import('./follow-tab.ts').then(({ followTab }) => followTab(model, ending.signal));
  return { model, end: () => ending.abort() };
}
