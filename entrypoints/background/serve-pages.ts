/** Answers the popup and the pages in tabs of their own. */
import type { Draft } from '../../lib/domain/conversation/drafts.ts';
import { createSequence } from '../../lib/domain/sequence/sequence.ts';
import { describeStorageProblem as describe } from '../../lib/i18n/storage-problem.ts';
import type { Handlers } from '../../lib/rpc/contract.ts';
import { type PageToBackground, pageToBackground } from '../../lib/rpc/contracts/page-to-background.ts';
import { pageReaders } from '../../lib/rpc/contracts/page-to-background-schema.ts';
import { listen } from '../../lib/rpc/listen.ts';
import type { SidebarChange } from '../../lib/rpc/orders.ts';
import { anyone, serve } from '../../lib/rpc/serve.ts';

/** What is answered. */
export interface PageServices extends Omit<Handlers<PageToBackground>, 'save-draft' | SidebarChange> {
  /** Tells the sidebars what has changed. */
  readonly tellSidebars: (change: SidebarChange) => Promise<void>;
  /** Saves what is typed in the popup. */
  readonly saveDraft: (draft: Draft) => Promise<void>;
}

/** Begins to answer. */
export function servePages({ saveDraft, tellSidebars, ...handlers }: PageServices): void {
  // Of two drafts of one field the later stays.
  const inSequence = createSequence();
  serve(listen, pageToBackground, {
    readers: pageReaders,
    handlers: {
      ...handlers,
      'campaigns-changed': () => tellSidebars('campaigns-changed').then(() => null),
      'prep-sheets-changed': () => tellSidebars('prep-sheets-changed').then(() => null),
      'guides-changed': () => tellSidebars('guides-changed').then(() => null),
      'save-draft': (draft) => inSequence(() => saveDraft(draft)).then(() => null),
    },
    admit: anyone,
    describe,
  });
}
