/** All of the sidebar's model but what keys do, which stands on it. */

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createSession } from '../../lib/app/session/session.ts';
import { type ObjectionCard, objectionCards } from '../../lib/domain/campaign/objection-cards.ts';
import { startPlace } from '../../lib/domain/conversation/draft-places.ts';
import * as intents from '../../lib/domain/conversation/intents.ts';
import { lastIntent, type Undoable } from '../../lib/domain/conversation/last-intent.ts';
import type { ActiveConversation } from '../../lib/domain/conversation/live.ts';
import { stakeOf } from '../../lib/domain/conversation/notes.ts';
import type { Note } from '../../lib/domain/conversation/state.ts';
import type { Guide, Step } from '../../lib/domain/guide/guide.ts';
import { type MessageDescriptor, messageDescriptor } from '../../lib/i18n/message-descriptor.ts';
import { createAttempt } from '../ui/attempt.ts';
import { createAfterAskActions } from './after-ask-actions.ts';
import { createCallPresence } from './call-presence.ts';
import { createConversationActions } from './conversation-actions.ts';
import type { Dependencies } from './dependencies.ts';
import { createInView } from './in-view.ts';
import { createKnown } from './known.ts';
import { createNamingActions } from './naming-actions.ts';
import { createPlaceActions } from './place-actions.ts';
import { createStartActions } from './start-actions.ts';
import { createStartChoices } from './start-choices.ts';

/** A field that an act can ask the focus for. */
export type FocusPlace = 'note' | 'commitment';

/** The base. */
export type BaseModel = ReturnType<typeof createBaseModel>['model'];

/** Makes it; what it returns beside the model are the signals that keys write to. */
export function createBaseModel(around: Dependencies) {
  const { guides, opening, background, clock, afterPaint, dock } = around;
  const live = signal<readonly ActiveConversation[]>(opening.live);
  const problem = signal<string | null>(null);
  /** When something was done here last, epoch ms; 0 while nothing was. */
  const actedAt = signal(0);
  /** What was taken back, until something else is done. */
  const undone = signal<Undoable | null>(null);
  /** Whether the panel that ends the conversation is open. */
  const isEnding = signal(false);
  /** The field that gets the focus as soon as it is there, for an act asked for it; null for none. */
  const focusWanted = signal<FocusPlace | null>(null);
  /** Why the last key did nothing; another object each time, so that the same reason is said again. */
  const notice = signal<MessageDescriptor | null>(null);
  const helpOpen = signal(false);
  const session = createSession({
    clock,
    device: () => opening.device,
    delivery: background,
    afterPaint,
    beforeStart: { conversation: startPlace(opening.session), call: opening.call },
    recording() {
      actedAt.value = clock.now();
      undone.value = null;
      notice.value = null;
    },
  });
  const { state, drafts, record } = session;
  /** The guide of the conversation that is shown, where it is not to change with the guide of its id. */
  const held = signal(opening.conversation?.guide);
  /** A conversation goes on with the guide that it was begun by. */
  const guide: ReadonlySignal<Guide> = computed(() => held.value ?? guides.of(state.value.guide));
  const step: ReadonlySignal<Step | undefined> = computed(() =>
    intents.currentStep(guide.value, state.value),
  );
  const inView = createInView({ guide, state, step });
  let notesBefore: readonly Note[] = [];
  /** In the order in which they were taken; another list only where one of them is another. */
  const notes: ReadonlySignal<readonly Note[]> = computed(() => {
    const now = [...state.value.notes.values()];
    const isAnother =
      now.length !== notesBefore.length || now.some((note, place) => note !== notesBefore[place]);
    if (isAnother) notesBefore = now;
    return notesBefore;
  });
  /** What an undo would take back; undefined where nothing can be. */
  const undoable = computed(() => {
    const now = session.conversation.value;
    return now === null ? undefined : lastIntent(now);
  });
  if (opening.conversation !== null) session.load(opening.conversation);
  else {
    session.clear();
    drafts.load(opening.beforeStart);
  }

  /** Asks the background for something; a failure is shown. */
  const attempt = createAttempt(problem);

  const choices = createStartChoices(around, attempt, () => state.peek().guide);
  /** In the words of the conversation's campaign, and the guide's. */
  const objections = computed(() =>
    objectionCards(
      guide.value,
      choices.shown.campaigns.value.all.find(({ id }) => id === state.value.campaign),
    ),
  );

  const end = () => {
    if (!session.endWithTyped()) return;
    // The store lets go of what was deleted, so nothing here may bring it back.
    session.purge();
    isEnding.value = false;
  };
  const setEnding = (ending: boolean) => {
    isEnding.value = ending;
    notice.value = null;
  };

  const model = {
    guide,
    clock,
    now: clock.now,
    copy: around.copy,
    isCovered: around.cover.isOn,
    dockSettings: dock.settings,
    opening,
    place: around.place,
    step,
    notes,
    objections: objections as ReadonlySignal<readonly ObjectionCard[]>,
    /** Epoch ms; 0 before. */
    startedAt: computed(() => state.value.startedAt ?? 0),
    stake: computed(() => stakeOf(state.value)),
    undoable,
    actedAt: actedAt as ReadonlySignal<number>,
    /** What was taken back last, until something else is done. */
    undone: undone as ReadonlySignal<Undoable | null>,
    live: live as ReadonlySignal<readonly ActiveConversation[]>,
    problem: problem as ReadonlySignal<string | null>,
    isEnding: isEnding as ReadonlySignal<boolean>,
    focusWanted: focusWanted as ReadonlySignal<FocusPlace | null>,
    notice: notice as ReadonlySignal<MessageDescriptor | null>,
    singleKeys: around.singleKeys.keys,
    helpOpen: helpOpen as ReadonlySignal<boolean>,
    ...session,
    ...choices.shown,
    ...inView,
    ...createKnown(around, state, attempt),
    ...createCallPresence(around, state),
    ...createPlaceActions(around, session, attempt),
    ...createStartActions(around, session, { choices, guide, held, attempt }),
    ...createConversationActions(around, session, {
      guide,
      step,
      isEnding,
      showObjection: inView.showObjection,
    }),
    ...createNamingActions(session),
    ...createAfterAskActions(around, session, guide, inView.choosePart, () => {
      end();
      // Something typed keeps it from ending: the panel says what.
      isEnding.value = state.peek().ended === null;
    }),
    end,
    undo() {
      const last = undoable.peek();
      if (last?.type === 'ended') session.reopen();
      else record(intents.undo(state.peek()));
      undone.value = last ?? null;
    },
    redo: () => record(intents.redo(state.peek())),
    hearLive(now: readonly ActiveConversation[]) {
      live.value = now;
    },
    setEnding,
    /** Back from the end to the commitments, where the next one is typed. */
    commitFirst() {
      setEnding(false);
      focusWanted.value = 'commitment';
    },
    /** Begins to change a commitment in the line; not while another one is half typed there. */
    changeCommitment(id: string) {
      notice.value = session.editCommitment(id) ? null : messageDescriptor('end_commitment_first');
      focusWanted.value = 'commitment';
    },
    /** The field that was asked for has the focus. */
    focusGiven() {
      focusWanted.value = null;
    },
    setHelp(open: boolean) {
      helpOpen.value = open;
    },
  };
  return { model, notice, focusWanted };
}
