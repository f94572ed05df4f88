/** The popup's document. */
import { MOST_DUE } from '../../components/popup/model.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { coverablePage, followCovering } from '../../components/ui/coverable-page.tsx';
import { hearDoublePressOnce } from '../../components/ui/double-press.ts';
import { lazy } from '../../components/ui/lazy.tsx';
import { followLanguage } from '../../components/ui/live-strings.tsx';
import { OncePainted } from '../../components/ui/once-painted.tsx';
import { createRestarts } from '../../lib/app/restarts.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { loadFallbackMessages, message } from '../../lib/i18n/messages.ts';
import { onStoreChanged } from '../../lib/storage/connection/store-location.ts';
import { firstLook } from '../../lib/storage/first-look.ts';
import { isCovered, language, spelling } from '../../lib/storage/settings/settings.ts';
import { lifetime, openLockSettings, popupModel } from './popup-model.ts';
import type { StoredSources } from './stored.ts';

/** For so long the popup waits for what it shows first, ms. */
const PATIENCE_MS = 200;
const outOfPatience = () => new Promise<null>((end) => systemClock.after(PATIENCE_MS, () => end(null)));

/** What hardly anybody ever sees. */
const ClockNotice = lazy(async () => (await import('./clock-notice.tsx')).OwnClockNotice);

/** Only those need it who have chosen a language. */
const loadLanguage = async (folder: string) =>
  (await import('../../lib/i18n/languages.ts')).loadLanguage(folder);

const looking = Promise.race([firstLook(Date.now(), MOST_DUE), outOfPatience()]);
const stored = Promise.withResolvers<StoredSources>();
const model = popupModel(looking, stored.promise);
const restarts = createRestarts({
  follow: (changed) => onStoreChanged(changed, lifetime),
  restart: () => location.reload(),
});
hearDoublePressOnce(document);
void start();

async function start(): Promise<void> {
  const [first, covering, strings] = await Promise.all([
    looking,
    followCovering(isCovered, lifetime),
    followLanguage({ message, follow: language.follow, load: loadLanguage }),
    loadFallbackMessages(),
  ]);
  const offerLock = () =>
    void import('./lock-offer.tsx').then((offer) => offer.offerLock(strings, openLockSettings));
  // The keys that lock, or offer it.
  void stored.promise.then(({ lockOnKeys }) => lockOnKeys(document, offerLock), model.failed);
  const show = coverablePage({ strings, spelling: spelling.follow, covering });

  /** Opens the store, or shows why it does not open; returns whether it is open. */
  const openStore = async () => {
    const { openStore: open, storedSources } = await import('./stored.ts');
    const opening = await open();
    if (opening.kind === 'open') stored.resolve(storedSources(opening.store, lifetime));
    else show((await import('./not-opened.tsx')).notOpened(opening, restarts));
    return opening.kind === 'open';
  };

  if (first !== null || (await openStore())) {
    // Drawn once, with its list: a picture without it would only put off the one with it. Behind a long write, as of a
    // backup that is brought back, the list can take its time.
    await Promise.race([model.read, outOfPatience()]);
    show(
      <>
        <ClockNotice />
        <Popup model={model} />
        {first !== null && <OncePainted run={() => openStore().catch(stored.reject)} />}
      </>,
    );
  }
}
