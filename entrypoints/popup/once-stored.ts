/** Wires what the popup has of its store: the first look at once, and the rest when the store is open. */
import type { PopupDependencies } from '../../components/popup/model.ts';
import type { FirstLook } from '../../lib/storage/first-look.ts';
import type { StoredSources } from './stored.ts';

/** What the model has through the store. Where there was nothing to be seen at first, it waits for the store. */
export const onceStored = (looking: Promise<FirstLook | null>, stored: Promise<StoredSources>) =>
  ({
    followUps(closedSince, listener, failed) {
      void looking.then((first) => first && listener(first.due));
      stored.then(({ followUps }) => followUps(closedSince, listener, failed), failed);
    },
    knowsAnyone: async () => (await looking)?.knowsAnyone ?? (await stored).knowsAnyone(),
    change: async (...change) => (await stored).change(...change),
    add: async (followUp) => (await stored).add(followUp),
    words: async () => (await stored).words(),
    people: async (beginning) => (await stored).people(beginning),
    recentPeople: (listener, failed) =>
      void stored.then(({ recentPeople }) => recentPeople(listener, failed), failed),
    prepSheets: (listener, failed) =>
      void stored.then(({ prepSheets }) => prepSheets(listener, failed), failed),
    unfinished: async () => (await stored).unfinished(),
    person: (id, listener, failed, signal) =>
      void stored.then(({ person }) => person(id, listener, failed, signal), failed),
    searchable: (listener, failed, signal) =>
      void stored.then(({ searchable }) => searchable(listener, failed, signal), failed),
    found: async (entries) => (await stored).found(entries),
    guide: async () => (await stored).guide(),
    hasLock: async () => (await looking) === null && (await stored).isSealed,
  }) satisfies Partial<PopupDependencies>;
