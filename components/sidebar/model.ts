/** The sidebar's model: read-only signals, and what the organizer can do. A fresh one for each document. */

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createOutbox, type SaveStatus } from '../../lib/app/session/outbox.ts';
import { restoring, type Whole } from '../../lib/app/session/restoring.ts';
import type { DockSettings } from '../../lib/call/places/docked/dock-settings.ts';
import { campaignBlanks, stakeOf } from '../../lib/domain/conversation/blanks.ts';
import { blankField, type DraftField, NAME_FIELD } from '../../lib/domain/conversation/draft-fields.ts';
import { startPlace } from '../../lib/domain/conversation/draft-places.ts';
import type { Assessment, AssessmentLabels, EventBody } from '../../lib/domain/conversation/events.ts';
import {
  append,
  type Conversation,
  emptyConversation,
  foldConversation,
} from '../../lib/domain/conversation/fold.ts';
import * as intents from '../../lib/domain/conversation/intents.ts';
import { lastIntent, type Undoable } from '../../lib/domain/conversation/last-intent.ts';
import { fits } from '../../lib/domain/conversation/limits.ts';
import { purgeLog } from '../../lib/domain/conversation/purge-log.ts';
import { newId, stampEvents } from '../../lib/domain/conversation/stamp-events.ts';
import {
  askInSilence,
  type ConversationState,
  currentVisit,
  type Note,
} from '../../lib/domain/conversation/state.ts';
import { withoutRefused } from '../../lib/domain/conversation/without-refused.ts';
import type { Answer, BlankId, Guide, Route, Step, StepId } from '../../lib/domain/guide/guide.ts';
import type { Action } from '../../lib/domain/hotkeys/bindings.ts';
import type { SingleKeys } from '../../lib/domain/hotkeys/single-keys.ts';
import type { MessageDescriptor } from '../../lib/i18n/message-descriptor.ts';
import type {
  ActiveConversation,
  HeldBefore,
  KnownPerson,
  Shortcut,
  SidebarInitialState,
  StoredConversation,
} from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { createConversationEditor } from '../ui/conversation-editor.ts';
import { createDrafts, type Drafts, savingOf, shownSaving, whenSaved } from '../ui/drafts.ts';
import { errorMessage } from '../ui/error-message.ts';
import { createRefusals } from '../ui/refusals.ts';
import type { Dependencies } from './dependencies.ts';
import { whyNot } from './why-not.ts';

/** A field that an act can ask the focus for. */
export type FocusPlace = 'note' | 'commitment';

/** The model. */
export type SidebarModel = ReturnType<typeof createSidebarModel>;

