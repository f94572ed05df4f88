/** The review page's document. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Review } from '../../components/review/review.tsx';
import { routeOf } from '../../components/review/route.ts';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { message, wordsReady } from '../../lib/browser/messages.ts';
import { onStoreChanged } from '../../lib/browser/store-place.ts';
import { unlock } from '../../lib/lock/lock.ts';
import { createVault } from '../../lib/lock/vault.ts';
import { lockOnKeys, tellToLock } from '../../lib/messaging/lock-now.ts';
import type { Store } from '../../lib/store/store.ts';
import { conversationsPage } from './conversations-page.tsx';
import { followUpsPage } from './follow-ups-page.tsx';
import { lockChanges } from './lock-changes.ts';
import { patternsPage } from './patterns-page.tsx';
import { peoplePage } from './people-page.tsx';
import { settingsPage } from './settings-page.tsx';

const vault = createVault();
const lifetime = new AbortController().signal;
const route = signal(routeOf(location.hash));
window.addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
  window.scrollTo(0, 0);
});

/** The page starts anew when the store is locked, unlocked or elsewhere, but when it brings that about itself. */
const changes = lockChanges(vault);
onStoreChanged(() => {
  if (!changes.isUnderWay()) location.reload();
}, lifetime);

const pagesOf = (store: Store) => [
  conversationsPage(store, lifetime),
  peoplePage(store),
  followUpsPage(store, lifetime),
  patternsPage(store),
  settingsPage(store, changes),
];

async function lockScreen() {
  const { LockScreen } = await import('../../components/lock/lock-screen.tsx');
  return <LockScreen unlock={unlock} wipe={changes.wipe} />;
}

await wordsReady();
const root = document.getElementById('app');
const store = await vault.openUnlessLocked();
if (store !== null) lockOnKeys(document);
if (root !== null) {
  render(
    <StringsProvider value={message}>
      {store === null ? (
        await lockScreen()
      ) : (
        <Review pages={pagesOf(store)} route={route} lock={store.isSealed ? () => void tellToLock() : null} />
      )}
    </StringsProvider>,
    root,
  );
}
