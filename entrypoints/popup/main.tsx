/** The popup's document. */
import { render } from 'preact';
import { createPopupModel } from '../../components/popup/model.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { askForHostAccess, hasHostAccess } from '../../lib/browser/host-access.ts';
import { followLive } from '../../lib/browser/live-conversations.ts';
import { message, uiLanguage } from '../../lib/browser/messages.ts';
import { activeTab, openPage, showTab } from '../../lib/browser/tabs.ts';
import { followToolbarColours } from '../../lib/browser/toolbar-icon.ts';
import { orderDock } from '../../lib/messaging/give-orders.ts';
import { followQuery } from '../../lib/store/follow-query.ts';
import { AS_OPEN, asDone, changeFollowUp, followUpsToShow } from '../../lib/store/follow-ups.ts';
import { Store } from '../../lib/store/store.ts';

const store = new Store();
const lifetime = new AbortController().signal;

/** Does something elsewhere, and gets out of the way. */
const andClose =
  <Input extends unknown[]>(run: (...input: Input) => Promise<unknown>) =>
  async (...input: Input) => {
    await run(...input);
    window.close();
  };

const model = createPopupModel({
  now: () => Date.now(),
  locale: uiLanguage(),
  followUps: (closedSince, listener, failed) =>
    followQuery(() => followUpsToShow(store, closedSince), listener, failed, lifetime),
  markDone: (id, doneAt) => changeFollowUp(store, id, doneAt === null ? AS_OPEN : asDone(doneAt), Date.now()),
  live: (listener) => followLive(listener, lifetime),
  async front() {
    const tab = await activeTab();
    return tab === undefined ? undefined : { tab, dock: await orderDock(tab, 'state') };
  },
  hostAccess: { isGranted: hasHostAccess, ask: askForHostAccess },
  openSidebar: andClose((tab) => orderDock(tab, 'focus')),
  goTo: andClose(showTab),
  openPractice: andClose(() => openPage('/practice.html')),
  openReview: andClose(() => openPage('/review.html')),
});

followToolbarColours(window);
const root = document.getElementById('app');
if (root !== null) {
  render(
    <StringsProvider value={message}>
      <Popup model={model} />
    </StringsProvider>,
    root,
  );
}
