/** What the organizer can do to begin a conversation, or to go on with one. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Session } from '../../lib/app/session/session.ts';
import { NAME_FIELD } from '../../lib/domain/conversation/draft-fields.ts';
import { guideOf } from '../../lib/domain/conversation/guide-of.ts';
import * as intents from '../../lib/domain/conversation/intents.ts';
import { fits } from '../../lib/domain/conversation/limits.ts';
import { newPersonIn } from '../../lib/domain/conversation/new-person.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { ofCall, type PrepSheet } from '../../lib/domain/prep-sheet/prep-sheet.ts';
import type {
  HeldBefore,
  KnownPerson,
  SidebarInitialState,
} from '../../lib/rpc/contracts/sidebar-to-background.ts';
import type { Attempt } from '../ui/attempt.ts';
import type { Dependencies } from './dependencies.ts';
import type { createStartChoices } from './start-choices.ts';

/** What the actions stand on. */
export interface StartActionPorts {
  readonly choices: ReturnType<typeof createStartChoices>;
  readonly guide: ReadonlySignal<Guide>;
  /** The guide of the conversation that is shown, where it is not to change with the guide of its id. */
  readonly held: Signal<Guide | undefined>;
  readonly attempt: Attempt;
}

/** Makes the actions. Who is prepared for on this call is chosen, unless something else was begun, or typed, before. */
export function createStartActions(
  { opening, guides, background, clock }: Dependencies,
  session: Session,
  { choices, guide, held, attempt }: StartActionPorts,
) {
  const { state, drafts, saving } = session;
  const unfinished = signal(opening.unfinished);
  const again = signal(opening.again);
  /** Whom the conversation is to begin with, where they were chosen and not typed. */
  const chosen = signal<KnownPerson | null>(null);

  /** Leaves the conversation that is shown. */
  const clear = () => {
    session.clear();
    held.value = undefined;
  };
  const choose = (name: string, person: KnownPerson | null) => {
    session.type(NAME_FIELD, name);
    chosen.value = person;
    again.value = null;
  };
  const choosePrepSheet = ({ id, person, name }: PrepSheet) => {
    choices.choosePrepSheet(id);
    choose(name, person === null ? null : { id: person, name });
  };
  const resume = async (id: string) => {
    const stored = await attempt(() => background.resume(id));
    if (stored == null) return;
    // Where it cannot be loaded, that is said, and the conversation goes on in the one in use.
    await attempt(() => guides.take({}, [guideOf(stored.events)]));
    held.value = stored.guide;
    session.load(stored);
    again.value = null;
    unfinished.value = unfinished.peek().filter((one) => one.id !== id);
  };

  const prepared = ofCall(opening.prepSheets, new Date(clock.now()), opening.call);
  const isBegun = opening.conversation !== null || opening.again?.goesOn === true;
  if (prepared !== undefined && !isBegun && drafts.of(NAME_FIELD) === undefined) choosePrepSheet(prepared);

  return {
    unfinished: unfinished as ReadonlySignal<SidebarInitialState['unfinished']>,
    /** The conversation held last on this link, until it is said whether this is the same person. */
    again: again as ReadonlySignal<HeldBefore | null>,
    chosen: chosen as ReadonlySignal<KnownPerson | null>,
    /** Starts with someone; `known` is their id where it is someone talked with before. */
    async start(name: string, known?: string): Promise<void> {
      const choosing = choices.choosing();
      if (choosing !== null) {
        // By the guide that was just chosen. The start may have been pressed twice meanwhile.
        await choosing;
        if (state.peek().startedAt !== null) return;
      }
      if (!fits(name)) return;
      const typed = [...drafts.all.peek().values()];
      const conversation = newId(clock.now());
      clear();
      const { ids, carried } = choices.take(guide.peek(), name, known);
      const started = {
        person: { id: known ?? newPersonIn(conversation), name: name.trim() },
        call: opening.call,
        carried,
      };
      session.record(intents.start(guide.peek(), started, ids), [], conversation);
      // It is in the conversation now.
      session.forget(typed);
      again.value = null;
    },
    /** The same person as the last time on this link: goes on with what was left, or begins with them. */
    async startAgain() {
      const before = again.peek();
      if (before === null) return;
      if (before.goesOn) return resume(before.id);
      choose(before.name, { ...before.person, name: before.name });
    },
    /** Whom the conversation is to begin with: by their id, for another one may have the same name. */
    choose: (person: KnownPerson) => choose(person.name, person),
    /** Whom the conversation is to begin with, and which prep sheet it begins from. */
    choosePrepSheet,
    startWithSomeoneElse() {
      again.value = null;
    },
    people: async (beginning: string) => (await attempt(() => background.people(beginning))) ?? [],
    resume,
    /** Takes over guides that were changed elsewhere. The conversation that is on keeps its own. */
    readGuides: () =>
      attempt(async () => {
        const kept = await background.guides();
        held.value ??= guides.own(state.peek().guide);
        await choices.takeGuides(kept);
      }),
    /** Reads the conversation again that is shown, for the review page has written to it. */
    async reload(id: string) {
      if (id !== state.peek().id) return;
      await session.settle();
      // What could not be saved is worth more than what was done elsewhere.
      if (saving.peek().state === 'saved') await resume(id);
    },
    /** After the end: back to the start screen, for the next conversation. */
    leave() {
      for (const question of ['differently', 'next'] as const) session.debrief(question);
      drafts.flush();
      clear();
    },
  };
}
