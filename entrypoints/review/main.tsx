/** The review page's document. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { LockOffer } from '../../components/lock/lock-offer.tsx';
import type { ClockQuestionSources } from '../../components/review/clock-question.tsx';
import { Review } from '../../components/review/review.tsx';
import { parseHash } from '../../components/review/route.ts';
import { Spelling, spellingSignal } from '../../components/ui/spelling.tsx';
import { OpeningFailed } from '../../components/ui/startup-error.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { systemClock } from '../../lib/browser/clock.ts';
import { type Guides, guidesOf } from '../../lib/domain/guide/guides.ts';
import { loadFallbackMessages, message, uiLanguage } from '../../lib/i18n/messages.ts';
import { storageProblem } from '../../lib/i18n/storage-problem.ts';
import { lockOnKeys, requestLock } from '../../lib/rpc/serve-page.ts';
import { unlock } from '../../lib/storage/connection/lock.ts';
import { createStoreConnection, unlessBlocked } from '../../lib/storage/connection/store-connection.ts';
import { onStoreChanged } from '../../lib/storage/connection/store-location.ts';
import { followMove, MovingError } from '../../lib/storage/connection/wait-for-move.ts';
import { keptGuides } from '../../lib/storage/own-settings.ts';
import { followLeap } from '../../lib/storage/settings/clock-check.ts';
import { lastClockLook, spelling } from '../../lib/storage/settings/settings.ts';
import type { Store } from '../../lib/storage/store.ts';
import { storeAt } from '../../lib/storage/store-at.ts';
import { conversationsPage } from './conversations-page.tsx';
import { followUpsPage } from './follow-ups-page.tsx';
import { exchangeThread } from './import-export-client.ts';
import { lockChanges } from './lock-changes.ts';
import { patternsPage } from './patterns-page.tsx';
import { peoplePage } from './people-page.tsx';
import { practicePage } from './practice-page.tsx';
import { settingsPage } from './settings-page.tsx';

const connection = createStoreConnection(storeAt);
const lifetime = new AbortController().signal;
const route = signal(parseHash(location.hash));
window.addEventListener('hashchange', () => {
  route.value = parseHash(location.hash);
  window.scrollTo(0, 0);
});

/** Parts have titles of their own; no name is in them, for the browser keeps titles in its history. */
function titleThePage(): void {
  const { page, id } = route.value;
  const part = message(`review_${page.replace('-', '_') as 'conversations'}`);
  const isOne = id !== null && (page === 'conversations' || page === 'people');
  const what = isOne ? message(page === 'people' ? 'title_person' : 'title_conversation') : part;
  document.title = `${what} · ${message('extensionName')}`;
}

/** The page starts anew when the store is locked, unlocked or elsewhere, but when it brings that about itself. */
const exchange = exchangeThread();
const changes = lockChanges(() => {
  exchange.end();
  connection.letGo();
});
/** While another document moves the store: this one starts anew once, afterwards. */
let isWaiting = false;
onStoreChanged(() => {
  if (!changes.isUnderWay() && !isWaiting) location.reload();
}, lifetime);

const now = () => Date.now();
const clock = {
  locale: uiLanguage(),
  now,
  follow: (...following: Parameters<ClockQuestionSources['follow']>) => followLeap(now, ...following),
  believe: () => lastClockLook.set({ believedAt: now(), doubtedAt: null }),
};

const pagesOf = (store: Store, guides: Guides) => [
  conversationsPage(store, connection.open, guides, lifetime),
  peoplePage(store),
  followUpsPage(store, lifetime),
  patternsPage(store, guides),
  practicePage(store, connection.open, guides, lifetime),
  settingsPage(store, changes, exchange),
];

async function movingScreen({ moving }: MovingError) {
  // Chromium's renderer, which all our pages share, can crash where one of them starts anew in the middle of a move.
  isWaiting = true;
  const { untilShared } = await import('../../lib/storage/connection/until-shared.ts');
  void untilShared().then(() => location.reload());
  const { MovingScreen } = await import('../../components/lock/moving-screen.tsx');
  return <MovingScreen moving={moving} follow={followMove} />;
}

async function lockScreen() {
  const { LockScreen } = await import('../../components/lock/lock-screen.tsx');
  return <LockScreen unlock={unlock} wipe={changes.wipe} />;
}

await loadFallbackMessages();
effect(titleThePage);
const root = document.getElementById('app');
/** For so long the page waits for the store before it says so, ms. */
const PATIENCE_MS = 5_000;
const opening = await unlessBlocked(connection.openUnlessLocked(), PATIENCE_MS, systemClock.after).catch(
  (error: unknown) => (error instanceof MovingError ? error : { problem: storageProblem(error) }),
);
const isLockOffered = signal(false);
if (opening !== null) {
  lockOnKeys(document, () => {
    isLockOffered.value = true;
  });
}
/** What there is to show: all of it, the lock, or why neither. */
async function content() {
  if (opening === null) return lockScreen();
  if (opening instanceof MovingError) return movingScreen(opening);
  if ('problem' in opening) {
    return <OpeningFailed problem={opening.problem} tryAgain={() => location.reload()} />;
  }
  return (
    <>
      <LockOffer
        isShown={isLockOffered}
        openSettings={() => {
          location.hash = '#/settings/lock';
        }}
      />
      <Review
        pages={pagesOf(opening, guidesOf(await keptGuides(opening)))}
        route={route}
        lock={opening.isSealed ? () => void requestLock() : null}
        clock={clock}
        isReloaded={performance
          .getEntriesByType('navigation')
          .some((entry) => 'type' in entry && entry.type === 'reload')}
      />
    </>
  );
}

const isSpellingOn = spellingSignal(spelling.follow);
if (root !== null) {
  render(
    <StringsProvider value={message}>
      <Spelling.Provider value={isSpellingOn}>{await content()}</Spelling.Provider>
    </StringsProvider>,
    root,
  );
}
