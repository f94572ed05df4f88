/** The review page's document. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Review } from '../../components/review/review.tsx';
import { routeOf } from '../../components/review/route.ts';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { message, wordsReady } from '../../lib/browser/messages.ts';
import { Store } from '../../lib/store/store.ts';
import { conversationsPage } from './conversations-page.tsx';
import { followUpsPage } from './follow-ups-page.tsx';
import { patternsPage } from './patterns-page.tsx';
import { peoplePage } from './people-page.tsx';
import { settingsPage } from './settings-page.tsx';

const store = new Store();
const lifetime = new AbortController().signal;
const route = signal(routeOf(location.hash));
window.addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
  window.scrollTo(0, 0);
});

const pages = [
  conversationsPage(store, lifetime),
  peoplePage(store),
  followUpsPage(store, lifetime),
  patternsPage(store),
  settingsPage(store),
];

await wordsReady();
const root = document.getElementById('app');
if (root !== null) {
  render(
    <StringsProvider value={message}>
      <Review pages={pages} route={route} />
    </StringsProvider>,
    root,
  );
}
