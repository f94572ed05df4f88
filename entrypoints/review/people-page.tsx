import { signal } from '@preact/signals';
import {
  type ContactDetails,
  createPeopleModel,
  createPersonModel,
  type PeopleOrder,
  type PeopleSources,
} from '../../components/review/people/model.ts';
import { People } from '../../components/review/people/people.tsx';
import { PersonById } from '../../components/review/people/person.tsx';
import type { ReviewPage } from '../../components/review/review.tsx';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import type { NextFilter } from '../../lib/domain/person/next-filter.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { tellFollowUpsChanged, tellPersonChanged } from '../../lib/rpc/tell-background.ts';
import { completeRows } from '../../lib/storage/complete-rows.ts';
import { countForPerson } from '../../lib/storage/deletion.ts';
import { wordsOf } from '../../lib/storage/drafts.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { addFollowUp, openFollowUps } from '../../lib/storage/follow-ups.ts';
import { assessmentLabels } from '../../lib/storage/own-settings.ts';
import { changePerson, createKnownReader, everyone, peopleNamed } from '../../lib/storage/people.ts';
import { conversationsWith } from '../../lib/storage/row-details.ts';
import { joinPeople, separatePerson } from '../../lib/storage/same-person.ts';
import { singleKeys } from '../../lib/storage/settings/sidebar-settings.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';

/** As many names as one looks through while typing. */
const MOST_NAMES = 8;

/** Everyone, and the one who is looked at. */
export function peoplePage(store: Store, guides: Guides, lifetime: AbortSignal): ReviewPage {
  const now = () => Date.now();

  const change = async (id: string, reach: ContactDetails) => {
    await changePerson(store, id, reach, now());
    // They may be in a conversation that is on; nobody waits for that.
    void tellPersonChanged(id);
  };

  /** Whom a conversation or a reminder is about may be called otherwise now. */
  const tellJoined = async (id: string) => {
    void tellPersonChanged(id);
    await tellFollowUpsChanged();
  };

  const sources: PeopleSources = {
    get locale() {
      return uiLanguage();
    },
    now,
    steps: guides.inUse.steps.map(({ id }) => id),
    labels: () => assessmentLabels(store),
    look: { order: signal<PeopleOrder>('next'), next: signal<NextFilter>('any') },
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
    change,
    peopleNamed: (beginning) => peopleNamed(store, beginning, MOST_NAMES),
    async join(id, other) {
      await joinPeople(store, id, other, now());
      await tellJoined(id);
    },
    async separate(id) {
      await separatePerson(store, id, now());
      await tellJoined(id);
    },
    words: async () => wordsOf(store),
    deletion: (id) => ({
      extent: () => countForPerson(store, id),
      remove: () => deletions(store).deletePerson(id),
    }),
    async addFollowUp(followUp) {
      await addFollowUp(store, followUp);
      await tellFollowUpsChanged();
    },
  };
  const openPerson = (id: string) => createPersonModel(id, sources);
  const openPeople = () => createPeopleModel(sources);
  return {
    name: 'people',
    render: (id) => (id === null ? <People open={openPeople} /> : <PersonById id={id} open={openPerson} />),
  };
}
