/** Conversations as long as nobody holds them. */
import type { ConversationEvent, EventBody } from '../../lib/domain/conversation/events.ts';
import { emptyConversation } from '../../lib/domain/conversation/fold.ts';
import { newId, stampEvents } from '../../lib/domain/conversation/stamp-events.ts';

/** 2026-11-23, 18:00 UTC. */
const SIX_PM = Date.UTC(2026, 10, 23, 18);

/** The log of a conversation of so many events: notes, marks, ticks and steps by turns, a second apart. */
export function longLog(length: number, begun = SIX_PM): ConversationEvent[] {
  const { state } = emptyConversation();
  const conversation = newId(begun);
  return Array.from({ length }, (_, index) => {
    const now = begun + index * 1_000;
    const recorder = { device: 'bench', now: () => now };
    return stampEvents(recorder, conversation, state, [bodyAt(index, now)])[0] as ConversationEvent;
  });
}

/** What happens at this place in the log, at this time (epoch ms). */
function bodyAt(index: number, now: number): EventBody {
  if (index === 0) {
    return {
      type: 'started',
      guide: 'six-steps',
      person: { id: 'p', name: 'Rosa' },
      call: null,
      carried: {},
    };
  }
  const kinds: EventBody[] = [
    {
      type: 'noted',
      note: `note-${index}`,
      text: `what they said, ${index}`,
      step: 'agitation',
      begunAt: now,
    },
    { type: 'note-marked', note: `note-${index - 1}`, stake: index % 8 === 0 },
    { type: 'question-ticked', question: `question-${index % 20}`, asked: index % 3 === 0 },
    { type: 'step-entered', step: index % 2 === 0 ? 'agitation' : 'the-ask', reason: 'jump' },
  ];
  return kinds[index % kinds.length] as EventBody;
}
