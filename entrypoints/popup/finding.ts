/** Wires people and the search: what is needed once the follow-ups are painted, and loaded then. */
import type { PopupDependencies } from '../../components/popup/model.ts';
import { followLoaded } from '../../lib/storage/follow-query.ts';
import { knowsAnyone } from '../../lib/storage/knows-anyone.ts';
import type { Store } from '../../lib/storage/store.ts';

/** As many names as can be chosen from at a glance. */
const MOST_NAMES = 8;
/** As many people as one looks through before searching. */
const MOST_PEOPLE = 12;
/** More than a card shows, for their stake may be among them. */
const MOST_NOTES = 12;
const finding = () => import('../../lib/storage/people.ts');
type Finding = Pick<
  PopupDependencies,
  'knowsAnyone' | 'people' | 'recentPeople' | 'person' | 'searchable' | 'found' | 'guide' | 'singleKeys'
>;

/** What finds people, steps and what was noted, and the key that leads there. */
export function findingSources(store: Store, lifetime: AbortSignal): Finding {
  return {
    knowsAnyone: () => knowsAnyone(store),
    people: async (beginning) => (await finding()).peopleNamed(store, beginning, MOST_NAMES),
    recentPeople: (...following) =>
      followLoaded(finding, ({ recentPeople }) => recentPeople(store, MOST_PEOPLE), ...following, lifetime),
    person: (id, listener, failed, signal) =>
      followLoaded(finding, ({ knownOf }) => knownOf(store, id, MOST_NOTES), listener, failed, signal),
    searchable: (listener, failed, signal) =>
      void import('../../lib/storage/follow-searchable.ts')
        .then(({ followSearchable }) => followSearchable(store, listener, failed, signal))
        .catch(failed),
    found: async (entries) =>
      (await import('../../lib/storage/found-entries.ts')).describeEntries(store, entries),
    async guide() {
      const [{ guidesOf }, { keptGuides }] = await Promise.all([
        import('../../lib/domain/guide/guides.ts'),
        import('../../lib/storage/own-settings.ts'),
      ]);
      return guidesOf(await keptGuides(store)).inUse;
    },
    singleKeys: (listener, failed) =>
      void import('../../lib/storage/settings/sidebar-settings.ts')
        .then(({ singleKeys }) => singleKeys.follow(listener, lifetime))
        .catch(failed),
  };
}
