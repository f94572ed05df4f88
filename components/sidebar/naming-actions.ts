/** What the organizer can say of whom a conversation that is on is with. */
import type { Session } from '../../lib/app/session/session.ts';
import { NAME_FIELD } from '../../lib/domain/conversation/draft-fields.ts';
import type { EventBody } from '../../lib/domain/conversation/events.ts';
import * as intents from '../../lib/domain/conversation/intents.ts';
import { newPersonIn } from '../../lib/domain/conversation/new-person.ts';
import type { KnownPerson } from '../../lib/rpc/contracts/sidebar-to-background.ts';

/** Makes the actions; each makes an end of what is typed into the field for the name, unless it is too long. */
export function createNamingActions({ state, drafts, record, dropDraft }: Session) {
  const say = (bodies: readonly EventBody[]) => {
    if (record(bodies, [NAME_FIELD])) dropDraft(NAME_FIELD);
  };
  /** What is typed; undefined where nothing was. */
  const typed = () => drafts.of(NAME_FIELD)?.text;
  return {
    /** Gives the person the name that is typed. */
    namePerson() {
      const name = typed();
      say(name === undefined ? [] : intents.namePerson(state.peek(), name));
    },
    /** Says that it is someone else of the name that is typed. */
    nameSomeoneElse() {
      const now = state.peek();
      say(intents.nameSomeoneElse(now, typed() ?? '', newPersonIn(now.id ?? '')));
    },
    /** Says that it is someone talked with before; what is known of them is asked for then. */
    recognizePerson: (person: KnownPerson) => say(intents.recognizePerson(state.peek(), person)),
  };
}
