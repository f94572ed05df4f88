/** The practice call's document: shows the rehearsal, and docks the sidebar in it as on any call. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { createPracticeModel, type PracticeKey } from '../../components/practice/model.ts';
import { Practice } from '../../components/practice/practice.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { askForHostAccess, hasHostAccess } from '../../lib/browser/host-access.ts';
import { shortcuts } from '../../lib/browser/shortcuts.ts';
import { followOnToolbar } from '../../lib/browser/toolbar-place.ts';
import { createDock } from '../../lib/call/places/docked/dock.ts';
import {
  announceFrame,
  answerOrders,
  askForPretendWidth,
  dockMessages,
  isExtensionAlive,
  sidebarUrl,
} from '../../lib/call/places/docked/extension.ts';
import { bindings } from '../../lib/domain/hotkeys/bindings.ts';
import { loadFallbackMessages, message } from '../../lib/i18n/messages.ts';
import { dockSettings } from '../../lib/storage/settings/settings.ts';

const HINT_SEEN = 'practice-hint-seen';

/** The hotkeys that were given to something, in the table's order. */
async function givenKeys(): Promise<readonly PracticeKey[]> {
  const given = await shortcuts();
  return bindings.flatMap(({ action, label, command }) => {
    const keys = given.find((one) => one.action === action)?.keys ?? '';
    return keys === '' || command?.suggested === undefined
      ? []
      : [{ label: label as PracticeKey['label'], keys }];
  });
}

/** Docks the sidebar, open. No watch for the extension's end: this page ends with it. */
async function dock(): Promise<void> {
  const life = new AbortController();
  const { order, show } = await createDock({
    page: document,
    frameUrl: sidebarUrl(),
    message: dockMessages(),
    settings: dockSettings,
    now: () => performance.now(),
    pretendWidth: askForPretendWidth,
    loadRoom: async () => (await import('../../lib/call/layout/reserve-space.ts')).createReservedSpace,
    announce: announceFrame,
    // It stands on a page of this extension.
    hasAccess: async () => true,
    openSettings: () => {},
    isAlive: isExtensionAlive,
    life,
  });
  answerOrders(order, life.signal);
  show();
}

const keys = signal<readonly PracticeKey[]>([]);
void givenKeys().then((given) => {
  keys.value = given;
});
// Nothing is said of it before the browser has told.
const isOnToolbar = signal(true);
followOnToolbar(
  window,
  (is) => {
    isOnToolbar.value = is;
  },
  new AbortController().signal,
);
const model = createPracticeModel({
  isFirstTime: localStorage.getItem(HINT_SEEN) === null,
  hintClosed: () => localStorage.setItem(HINT_SEEN, 'yes'),
  keys,
  isOnToolbar,
  hasPinButton: !import.meta.env.FIREFOX,
});
await loadFallbackMessages();
const root = document.getElementById('app');
if (root !== null) {
  render(
    <StringsProvider value={message}>
      <Practice model={model} hostAccess={{ isGranted: hasHostAccess, ask: askForHostAccess }} />
    </StringsProvider>,
    root,
  );
  void dock();
}
