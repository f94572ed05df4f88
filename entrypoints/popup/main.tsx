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
import { openLockSettings } from './popup-model.ts';
import { modelOf, storeToShow } from './store-to-show.ts';

/** For so long the popup waits for its list before it is drawn without it, ms. */
const PATIENCE_MS = 200;

/** What hardly anybody ever sees. */
const ClockNotice = lazy(async () => (await import('./clock-notice.tsx')).OwnClockNotice);

/** Only those need it who have chosen a language. */
const loadLanguage = async (folder: string) =>
  (await import('../../lib/i18n/languages.ts')).loadLanguage(folder);

/** Opens the store; what does so comes while the words do. */
const openStore = async () => {
  const { createStoreConnection, openForPage } = await import(
    '../../lib/storage/connection/store-connection.ts'
  );
  return openForPage(createStoreConnection(storeToShow), systemClock.after);
};

/** Nothing of it waits for the other. */
const [opening, strings] = await Promise.all([
  openStore(),
  import.meta.env.SEVERAL_LANGUAGES
    ? followLanguage({ message, follow: language.follow, load: loadLanguage })
    : signal(message),
  loadFallbackMessages(),
]);
const restarts = createRestarts({
  follow: (changed) => onStoreChanged(changed, new AbortController().signal),
  restart: () => location.reload(),
});
async function content() {
  if (opening.kind !== 'open') return (await import('./not-opened.tsx')).notOpened(opening, restarts);
  const model = modelOf(opening.store);
  // Drawn once, with its list: a picture without it would only put off the one with it. Behind a long write, as of a
  // backup that is brought back, the list can take its time.
  await Promise.race([model.read, new Promise<void>((drawn) => systemClock.after(PATIENCE_MS, drawn))]);
  return (
    <>
      <ClockNotice />
      <Popup model={model} />
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

const offerLock = () =>
  void import('./lock-offer.tsx').then((offer) => offer.offerLock(strings, openLockSettings));
// What only those need who have a lock.
if (opening.kind === 'open')
  void import('../../lib/rpc/serve-page.ts').then(({ lockOnKeys }) => lockOnKeys(document, offerLock));