/** Makes the model of a sidebar. */
export function createSidebarModel(around: Dependencies) {
  const { guides, opening, background, clock, afterPaint, locale, dock, assessment, singleKeys } = around;
  const conversation = signal<Conversation>(emptyConversation());
  const sending = signal<SaveStatus>({ state: 'saved' });
  const live = signal<readonly ActiveConversation[]>(opening.live);
  const unfinished = signal(opening.unfinished);
  const again = signal(opening.again);
  /** Whom the conversation is to begin with, where they were chosen and not typed. */
  const chosen = signal<KnownPerson | null>(null);
  const problem = signal<string | null>(null);
  /** What was taken back, until something else is done. */
  const undone = signal<Undoable | null>(null);
  /** Whether the panel that ends the conversation is open. */
  const isEnding = signal(false);
  /** The field that gets the focus as soon as it is there, for an act asked for it; null for none. */
  const focusWanted = signal<FocusPlace | null>(null);
  /** Why the last key did nothing; another object each time, so that the same reason is said again. */
  const notice = signal<MessageDescriptor | null>(null);
  const helpOpen = signal(false);
  /** Whether somebody wanted to lock and there is no passphrase. */
  const isLockOffered = signal(false);
  const shortcuts = signal(opening.shortcuts);
  const assessmentLabels = signal(assessment.labels);
  /** Conversations that are no longer shown, while something of them may still be on its way. */
  const left = new Map<string, Whole>();
  const isDeleted = signal(false);
  const wholeOf = (id: string): Whole | undefined =>
    id === state.peek().id
      ? { conversation: id, events: conversation.peek().log, drafts: drafts.ofConversation(id) }
      : left.get(id);
  /** Before another conversation takes the place of the one that is shown. */
  const putAside = () => {
    const whole = wholeOf(state.peek().id ?? '');
    if (whole !== undefined && sending.peek().state !== 'saved') left.set(whole.conversation, whole);
    isDeleted.value = false;
  };
  const delivery = restoring(background, wholeOf, (id) => {
    if (id === state.peek().id) isDeleted.value = true;
  });
  const refusals = createRefusals();
  const outbox = createOutbox(delivery, clock, {
    report(now) {
      sending.value = now;
      if (now.state === 'saved') left.clear();
    },
    refused(item) {
      if ('text' in item) return refusals.add([item.text]);
      // The next conversation may be on by now.
      const isHere = state.peek().id === item.conversation;
      const { log, words } = withoutRefused(isHere ? conversation.peek().log : item.events, item.events);
      if (isHere) conversation.value = foldConversation(log);
      refusals.add(words);
    },
  });
  const drafts: Drafts = createDrafts(outbox.saveDraft, clock);
  const state: ReadonlySignal<ConversationState> = computed(() => conversation.value.state);
  /** A conversation goes on with the guide that it was begun by. */
  const guide: ReadonlySignal<Guide> = computed(() => guides.of(state.value.guide));
  const step: ReadonlySignal<Step | undefined> = computed(() =>
    intents.currentStep(guide.value, state.value),
  );
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
  const undoable = computed(() => lastIntent(conversation.value));
  const written = savingOf(drafts, sending, refusals);
  const saving: ReadonlySignal<SaveStatus> = computed(() =>
    isDeleted.value ? { state: 'deleted' } : written.value,
  );
  const recorder = { device: opening.device, now: clock.now };

  /** Where what is typed before the start is kept. */
  const beforeStart = startPlace(opening.tab);

  const load = (stored: StoredConversation) => {
    putAside();
    conversation.value = foldConversation(stored.events);
    drafts.load(stored.drafts);
  };
  if (opening.conversation !== null) load(opening.conversation);
  else drafts.load(opening.beforeStart);

  /**
   * Records what one intent did; the screen shows it at once, the background confirms it. Returns false, and records
   * nothing, where a text in it is too long: the field in which it stands says so.
   */
  const did = (
    bodies: readonly EventBody[],
    finishedDrafts: readonly DraftField[] = [],
    id = state.peek().id,
  ): boolean => {
    if (!fits(bodies)) return false;
    if (bodies.length === 0 || id === null) return true;
    undone.value = null;
    notice.value = null;
    // What becomes an event need not be saved as a draft first.
    for (const field of finishedDrafts) drafts.finish(field);
    drafts.flush();
    const events = stampEvents(recorder, id, state.peek(), bodies);
    conversation.value = append(conversation.peek(), events);
    const parcel = { conversation: id, events, finishedDrafts };
    // What was typed as a draft is on its way at once. All else waits for its picture, which the sending would hold up.
    if (finishedDrafts.length > 0) outbox.append(parcel);
    else outbox.append(parcel, afterPaint);
    return true;
  };

  const flush = () => {
    drafts.flush();
    outbox.hurry();
  };

  const type = (field: DraftField, text: string) => {
    const { id } = state.peek();
    const step = currentVisit(state.peek())?.step ?? '';
    const begunAt = clock.now();
    if (id !== null) drafts.type(field, text, { conversation: id, step, begunAt });
    else drafts.type(field, text, { conversation: beforeStart, step, begunAt, call: opening.call });
  };

  const revisions = createConversationEditor({ state, drafts, type, did, now: clock.now });

  /** Asks the background for something; a failure is shown. */
  const attempt = async <Output>(run: () => Promise<Output>): Promise<Output | undefined> => {
    try {
      const output = await run();
      problem.value = null;
      return output;
    } catch (error) {
      problem.value = errorMessage(error);
      return undefined;
    }
  };

  const actions = {
    ...revisions,
    /** Starts with someone; `known` is their id where it is someone talked with before. */
    start(name: string, known?: string) {
      const now = clock.now();
      if (!fits(name)) return;
      const typed = [...drafts.all.peek().values()];
      putAside();
      drafts.load([]);
      conversation.value = emptyConversation();
      did(
        intents.start(guide.peek(), {
          person: { id: known ?? newId(now), name: name.trim() },
          call: opening.call,
          carried: carried.peek(),
        }),
        [],
        newId(now),
      );
      // It is in the conversation now.
      for (const draft of typed) outbox.saveDraft({ ...draft, text: '' });
      again.value = null;
    },
    /** The same person as the last time on this link: goes on with what was left, or begins with them. */
    async startAgain() {
      const before = again.peek();
      if (before === null) return;
      if (before.goesOn) return actions.resume(before.id);
      type(NAME_FIELD, before.name);
      chosen.value = before.person;
      again.value = null;
    },
    startWithSomeoneElse() {
      again.value = null;
    },
    people: async (beginning: string) => (await attempt(() => background.people(beginning))) ?? [],
    async resume(id: string) {
      const stored = await attempt(() => background.resume(id));
      if (stored == null) return;
      load(stored);
      again.value = null;
      unfinished.value = unfinished.peek().filter((one) => one.id !== id);
    },
    /** Reads the conversation again that is shown, for the review page has written to it. */
    async reload(id: string) {
      if (id !== state.peek().id) return;
      await actions.settle();
      // What could not be saved is worth more than what was done elsewhere.
      if (saving.peek().state === 'saved') await actions.resume(id);
    },
    enter: (to: StepId) => did(intents.enterStep(guide.peek(), state.peek(), to, 'jump')),
    next: () => did(intents.next(guide.peek(), state.peek())),
    previous: () => did(intents.previous(guide.peek(), state.peek())),
    showLight(colour: 'green' | 'yellow') {
      const here = step.peek();
      const light = here && intents.lightOf(here, colour);
      did(intents.showLight(guide.peek(), state.peek(), colour));
      const isShown = currentVisit(state.peek())?.light === colour;
      if (isShown && light?.routes.length === 1 && light.routes[0].to === 'end') isEnding.value = true;
    },
    takeRoute(route: Route, reason: 'yellow' | 'answer') {
      if (route.to === 'end') isEnding.value = true;
      else did(intents.followRoute(guide.peek(), state.peek(), route, reason));
    },
    ask: () => did(intents.ask(guide.peek(), state.peek(), newId(clock.now()))),
    answered: () => did(intents.answered(state.peek())),
    judge: (answer: Answer) => did(intents.markAnswer(guide.peek(), state.peek(), answer)),
    tick: (question: string, asked: boolean) => did(intents.toggleQuestion(state.peek(), question, asked)),
    fillBlank(blank: BlankId) {
      const text = drafts.of(blankField(blank))?.text;
      if (text === undefined || did(intents.fillBlank(state.peek(), blank, text)))
        actions.dropDraft(blankField(blank));
    },
    removeCommitment: (id: string) => did(intents.removeCommitment(state.peek(), id)),
    namePerson() {
      const name = drafts.of(NAME_FIELD)?.text;
      if (name === undefined || did(intents.namePerson(state.peek(), name), [NAME_FIELD]))
        actions.dropDraft(NAME_FIELD);
    },
    end() {
      if (!revisions.endWithTyped()) return;
      // The store lets go of what was deleted, so nothing here may bring it back.
      conversation.value = foldConversation(purgeLog(conversation.peek().log));
      isEnding.value = false;
    },
    /** After the end: back to the start screen, for the next conversation. */
    leave() {
      for (const question of ['differently', 'next'] as const) actions.debrief(question);
      drafts.flush();
      carried.value = { ...carried.peek(), ...campaignBlanks(guide.peek(), state.peek()) };
      putAside();
      conversation.value = emptyConversation();
      drafts.load([]);
    },
    /** Gives a level another name; an empty one gives it back the name that it came with. */
    async renameAssessment(level: Assessment, label: string) {
      const { [level]: _old, ...others } = assessmentLabels.peek();
      assessmentLabels.value = label === '' ? others : { ...others, [level]: label };
      await attempt(() => assessment.keep(assessmentLabels.peek()));
    },
    undo() {
      const last = undoable.peek();
      if (last?.type === 'ended') revisions.reopen();
      else did(intents.undo(state.peek()));
      undone.value = last ?? null;
    },
    redo: () => did(intents.redo(state.peek())),
    type,
    flush,
    /** Saves at once; resolves when everything is saved, or could not be. */
    settle(): Promise<void> {
      flush();
      return whenSaved(saving);
    },
    retry: outbox.retry,
    /** Sees whether the store still has the conversation, and writes it again where it was lost. */
    check() {
      const { id } = state.peek();
      if (id !== null) outbox.append({ conversation: id, events: [], finishedDrafts: [] });
    },
    async hide() {
      flush();
      await attempt(background.hideDock);
    },
    /** The person may have changed them in the browser's settings since. */
    async refreshShortcuts() {
      shortcuts.value = (await attempt(background.shortcuts)) ?? shortcuts.peek();
    },
    async lock() {
      if ((await attempt(background.lock)) === false) isLockOffered.value = true;
    },
    openLockSettings: () => attempt(() => background.openReview('lock-settings')),
    openShortcutSettings: () => attempt(background.openShortcutSettings),
    changeDock: (change: Partial<DockSettings>) => attempt(() => dock.change(change)),
    hearLive(now: readonly ActiveConversation[]) {
      live.value = now;
    },
    setEnding(ending: boolean) {
      isEnding.value = ending;
      notice.value = null;
    },
    /** Back from the end to the commitments, where the next one is typed. */
    commitFirst() {
      actions.setEnding(false);
      focusWanted.value = 'commitment';
    },
    /** The field that was asked for has the focus. */
    focusGiven() {
      focusWanted.value = null;
    },
    changeSingleKeys: (keys: SingleKeys) => attempt(() => singleKeys.change(keys)),
    setHelp(open: boolean) {
      helpOpen.value = open;
    },
    /** Does what a key asks for, wherever it was pressed; says why where it can do nothing. */
    act(action: Action) {
      const place = { guide: guide.peek(), state: state.peek(), isEnding: isEnding.peek() };
      const reason = whyNot(action, place);
      notice.value = reason ?? null;
      if (reason === undefined) acts[action]?.();
    },
  };

  const carried = signal(opening.carried);
  const acts: Partial<Record<Action, () => void>> = {
    help: () => actions.setHelp(!helpOpen.peek()),
    lock: () => void actions.lock(),
    undo: actions.undo,
    redo: actions.redo,
    'next-step': actions.next,
    'previous-step': actions.previous,
    ask: () => (askInSilence(state.peek()) === undefined ? actions.ask() : actions.answered()),
    'green-light': () => actions.showLight('green'),
    'yellow-light': () => actions.showLight('yellow'),
    note() {
      focusWanted.value = 'note';
    },
  };

  return {
    guide,
    clock,
    now: clock.now,
    locale,
    copy: around.copy,
    dockSettings: dock.settings,
    assessmentLabels: assessmentLabels as ReadonlySignal<AssessmentLabels>,
    opening,
    shortcuts: shortcuts as ReadonlySignal<readonly Shortcut[]>,
    state,
    step,
    notes,
    /** Epoch ms; 0 before. */
    startedAt: computed(() => state.value.startedAt ?? 0),
    stake: computed(() => stakeOf(state.value)),
    undoable,
    /** What was taken back last, until something else is done. */
    undone: undone as ReadonlySignal<Undoable | null>,
    saving,
    /** The same, as a page may say it. */
    shownSaving: shownSaving(drafts, saving),
    refusals,
    live: live as ReadonlySignal<readonly ActiveConversation[]>,
    unfinished: unfinished as ReadonlySignal<SidebarInitialState['unfinished']>,
    /** The conversation held last on this link, until it is said whether this is the same person. */
    again: again as ReadonlySignal<HeldBefore | null>,
    chosen: chosen as ReadonlySignal<KnownPerson | null>,
    problem: problem as ReadonlySignal<string | null>,
    isEnding: isEnding as ReadonlySignal<boolean>,
    focusWanted: focusWanted as ReadonlySignal<FocusPlace | null>,
    notice: notice as ReadonlySignal<MessageDescriptor | null>,
    singleKeys: singleKeys.keys,
    helpOpen: helpOpen as ReadonlySignal<boolean>,
    isLockOffered,
    drafts,
    ...actions,
  };
}
