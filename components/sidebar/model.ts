/** The sidebar's model: read-only signals, and what the organizer can do. A fresh one for each document. */

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createSession } from '../../lib/app/session/session.ts';
import type { DockSettings } from '../../lib/call/places/docked/dock-settings.ts';
import { type ObjectionCard, objectionCards } from '../../lib/domain/campaign/objection-cards.ts';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { startPlace } from '../../lib/domain/conversation/draft-places.ts';
import type { Assessment, AssessmentLabels } from '../../lib/domain/conversation/events.ts';
import { guideOf } from '../../lib/domain/conversation/guide-of.ts';
import * as intents from '../../lib/domain/conversation/intents.ts';
import { lastIntent, type Undoable } from '../../lib/domain/conversation/last-intent.ts';
import { fits } from '../../lib/domain/conversation/limits.ts';
import type { ActiveConversation } from '../../lib/domain/conversation/live.ts';
import { markMoment, openMoment } from '../../lib/domain/conversation/marked-moments.ts';
import { newPersonIn } from '../../lib/domain/conversation/new-person.ts';
import { stakeOf } from '../../lib/domain/conversation/notes.ts';
import { raiseObjection } from '../../lib/domain/conversation/objections.ts';
import { rate } from '../../lib/domain/conversation/ratings.ts';
import { AGREED, sayBackAgreed } from '../../lib/domain/conversation/say-back.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import { askInSilence, currentVisit, type Note } from '../../lib/domain/conversation/state.ts';
import type { Rating } from '../../lib/domain/conversation/terms.ts';
import type { Answer, BlankId, Guide, Route, Step, StepId } from '../../lib/domain/guide/guide.ts';
import { type Action, bindings } from '../../lib/domain/hotkeys/bindings.ts';
import type { SingleKeys } from '../../lib/domain/hotkeys/single-keys.ts';
import { ofCall, type PrepSheet } from '../../lib/domain/prep-sheet/prep-sheet.ts';
import { type MessageDescriptor, messageDescriptor } from '../../lib/i18n/message-descriptor.ts';
import type {
  HeldBefore,
  KnownPerson,
  Shortcut,
  SidebarInitialState,
} from '../../lib/rpc/contracts/sidebar-to-background.ts';
import { errorMessage } from '../ui/strings.tsx';
import { createAfterAskActions } from './after-ask-actions.ts';
import type { Dependencies } from './dependencies.ts';
import { createInView } from './in-view.ts';
import { createLastTimes, createPrepared } from './last-times.ts';
import { createNamingActions } from './naming-actions.ts';
import { createStartChoices } from './start-choices.ts';
import { whyNot } from './why-not.ts';

/** A field that an act can ask the focus for. */
export type FocusPlace = 'note' | 'commitment';

/** The model. */
export type SidebarModel = ReturnType<typeof createSidebarModel>;

