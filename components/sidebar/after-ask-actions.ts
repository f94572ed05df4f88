/** What the organizer can do with an answer that was no clear yes. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Session } from '../../lib/app/session/session.ts';
import * as intents from '../../lib/domain/conversation/after-the-ask.ts';
import type { Channel } from '../../lib/domain/conversation/events.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import type { PlainDateTime } from '../../lib/domain/dates/plain-date-time.ts';
import type { Guide, No } from '../../lib/domain/guide/guide.ts';
import type { Dependencies } from './dependencies.ts';

/** How the organizer will come back to someone. */
export interface ComeBack {
  /** Which day was chosen: the first or the second one proposed, or another. */
  readonly day: 0 | 1 | 'other';
  /** The other day as it is typed, and what it means; null where it is none to come. */
  readonly other: { readonly typed: string; readonly at: PlainDateTime | null };
  readonly way: 'call' | 'text' | 'in-person';
  /** Whether it was to be recorded without a day. */
  readonly isDayMissing: boolean;
}

const UNCHOSEN: ComeBack = { day: 0, other: { typed: '', at: null }, way: 'call', isDayMissing: false };

/** Makes the actions. `choosePart` shows what to do with a kind of no; `end` ends the conversation, or says why it cannot yet. */
export function createAfterAskActions(
  { clock }: Pick<Dependencies, 'clock'>,
  { state, record }: Session,
  guide: ReadonlySignal<Guide>,
  choosePart: (id: string) => void,
  end: () => void,
) {
  const comeBack = signal(UNCHOSEN);
  return {
    /** How the organizer will come back, until that is recorded. */
    comeBack: comeBack as ReadonlySignal<ComeBack>,
    chooseComeBack(change: Partial<ComeBack>) {
      comeBack.value = { ...comeBack.peek(), isDayMissing: false, ...change };
    },
    /** Says that something held them back; said again, takes it back. */
    toggleObjection: (objection: string) => record(intents.toggleObjection(state.peek(), objection)),
    /** Says which kind of no it is, and shows what to do with it. */
    chooseNo(kind: No) {
      record(intents.markNo(state.peek(), kind));
      choosePart(kind);
    },
    /** Shows the smaller ask, or the first one again, to be made next. */
    chooseAsk: (smaller: boolean) => record(intents.chooseAsk(state.peek(), smaller)),
    /** “Not that”: the smaller ask was made, and the silence begins. */
    askSmaller: () => record(intents.askSmaller(guide.peek(), state.peek(), newId(clock.now()))),
    /** “Not now”: the organizer’s own commitment to come back; then it ends. */
    comeBackLater(later: { readonly what: string; readonly at: PlainDateTime; readonly way: Channel }) {
      record(intents.comeBackLater(state.peek(), newId(clock.now()), later));
      comeBack.value = UNCHOSEN;
      end();
    },
    /** “Not ever”: ends with what was learned. */
    endNotEver() {
      record(intents.markNo(state.peek(), 'not-ever'));
      end();
    },
  };
}
