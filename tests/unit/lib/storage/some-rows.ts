/** Rows for tests that look at some of their columns. */
import type { Recorder } from '../../../../lib/domain/conversation/stamp-events.ts';
import type { NamedConversation } from '../../../../lib/storage/rows.ts';

/** A conversation with someone of the same id, begun at the first millisecond and open. */
export function conversationRow(id: string, more: Partial<NamedConversation> = {}): NamedConversation {
  return {
    id,
    person: id,
    name: id,
    call: null,
    startedAt: 1,
    touchedAt: 1,
    endedAt: null,
    step: null,
    outcome: 'open',
    path: [],
    talkedFor: 0,
    enteredAt: [],
    asks: [],
    assessment: null,
    stake: null,
    learned: null,
    lastNote: null,
    objections: [],
    revision: 1,
    ...more,
  };
}

/** What records at an epoch time, ms. */
export function recorderAt(ms: number): Recorder {
  return { device: 'a-device', now: () => ms };
}
