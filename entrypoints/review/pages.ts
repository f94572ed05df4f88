/** The parts of the review page. */
import type { ReadonlySignal } from '@preact/signals';
import type { LiveGuides } from '../../components/ui/live-guides.ts';
import type { Translate } from '../../components/ui/strings.tsx';
import type { Store } from '../../lib/storage/store.ts';
import { conversationsPage } from './conversations-page.tsx';
import { followUpsPage } from './follow-ups-page.tsx';
import type { ExchangeThread } from './import-export-client.ts';
import type { LockChanges } from './lock-changes.ts';
import { patternsPage } from './patterns-page.tsx';
import { peoplePage } from './people-page.tsx';
import { practicePage } from './practice-page.tsx';
import { preparePage } from './prepare-page.tsx';
import { settingsPage } from './settings-page.tsx';

/** What they stand on. */
export interface PageParts {
  readonly store: Store;
  /** Opens anew a store that was lost. */
  readonly openStore: () => Promise<Store>;
  readonly guides: LiveGuides;
  /** The words, live. */
  readonly strings: ReadonlySignal<Translate>;
  readonly changes: LockChanges;
  readonly exchange: ExchangeThread;
}

/** All parts, in the order in which the page lists them. */
export function reviewPages({ store, openStore, guides, strings, changes, exchange }: PageParts) {
  const lifetime = new AbortController().signal;
  return [
    conversationsPage(store, openStore, guides, lifetime),
    peoplePage(store, guides, lifetime),
    followUpsPage(store, lifetime),
    preparePage(store, guides),
    patternsPage(store, guides),
    practicePage(store, openStore, guides, strings, lifetime),
    settingsPage(store, guides, changes, exchange, lifetime),
  ];
}
