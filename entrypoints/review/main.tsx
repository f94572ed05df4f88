/** The review page's document. */

import { effect, signal } from '@preact/signals';
import { LockOffer } from '../../components/lock/lock-offer.tsx';
import { followRoute } from '../../components/review/follow-route.ts';
import { pageTitle } from '../../components/review/page-title.ts';
import { Review } from '../../components/review/review.tsx';
import { coverablePage, followCovering } from '../../components/ui/coverable-page.tsx';
import { hearDoublePressOnce } from '../../components/ui/double-press.ts';
import { createRestarts } from '../../lib/app/restarts.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { wasReloaded } from '../../lib/browser/navigation.ts';
import { loadFallbackMessages } from '../../lib/i18n/messages.ts';
import { lockOnKeys, requestLock } from '../../lib/rpc/serve-page.ts';
import { createStoreConnection, openForPage } from '../../lib/storage/connection/store-connection.ts';
import { onStoreChanged } from '../../lib/storage/connection/store-location.ts';
import { isCovered, spelling } from '../../lib/storage/settings/settings.ts';
import type { Store } from '../../lib/storage/store.ts';
import { storeAt } from '../../lib/storage/store-at.ts';
import { clock } from './clock.ts';
import { deletionsModel } from './deletions.ts';
import { exchangeThread } from './import-export-client.ts';
import { liveGuides } from './live-guides.ts';
import { lockChanges } from './lock-changes.ts';
import { reviewPages } from './pages.ts';
import { goTo, palette } from './palette.tsx';
import { documentStrings } from './strings.ts';

const connection = createStoreConnection(storeAt);
const lifetime = new AbortController().signal;
const restarts = createRestarts({
  follow: (changed) => onStoreChanged(changed, lifetime),
  restart: () => location.reload(),
});
const exchange = exchangeThread();
const closeStore = () => {
  exchange.end();
  connection.close();
};
const changes = lockChanges(closeStore, restarts.hold);
const route = followRoute(window);

hearDoublePressOnce(document);
void start();

async function start(): Promise<void> {
  await loadFallbackMessages();
  const [strings, covering] = await Promise.all([documentStrings(), followCovering(isCovered, lifetime)]);
  effect(() => {
    document.title = pageTitle(route.value, strings.value);
  });
  const opening = await openForPage(connection, systemClock.after);
  const isLockOffered = signal(false);
  if (opening.kind !== 'locked') {
    lockOnKeys(document, () => {
      isLockOffered.value = true;
    });
  }

  const review = async (store: Store) => {
    const guides = await liveGuides(store, strings, lifetime);
    return (
      <>
        <LockOffer isShown={isLockOffered} openSettings={() => goTo('#/settings/lock')} />
        <Review
          pages={reviewPages({ store, openStore: connection.open, guides, strings, changes, exchange })}
          route={route}
          palette={palette(store, guides)}
          lock={store.isSealed ? () => void requestLock() : null}
          clock={clock}
          deletions={deletionsModel(store)}
          isReloaded={wasReloaded(performance)}
        />
      </>
    );
  };

  const content =
    opening.kind === 'open'
      ? await review(opening.store)
      : (await import('./not-opened.tsx')).notOpened(opening, restarts, changes.wipe);
  coverablePage({ strings, spelling: spelling.follow, covering })(content);
}
