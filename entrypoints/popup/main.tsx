/** The popup's document. */
import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { lazy } from '../../components/ui/lazy.tsx';
import { Spelling, spellingSignal } from '../../components/ui/spelling.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { createRestarts } from '../../lib/app/restarts.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { loadFallbackMessages, message } from '../../lib/i18n/messages.ts';
import { onStoreChanged } from '../../lib/storage/connection/store-location.ts';
import { spelling } from '../../lib/storage/settings/settings.ts';
import { storeAt } from '../../lib/storage/store-at.ts';
import { openLockSettings, popupModel } from './popup-model.ts';

/** What hardly anybody ever sees. */
const ClockNotice = lazy(async () => (await import('./clock-notice.tsx')).OwnClockNotice);

/** What opens the store, fetched while the words are. */
const [{ createStoreConnection, openForPage }] = await Promise.all([
  import('../../lib/storage/connection/store-connection.ts'),
  loadFallbackMessages(),
]);
const opening = await openForPage(createStoreConnection(storeAt), systemClock.after);
const restarts = createRestarts({
  follow: (changed) => onStoreChanged(changed, new AbortController().signal),
  restart: () => location.reload(),
});
const offerLock = () => void import('./lock-offer.tsx').then((offer) => offer.offerLock(openLockSettings));
// What only those need who have a lock.
if (opening.kind === 'open')
  void import('../../lib/rpc/serve-page.ts').then(({ lockOnKeys }) => lockOnKeys(document, offerLock));

async function content() {
  if (opening.kind !== 'open') return (await import('./not-opened.tsx')).notOpened(opening, restarts);
  return (
    <>
      <ClockNotice />
      <Popup model={popupModel(opening.store)} />
    </>
  );
}

const root = document.getElementById('app');
if (root !== null) {
  render(
    <StringsProvider value={message}>
      <Spelling.Provider value={spellingSignal(spelling.follow)}>{await content()}</Spelling.Provider>
    </StringsProvider>,
    root,
  );
}
