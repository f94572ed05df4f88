import { signal } from '@preact/signals';
import {
  createPeopleModel,
  type PeopleOrder,
  type PeopleSources,
} from '../../components/review/people/model.ts';
import { People } from '../../components/review/people/people.tsx';
import { PersonById } from '../../components/review/people/person.tsx';
import { createPersonModel } from '../../components/review/people/person-model.ts';
import type { ReviewPage } from '../../components/review/review.tsx';
import { hasAsk } from '../../lib/domain/guide/find.ts';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import type { NextFilter } from '../../lib/domain/person/next-filter.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { completeRows } from '../../lib/storage/complete-rows.ts';
import { countForPerson } from '../../lib/storage/deletion-extent.ts';
import { wordsOf } from '../../lib/storage/drafts.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { openFollowUps } from '../../lib/storage/follow-ups.ts';
import { assessmentLabels } from '../../lib/storage/own-settings.ts';
import { createKnownReader, everyone, peopleNamed } from '../../lib/storage/people.ts';
import { conversationsWith } from '../../lib/storage/row-details.ts';
import { singleKeys } from '../../lib/storage/settings/sidebar-settings.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';
import { personChanges } from './person-changes.ts';

/** As many names as one looks through while typing. */
const MOST_NAMES = 8;

/** Everyone, and the one who is looked at. */
export function peoplePage(store: Store, guides: Guides, lifetime: AbortSignal): ReviewPage {
  const now = () => Date.now();

  const sources: PeopleSources = {
    get locale() {
      return uiLanguage();
    },
    now,
    steps: guides.inUse.steps.map(({ id }) => id),
    hasAsk: (guide) => hasAsk(guides.of(guide)),
    labels: () => assessmentLabels(store),
    look: { order: signal<PeopleOrder>('next'), next: signal<NextFilter>('any'), tag: signal('') },
    singleKeys: (listener, failed) => void singleKeys.follow(listener, lifetime).catch(failed),
    people: (...following) => followQuery(() => everyone(store), ...following),
    openFollowUps: (...following) => followQuery(() => openFollowUps(store), ...following),
    conversationsWith:
      (ids) =>
      (...following) =>
        followQuery(() => conversationsWith(store, ids), ...following),
    complete: (ids) => completeRows(store, ids),
    person:
      (id) =>
      (...following) =>
        followQuery(createKnownReader(store, id), ...following),
    peopleNamed: (beginning) => peopleNamed(store, beginning, MOST_NAMES),
    ...personChanges(store, now),
    words: async () => wordsOf(store),
    deletion: (id) => ({
      extent: () => countForPerson(store, id),
      remove: () => deletions(store).deletePerson(id),
    }),
  };
  const openPerson = (id: string) => createPersonModel(id, sources);
  const openPeople = () => createPeopleModel(sources);
  return {
    name: 'people',
    render: (id) => (id === null ? <People open={openPeople} /> : <PersonById id={id} open={openPerson} />),
  };
}
