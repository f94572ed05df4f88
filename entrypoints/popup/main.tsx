/** The popup's document. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { lazy } from '../../components/ui/lazy.tsx';
import { followLanguage, LiveStrings } from '../../components/ui/live-strings.tsx';
import { Spelling, spellingSignal } from '../../components/ui/spelling.tsx';
import { createRestarts } from '../../lib/app/restarts.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { loadFallbackMessages, message } from '../../lib/i18n/messages.ts';
import { onStoreChanged } from '../../lib/storage/connection/store-location.ts';
import { language, spelling } from '../../lib/storage/settings/settings.ts';
import { storeAt } from '../../lib/storage/store-at.ts';
import { openLockSettings, popupModel } from './popup-model.ts';

/** What hardly anybody ever sees. */
const ClockNotice = lazy(async () => (await import('./clock-notice.tsx')).OwnClockNotice);

/** Only those need it who have chosen a language. */
const loadLanguage = async (folder: string) =>
  (await import('../../lib/i18n/languages.ts')).loadLanguage(folder);

/** What opens the store, fetched while the words are. */
const [{ createStoreConnection, openForPage }, strings] = await Promise.all([
  import('../../lib/storage/connection/store-connection.ts'),
  import.meta.env.SEVERAL_LANGUAGES
    ? followLanguage({ message, follow: language.follow, load: loadLanguage })
    : signal(message),
  loadFallbackMessages(),
]);
const opening = await openForPage(createStoreConnection(storeAt), systemClock.after);
const restarts = createRestarts({
  follow: (changed) => onStoreChanged(changed, new AbortController().signal),
  restart: () => location.reload(),
});
const offerLock = () =>
  void import('./lock-offer.tsx').then((offer) => offer.offerLock(strings, openLockSettings));
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
    <LiveStrings value={strings}>
      <Spelling.Provider value={spellingSignal(spelling.follow)}>{await content()}</Spelling.Provider>
    </LiveStrings>,
    root,
  );
}
