/** Wires what the page of a person changes. */
import type { PersonSources } from '../../components/review/people/person-model.ts';
import { tellFollowUpsChanged, tellPersonChanged } from '../../lib/rpc/tell-background.ts';
import { addFollowUp } from '../../lib/storage/follow-ups.ts';
import { changePerson } from '../../lib/storage/people.ts';
import { joinPeople, separatePerson } from '../../lib/storage/same-person.ts';
import type { Store } from '../../lib/storage/store.ts';

/** The changes to people in a store, at the time that `now` says (epoch ms); all of them reject with Dexie's errors. */
export function personChanges(
  store: Store,
  now: () => number,
): Pick<PersonSources, 'change' | 'join' | 'separate' | 'addFollowUp'> {
  /** They may be in a conversation that is on, or in a reminder, and be called otherwise there now. */
  const tell = async (id: string) => {
    void tellPersonChanged(id);
    await tellFollowUpsChanged();
  };
  return {
    async change(id, reach) {
      await changePerson(store, id, reach, now());
      await tell(id);
    },
    async join(id, other) {
      await joinPeople(store, id, other, now());
      await tell(id);
    },
    async separate(id) {
      await separatePerson(store, id, now());
      await tell(id);
    },
    async addFollowUp(followUp) {
      await addFollowUp(store, followUp);
      await tellFollowUpsChanged();
    },
  };
}
