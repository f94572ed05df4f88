/** What the organizer can say of whom a conversation that is on is with. */
import type { ReadonlySignal } from '@preact/signals';
import type { Drafts } from '../../lib/app/session/drafts.ts';
import { type DraftField, fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import type { EventBody } from '../../lib/domain/conversation/events.ts';
import * as intents from '../../lib/domain/conversation/intents.ts';
import { newPersonIn } from '../../lib/domain/conversation/new-person.ts';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import type { KnownPerson } from '../../lib/rpc/contracts/sidebar-to-background.ts';

/** What the actions stand on. */
export interface NamingPorts {
  readonly state: ReadonlySignal<ConversationState>;
  readonly drafts: Pick<Drafts, 'of'>;
  /** Returns false, and records nothing, where a text is too long. */
  readonly record: (bodies: readonly EventBody[], finishedDrafts: readonly DraftField[]) => boolean;
  readonly dropDraft: (field: DraftField) => void;
}

const NAME = fieldOf({ kind: 'name' });

/** Makes the actions; each makes an end of what is typed into the field for the name, unless it is too long. */
export function createNamingActions({ state, drafts, record, dropDraft }: NamingPorts) {
  const say = (bodies: readonly EventBody[]) => {
    if (record(bodies, [NAME])) dropDraft(NAME);
  };
  /** What is typed; undefined where nothing was. */
  const typed = () => drafts.of(NAME)?.text;
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
