/** A session for tests. */
import type { PendingEvents } from '../../../../../lib/app/session/outbox.ts';
import type { Whole } from '../../../../../lib/app/session/restoring.ts';
import { createSession, type SessionPorts } from '../../../../../lib/app/session/session.ts';
import type { Draft } from '../../../../../lib/domain/conversation/drafts.ts';
import type { EventBody } from '../../../../../lib/domain/conversation/events.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { guidesOf, NO_OWN_GUIDES } from '../../../../../lib/domain/guide/guides.ts';
import { stillClock } from '../../../still-clock.ts';

/** Lets the promises that are under way go through. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));
/** An error of a name. */
export const named = (name: string) => Object.assign(new Error(name), { name });
/** A note. */
export const noted = (note: string, text = 'cold all winter'): EventBody => ({
  type: 'noted',
  note,
  text,
  step: 'introduction',
  begunAt: 1,
});

/** A session, what reached its store, and a way to have that fail. */
export function held(more: Partial<SessionPorts> = {}) {
  const clock = stillClock();
  const store = { sent: [] as PendingEvents[], drafts: [] as Draft[], restored: [] as Whole[] };
  const way: { error: Error | null } = { error: null };
  const keep = async <Item>(list: Item[], item: Item) => {
    if (way.error !== null) throw way.error;
    list.push(item);
  };
  const session = createSession({
    clock,
    device: () => 'a device',
    delivery: {
      append: (parcel) => keep(store.sent, parcel),
      saveDraft: (draft) => keep(store.drafts, draft),
      async restore(whole) {
        if (way.error?.name === 'DeletedError') throw way.error;
        store.restored.push(whole);
      },
    },
    ...more,
  });
  const begin = (id = 'c') =>
    session.record(
      intents.start(guidesOf(NO_OWN_GUIDES).inUse, {
        person: { id: 'p', name: 'Rosa' },
        call: null,
        carried: {},
      }),
      [],
      id,
    );
  return { session, clock, store, way, begin };
}