/** Makes the model of a sidebar. */
export function createSidebarModel(around: Dependencies) {
  const { guides, opening, background, clock, afterPaint, dock, assessment, singleKeys } = around;
  const live = signal<readonly ActiveConversation[]>(opening.live);
  const unfinished = signal(opening.unfinished);
  const again = signal(opening.again);
  /** Whom the conversation is to begin with, where they were chosen and not typed. */
  const chosen = signal<KnownPerson | null>(null);
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
  /** The call that the page is in now, or null; undefined while nothing says. What stands in no page has it said alone. */
  const callNow = signal(around.place === 'docked' ? opening.call : undefined);
  /** Whether the person has said that the conversation goes on without that call. */
  const isStayingOn = signal(false);
  const helpOpen = signal(false);
  /** Whether somebody wanted to lock and there is no passphrase. */
  const isLockOffered = signal(false);
  const shortcuts = signal(opening.shortcuts);
  const assessmentLabels = signal(assessment.labels);
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
  const { state, drafts, record, saving } = session;
  /** The guide of the conversation that is shown, where it is not to change with the guide of its id. */
  const held = signal(opening.conversation?.guide);
  /** A conversation goes on with the guide that it was begun by. */
  const guide: ReadonlySignal<Guide> = computed(() => held.value ?? guides.of(state.value.guide));
  const step: ReadonlySignal<Step | undefined> = computed(() =>
    intents.currentStep(guide.value, state.value),
  );
  const inView = createInView({ guide, state, step });
  /** Whether the call looks over in which the sidebar was opened, or else its conversation begun. A guess, for the page says so. */
  const isCallOver: ReadonlySignal<boolean> = computed(() => {
    const call = opening.call ?? state.value.call;
    const isElsewhere = callNow.value !== undefined && callNow.value !== call;
    return call !== null && isElsewhere && !isStayingOn.value;
  });
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

  const start = createStartChoices({
    opening,
    guides,
    background,
    attempt,
    shownGuide: () => state.peek().guide,
  });
  /** In the words of the conversation's campaign, and the guide's. */
  const objections = computed(() =>
    objectionCards(
      guide.value,
      start.shown.campaigns.value.all.find(({ id }) => id === state.value.campaign),
    ),
  );

  const lastTimes = createLastTimes(
    state,
    async (...about) => (await attempt(() => background.knownBefore(...about))) ?? null,
  );

  const startedFrom = createPrepared(
    state,
    async (id) => (await attempt(() => background.prepSheet(id))) ?? null,
  );

  const clear = () => {
    session.clear();
    held.value = undefined;
  };

  const actions = {
    /** Starts with someone; `known` is their id where it is someone talked with before. */
    async start(name: string, known?: string): Promise<void> {
      const choosing = start.choosing();
      if (choosing !== null) {
        // By the guide that was just chosen. The start may have been pressed twice meanwhile.
        await choosing;
        if (state.peek().startedAt !== null) return;
      }
      const now = clock.now();
      if (!fits(name)) return;
      const typed = [...drafts.all.peek().values()];
      clear();
      const conversation = newId(now);
      const { ids, carried } = start.take(guide.peek(), name, known);
      const started = {
        person: { id: known ?? newPersonIn(conversation), name: name.trim() },
        call: opening.call,
        carried,
      };
      record(intents.start(guide.peek(), started, ids), [], conversation);
      // It is in the conversation now.
      session.forget(typed);
      again.value = null;
    },
    /** The same person as the last time on this link: goes on with what was left, or begins with them. */
    async startAgain() {
      const before = again.peek();
      if (before === null) return;
      if (before.goesOn) return actions.resume(before.id);
      actions.choose({ ...before.person, name: before.name });
    },
    /** Whom the conversation is to begin with: by their id, for another one may have the same name. */
    choose(person: KnownPerson) {
      session.type(fieldOf({ kind: 'name' }), person.name);
      chosen.value = person;
      again.value = null;
    },
    /** Whom the conversation is to begin with, and which prep sheet it begins from. */
    choosePrepSheet({ id, person, name }: PrepSheet) {
      start.choosePrepSheet(id);
      session.type(fieldOf({ kind: 'name' }), name);
      chosen.value = person === null ? null : { id: person, name };
      again.value = null;
    },
    startWithSomeoneElse() {
      again.value = null;
    },
    openCampaigns: () => attempt(() => background.openReview('campaigns')),
    people: async (beginning: string) => (await attempt(() => background.people(beginning))) ?? [],
    async resume(id: string) {
      const stored = await attempt(() => background.resume(id));
      if (stored == null) return;
      // Where it cannot be loaded, that is said, and the conversation goes on in the one in use.
      await attempt(() => guides.take({}, [guideOf(stored.events)]));
      held.value = stored.guide;
      session.load(stored);
      again.value = null;
      unfinished.value = unfinished.peek().filter((one) => one.id !== id);
    },
    /** Takes over guides that were changed elsewhere. The conversation that is on keeps its own. */
    readGuides: () =>
      attempt(async () => {
        const kept = await background.guides();
        held.value ??= guides.own(state.peek().guide);
        await start.takeGuides(kept);
      }),
    /** Reads the conversation again that is shown, for the review page has written to it. */
    async reload(id: string) {
      if (id !== state.peek().id) return;
      await session.settle();
      // What could not be saved is worth more than what was done elsewhere.
      if (saving.peek().state === 'saved') await actions.resume(id);
    },
    enter: (to: StepId) => record(intents.enterStep(guide.peek(), state.peek(), to, 'jump')),
    next: () => record(intents.next(guide.peek(), state.peek())),
    previous: () => record(intents.previous(guide.peek(), state.peek())),
    showLight(colour: 'green' | 'yellow') {
      const here = step.peek();
      const light = here && intents.lightOf(here, colour);
      record(intents.showLight(guide.peek(), state.peek(), colour, newId(clock.now())));
      const isShown = currentVisit(state.peek())?.light === colour;
      if (isShown && light?.routes.length === 1 && light.routes[0].to === 'end') isEnding.value = true;
    },
    takeRoute(route: Route, reason: 'yellow' | 'answer') {
      if (route.to === 'end') isEnding.value = true;
      else record(intents.followRoute(guide.peek(), state.peek(), route, reason));
    },
    rate: (step: StepId, rating: Rating) => record(rate(guide.peek(), state.peek(), step, rating)),
    ask: () => record(intents.ask(guide.peek(), state.peek(), newId(clock.now()))),
    answered: () => record(intents.answered(state.peek())),
    judge: (answer: Answer) =>
      record(intents.markAnswer(guide.peek(), state.peek(), answer, newId(clock.now()))),
    tick: (question: string, asked: boolean) =>
      record(
        question === AGREED
          ? sayBackAgreed(state.peek())
          : intents.toggleQuestion(state.peek(), question, asked),
      ),
    fillBlank(blank: BlankId) {
      const text = drafts.of(fieldOf({ kind: 'blank', blank }))?.text;
      if (text === undefined || record(intents.fillBlank(state.peek(), blank, text)))
        session.dropDraft(fieldOf({ kind: 'blank', blank }));
    },
    /** Says that an objection came up, and shows what to say to it. */
    chooseObjection(card: ObjectionCard) {
      record(raiseObjection(guide.peek(), state.peek(), card));
      inView.showObjection(card.id);
    },
    /** Marks the moment at which their face lit up; what is typed right after joins it. */
    markMoment() {
      const now = clock.now();
      const here = currentVisit(state.peek())?.step ?? '';
      record(
        markMoment(state.peek(), { id: newId(now), text: around.momentWords(), step: here, begunAt: now }),
      );
    },
    removeCommitment: (id: string) => record(intents.removeCommitment(state.peek(), id)),
    ...createNamingActions({ state, drafts, record, dropDraft: session.dropDraft }),
    end() {
      if (!session.endWithTyped()) return;
      // The store lets go of what was deleted, so nothing here may bring it back.
      session.purge();
      isEnding.value = false;
    },
    /** After the end: back to the start screen, for the next conversation. */
    leave() {
      for (const question of ['differently', 'next'] as const) session.debrief(question);
      drafts.flush();
      clear();
    },
    /** Gives a level another name; an empty one gives it back the name that it came with. */
    async renameAssessment(level: Assessment, label: string) {
      const { [level]: _old, ...others } = assessmentLabels.peek();
      assessmentLabels.value = label === '' ? others : { ...others, [level]: label };
      await attempt(() => assessment.keep(assessmentLabels.peek()));
    },
    undo() {
      const last = undoable.peek();
      if (last?.type === 'ended') session.reopen();
      else record(intents.undo(state.peek()));
      undone.value = last ?? null;
    },
    redo: () => record(intents.redo(state.peek())),
    async hide() {
      session.flush();
      await attempt(background.hideDock);
    },
    /** Moves to the browser's panel. Nothing that is typed is on its way any more then. */
    async openPanel() {
      await session.settle();
      await attempt(background.openPanel);
    },
    /** Moves into the call's page. */
    async dock() {
      await session.settle();
      await attempt(background.dock);
    },
    /** The person may have changed them in the browser's settings since. */
    async refreshShortcuts() {
      shortcuts.value = (await attempt(background.shortcuts)) ?? shortcuts.peek();
    },
    async lock() {
      if ((await attempt(background.lock)) === false) isLockOffered.value = true;
    },
    /** Covers what is private, in every place at once; shows it where it is covered. */
    cover: () => attempt(() => around.cover.change(!around.cover.isOn.peek())),
    openLockSettings: () => attempt(() => background.openReview('lock-settings')),
    openShortcutSettings: () => attempt(background.openShortcutSettings),
    changeDock: (change: Partial<DockSettings>) => attempt(() => dock.change(change)),
    hearLive(now: readonly ActiveConversation[]) {
      live.value = now;
    },
    /** The page is in this call now, or in none. */
    hearCall(now: string | null) {
      callNow.value = now;
      isStayingOn.value = false;
    },
    /** The conversation goes on, whatever the call's page says. */
    staysOn() {
      isStayingOn.value = true;
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
    /** Begins to change a commitment in the line; not while another one is half typed there. */
    changeCommitment(id: string) {
      notice.value = session.editCommitment(id) ? null : messageDescriptor('end_commitment_first');
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
      const place = {
        guide: guide.peek(),
        state: state.peek(),
        isEnding: isEnding.peek(),
        hasLastTime: lastTimes.lastTime.peek() !== null || startedFrom.peek() !== null,
        hasQuestion: inView.largeQuestion.peek() !== undefined,
        hasOtherQuestion: inView.questionAfter.peek() !== undefined,
        hasObjections: objections.peek().length > 0,
        hasParts: inView.parts.peek().length > 1,
        isMomentOpen: openMoment(state.peek(), clock.now()) !== undefined,
      };
      const reason = whyNot(action, place);
      notice.value = reason ?? null;
      if (reason === undefined) acts[action]?.();
    },
  };

  const afterAsk = createAfterAskActions({
    guide,
    state,
    record,
    now: clock.now,
    choosePart: inView.choosePart,
    end() {
      actions.end();
      // Something typed keeps it from ending: the panel says what.
      isEnding.value = state.peek().ended === null;
    },
  });
  const toStep = (number: number) => () => {
    const there = guide.peek().steps[number - 1];
    if (there !== undefined) actions.enter(there.id);
  };
  const acts: Partial<Record<Action, () => void>> = {
    ...Object.fromEntries(
      bindings.flatMap(({ action, step: number }) =>
        number === undefined ? [] : [[action, toStep(number)]],
      ),
    ),
    cover: () => void actions.cover(),
    'side-panel': () => void actions.openPanel(),
    help: () => actions.setHelp(!helpOpen.peek()),
    lock: () => void actions.lock(),
    undo: actions.undo,
    redo: actions.redo,
    'next-step': actions.next,
    'previous-step': actions.previous,
    ask: () => (askInSilence(state.peek()) === undefined ? actions.ask() : actions.answered()),
    'green-light': () => actions.showLight('green'),
    'yellow-light': () => actions.showLight('yellow'),
    'answer-no': () => actions.judge('no'),
    note() {
      focusWanted.value = 'note';
    },
    commit() {
      focusWanted.value = 'commitment';
    },
    'mark-moment': actions.markMoment,
    'all-notes': () => inView.toggleSheet('notes'),
    'signs-in-full': () => inView.toggleSheet('signs'),
    'last-time': () => inView.toggleSheet('last-time'),
    objections() {
      // From a card, it leads back to all of them.
      if (inView.shownObjection.peek() === null) inView.toggleSheet('objections');
      else inView.showObjection(null);
    },
    end: () => actions.setEnding(true),
    'close-sheet': inView.closeSheet,
    'check-off'() {
      const question = inView.largeQuestion.peek();
      if (question !== undefined) actions.tick(question.id, true);
    },
    'previous-question': () => inView.chooseQuestion(-1),
    'next-question': () => inView.chooseQuestion(1),
    'previous-part': () => inView.turnPart(-1),
    'next-part': () => inView.turnPart(1),
  };

  // Who is prepared for on this call is known, unless something else was begun, or typed, before.
  const prepared = ofCall(opening.prepSheets, new Date(clock.now()), opening.call);
  const isBegun = opening.conversation !== null || opening.again?.goesOn === true;
  if (prepared !== undefined && !isBegun && drafts.of(fieldOf({ kind: 'name' })) === undefined) {
    actions.choosePrepSheet(prepared);
  }

  return {
    guide,
    clock,
    now: clock.now,
    get locale() {
      return around.locale;
    },
    copy: around.copy,
    isCovered: around.cover.isOn,
    isCallOver,
    dockSettings: dock.settings,
    assessmentLabels: assessmentLabels as ReadonlySignal<AssessmentLabels>,
    opening,
    place: around.place,
    shortcuts: shortcuts as ReadonlySignal<readonly Shortcut[]>,
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
    ...session,
    ...start.shown,
    ...inView,
    ...lastTimes,
    /** The prep sheet that the conversation began from; null where there is none, or it is not known yet. */
    prepared: startedFrom,
    ...actions,
    ...afterAsk,
  };
}
