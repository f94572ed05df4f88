/** The sidebar's document: builds the model, then renders it; a panel with the reason where that fails. */

import { signal } from '@preact/signals';
import { render } from 'preact';
import { ModelProvider } from '../../components/sidebar/context.tsx';
import { createSidebarModel } from '../../components/sidebar/model.ts';
import { OpeningFailed } from '../../components/sidebar/opening-failed.tsx';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import type { DockControl } from '../../components/sidebar/surroundings.ts';
import { reasonOf } from '../../components/ui/reason.ts';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { assessmentLabels, keepAssessmentLabels } from '../../lib/browser/assessment-labels.ts';
import { copyText } from '../../lib/browser/clipboard.ts';
import { dockSettings } from '../../lib/browser/dock-settings.ts';
import { message, uiLanguage, wordsReady } from '../../lib/browser/messages.ts';
import { followToolbarColours } from '../../lib/browser/toolbar-icon.ts';
import { sixSteps } from '../../lib/guide/six-steps.ts';
import { askBackground, onOrders } from '../../lib/messaging/ask-background.ts';
import { letIn } from '../../lib/messaging/enter.ts';
import type { Clock } from '../../lib/when/clock.ts';

const clock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** The dock's settings as a signal. */
async function dockControl(lifetime: AbortSignal): Promise<DockControl> {
  const settings = signal(await dockSettings.read());
  dockSettings.follow((now) => {
    settings.value = now;
  }, lifetime);
  return { settings, change: dockSettings.change };
}

async function open(root: HTMLElement): Promise<void> {
  const lifetime = new AbortController().signal;
  const [opening, dock, labels] = await Promise.all([
    askBackground('open', {}),
    dockControl(lifetime),
    assessmentLabels(),
  ]);
  const model = createSidebarModel({
    guide: sixSteps,
    opening,
    clock,
    locale: uiLanguage(),
    dock,
    assessment: { labels, keep: keepAssessmentLabels },
    copy: copyText,
    background: {
      append: (parcel) => askBackground('append', parcel),
      saveDraft: (draft) => askBackground('save-draft', { draft }),
      people: (beginning) => askBackground('people', { beginning }),
      resume: (conversation) => askBackground('resume', { conversation }),
      hideDock: () => askBackground('hide-dock', {}),
      shortcuts: () => askBackground('shortcuts', {}),
      openShortcutSettings: () => askBackground('open-shortcut-settings', {}),
    },
  });
  onOrders({ act: model.act, live: model.hearLive }, lifetime);
  document.addEventListener('visibilitychange', model.flush);
  window.addEventListener('pagehide', model.flush);
  render(
    <StringsProvider value={message}>
      <ModelProvider value={model}>
        <Sidebar />
      </ModelProvider>
    </StringsProvider>,
    root,
  );
}

followToolbarColours(window);
await wordsReady();
const root = document.getElementById('app');
if (root !== null) {
  const begin = (): Promise<void> =>
    open(root).catch((error: unknown) => {
      const problem = reasonOf(error);
      render(
        <StringsProvider value={message}>
          <OpeningFailed problem={problem} tryAgain={() => void begin()} />
        </StringsProvider>,
        root,
      );
    });
  void letIn(window).then(begin);
}
