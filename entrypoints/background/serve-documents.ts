/** Answers every document of the extension: who may ask, what is read of it, and what a failure is told as. */
import type { Admission } from '../../lib/app/admission.ts';
import { hasAccessTo } from '../../lib/browser/host-access.ts';
import { openPage, runBesideDock, runInPage } from '../../lib/browser/tabs.ts';
import { overrideInnerWidth } from '../../lib/call/layout/override-inner-width.ts';
import { callOfUrl } from '../../lib/call/platforms/registry.ts';
import type { Draft } from '../../lib/domain/conversation/drafts.ts';
import { sessionInTab } from '../../lib/domain/conversation/session-id.ts';
import { createSequence } from '../../lib/domain/sequence/sequence.ts';
import { describeStorageProblem as describe } from '../../lib/i18n/storage-problem.ts';
import type { Handlers } from '../../lib/rpc/contract.ts';
import { dockReaders, dockToBackground } from '../../lib/rpc/contracts/dock-to-background.ts';
import { type PageToBackground, pageToBackground } from '../../lib/rpc/contracts/page-to-background.ts';
import { pageReaders } from '../../lib/rpc/contracts/page-to-background-schema.ts';
import {
  type SidebarToBackground,
  sidebarToBackground,
} from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { sidebarReaders } from '../../lib/rpc/contracts/sidebar-to-background-schema.ts';
import { RpcError } from '../../lib/rpc/errors.ts';
import { listen } from '../../lib/rpc/listen.ts';
import type { Sender } from '../../lib/rpc/sender.ts';
import { anyone, serve } from '../../lib/rpc/serve.ts';
import type { Asker } from './sidebar-service.ts';

/** What the background does for each kind of document. */
export interface Services {
  readonly admission: Admission;
  readonly sidebar: Handlers<SidebarToBackground, Asker>;
  readonly page: Omit<Handlers<PageToBackground>, 'save-draft'>;
  /** Saves what is typed in the popup. */
  readonly saveDraft: (draft: Draft) => Promise<void>;
}

/** Begins to answer. */
export function serveDocuments({ admission, sidebar, page, saveDraft }: Services): void {
  serve(listen, sidebarToBackground, {
    readers: sidebarReaders,
    handlers: sidebar,
    admit: (sender: Sender, ask: string, input: unknown) => admit(admission, sender, ask, input),
    describe,
  });
  // Of two drafts of one field the later stays.
  const inSequence = createSequence();
  serve(listen, pageToBackground, {
    readers: pageReaders,
    handlers: { ...page, 'save-draft': (draft) => inSequence(() => saveDraft(draft)).then(() => null) },
    admit: anyone,
    describe,
  });
  serve(listen, dockToBackground, {
    readers: dockReaders,
    handlers: {
      announce: (ticket, { tab }) => admission.announce(sessionInTab(tab), ticket).then(() => null),
      'pretend-width': (room, { tab }) => runInPage(tab, overrideInnerWidth, room).then(() => null),
      room: (_input, { tab }) => runBesideDock(tab, '/room.js').then(() => null),
      wake: () => null,
      // By its own address: of a site that the browser has closed to us, the tab's is not told.
      'has-access': (_input, { url }) => hasAccessTo(url),
      'open-settings': () => openPage('/review.html#/settings').then(() => null),
    },
    admit: inTab,
  });
}

/** A sidebar that opens may show a ticket; one that has shown it is heard from then on. */
async function admit(admission: Admission, sender: Sender, ask: string, input: unknown): Promise<Asker> {
  const ticket = ask === 'open' ? (input as { ticket: string | null }).ticket : null;
  const session = await admission.admit(sender, ticket);
  if (session === undefined) throw stranger('This is no sidebar of ours.');
  return { ...session, call: callOfUrl(sender.tabUrl) };
}

function inTab(sender: Sender): Sender & { readonly tab: number } {
  const { tab } = sender;
  if (tab === null) throw stranger('This document is in no tab.');
  return { ...sender, tab };
}

function stranger(message: string): RpcError {
  return new RpcError({ name: 'StrangerError', message });
}
