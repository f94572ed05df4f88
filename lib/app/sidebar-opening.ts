/** What a sidebar shows: a conversation once it is opened, the lock, or why it could not be opened. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { SaveStatus } from './session/outbox.ts';

/** What is asked of a model that was opened. */
interface OpenedModel {
  readonly saving: ReadonlySignal<SaveStatus>;
  /** Tries again at once what could not be saved. */
  readonly retry: () => void;
}

/** A model that was opened, and how to let go of it. */
export interface Opened<Model> {
  readonly model: Model;
  readonly end: () => void;
}

/** What a sidebar shows. */
export type SidebarView<Model> =
  /** Also for ever, in a copy that a page made: it has nothing to show. */
  | { readonly kind: 'opening' }
  /** It is being opened, and takes longer than anybody expects. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'open'; readonly model: Model }
  /** `isSomethingUnsaved`: what could not be saved is kept until it is unlocked. */
  | { readonly kind: 'locked'; readonly isSomethingUnsaved: boolean }
  | { readonly kind: 'failed'; readonly error: unknown };

/** How a sidebar is opened. */
export interface OpeningPorts<Model> {
  /** Runs something after as long as nobody expects it to take. */
  readonly afterLongWait: (run: () => void) => void;
  /** The first time: what is needed may be on its way already. Rejects, as `again` does, with an error named `LockedError` while everything is locked, and `StrangerError` in a copy that a page made. */
  readonly first: () => Promise<Opened<Model>>;
  readonly again: () => Promise<Opened<Model>>;
}

/** Makes what opens a sidebar, locks it up and opens it again; nothing is opened yet. */
export function createSidebarOpening<Model extends OpenedModel>({
  afterLongWait,
  first,
  again,
}: OpeningPorts<Model>) {
  const view = signal<SidebarView<Model>>({ kind: 'opening' });
  let open = first;
  let opened: Opened<Model> | null = null;
  let isLocked = false;
  let underWay: Promise<void> | null = null;

  const showOpening = () => {
    const shown = { kind: 'opening' } as const;
    view.value = shown;
    afterLongWait(() => {
      if (view.peek() === shown) view.value = { kind: 'waiting' };
    });
  };

  /** Lets go of what was opened, unless something of it could not be saved: that waits until it can be. */
  const release = () => {
    const state = opened?.model.saving.peek().state;
    if (state !== 'saved' && state !== 'deleted') return;
    opened?.end();
    opened = null;
  };

  /** Shows nothing of it any more. */
  const lock = () => {
    if (isLocked && view.peek().kind === 'locked') return;
    isLocked = true;
    release();
    view.value = { kind: 'locked', isSomethingUnsaved: opened !== null };
  };

  const openOnce = async () => {
    isLocked = false;
    try {
      const opens = open;
      open = again;
      const now = opened ?? (await opens());
      // It was locked while it was being opened.
      if (isLocked) return now.end();
      opened = now;
      view.value = { kind: 'open', model: now.model };
      now.model.retry();
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      if (name === 'LockedError') lock();
      else view.value = name === 'StrangerError' ? { kind: 'opening' } : { kind: 'failed', error };
    }
  };

  /** Twice at once is once: the background tells of the same unlocking in more than one way. */
  const begin = () => {
    underWay ??= openOnce().finally(() => {
      underWay = null;
    });
    return underWay;
  };

  showOpening();
  return {
    view: view as ReadonlySignal<SidebarView<Model>>,
    /** Opens, and tries again after it failed. Resolves when what came of it is shown. */
    begin,
    lock,
    /** What is shown goes on elsewhere: opens what there is here now. Resolves when that is shown, or at once where something could not be saved. */
    async moved(): Promise<void> {
      release();
      if (opened !== null || isLocked) return;
      showOpening();
      await begin();
    },
    /** Whatever kept the store from it is over. Resolves when what came of it is shown. */
    async unlock(): Promise<void> {
      if (!isLocked && opened !== null) return opened.model.retry();
      isLocked = false;
      const earlier = underWay;
      await begin();
      // What was under way may have been refused before it was unlocked.
      if (earlier !== null && isLocked) await begin();
    },
    /** The model that is shown. Throws while none is: what the background orders of a conversation is not heard then. */
    model(): Model {
      if (opened === null) throw new Error('No conversation is shown.');
      return opened.model;
    },
  };
}
