/** What answers a sidebar that stands beside a guide that is being written: a conversation in memory, of which nothing is kept. */
import { NO_CAMPAIGNS } from '../domain/campaign/campaign.ts';
import type { ConversationEvent } from '../domain/conversation/events.ts';
import { emptyConversation } from '../domain/conversation/fold.ts';
import { start } from '../domain/conversation/intents.ts';
import { newId, stampEvents } from '../domain/conversation/stamp-events.ts';
import type { Guide } from '../domain/guide/guide.ts';

/** The guide, and the step that is being written, by its id. */
export interface PreviewedGuide {
  readonly guide: Guide;
  readonly step: string;
}

/** Whom the conversation is with is nobody: the field of the name stays empty. */
const NOBODY = { id: 'nobody', name: '' };

/** Makes what answers; `now` is epoch ms, and `name` what the person is called. */
export function createGuidePreview({ guide }: PreviewedGuide, now: () => number) {
  const id = newId(now());
  let shown = guide;
  const started = { person: NOBODY, call: 'practice:preview', carried: {} };
  const events: ConversationEvent[] = [
    ...stampEvents({ device: 'preview', now }, id, emptyConversation().state, start(guide, started)),
  ];
  const whole = () => ({ id, name: '', events: [...events], guide: shown, drafts: [] });
  const guides = () => ({ own: [shown], inUse: shown.id });
  return {
    /** The conversation's id. */
    conversation: id,
    /** Has the sidebar get the guide as it is now, when it reads the conversation again. */
    change(now: Guide) {
      shown = now;
    },
    /** What the background would answer, by what is asked; null where it only would do something. */
    answers: {
      open: () => ({
        ...{ device: 'preview', session: 'preview', call: started.call, conversation: whole() },
        ...{ unfinished: [], again: null, beforeStart: [], campaigns: NO_CAMPAIGNS, prepSheets: [] },
        ...{ shortcuts: [], live: [], guides: guides(), labels: {}, isLockable: true },
      }),
      resume: whole,
      append(parcel: { readonly events: readonly ConversationEvent[] }) {
        events.push(...parcel.events);
        return null;
      },
      guides,
      people: () => [],
      shortcuts: () => [],
      campaigns: () => NO_CAMPAIGNS,
      'prep-sheets': () => [],
      // What would lock everything locks nothing here.
      lock: () => true,
    } as Readonly<Record<string, (input: never) => unknown>>,
  };
}
