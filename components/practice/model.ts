import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Conversation } from '../../lib/domain/conversation/fold.ts';
import { currentStep } from '../../lib/domain/conversation/intents.ts';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import type { Clock } from '../../lib/domain/dates/clock.ts';
import type { Guide, Question, Step } from '../../lib/domain/guide/guide.ts';
import { type Action, bindings } from '../../lib/domain/hotkeys/bindings.ts';
import { type Act, actsOf, type SaidAct } from '../../lib/domain/practice/acts.ts';
import { actsBefore, type Debrief, debriefOf } from '../../lib/domain/practice/debrief.ts';
import type { PracticePerson } from '../../lib/domain/practice/person.ts';
import { type Rehearsal, rehearse, type Turn } from '../../lib/domain/practice/rehearse.ts';
import { roleOf } from '../../lib/domain/practice/roles.ts';
import { questionsOf, type Said, type Understood, understand } from '../../lib/domain/practice/understand.ts';

/** A practice that is on. */
export interface PracticeModel {
  /** Whom it is with. */
  readonly person: ReadonlySignal<PracticePerson>;
  readonly people: ReadonlySignal<readonly PracticePerson[]>;
  readonly rehearsal: ReadonlySignal<Rehearsal>;
  /** What they said last. */
  readonly turn: ReadonlySignal<Turn>;
  /** Whether a conversation was begun in the sidebar. */
  readonly isOn: ReadonlySignal<boolean>;
  readonly hasEnded: ReadonlySignal<boolean>;
  /** The step that it is in; undefined before it is on. */
  readonly step: ReadonlySignal<Step | undefined>;
  /** What can be said here: the questions of the step. */
  readonly sayable: ReadonlySignal<readonly Question[]>;
  readonly say: (said: Said) => void;
  /** What is being typed. */
  readonly typed: ReadonlySignal<string>;
  readonly type: (words: string) => void;
  /**
   * Says what was typed, as it was understood; what was not understood, and the ask, stays in the field. In their silence any word
   * is one too many, understood or not.
   */
  readonly sayTyped: () => void;
  /** What was typed last, and what it was understood as; null where nothing was. */
  readonly heard: ReadonlySignal<Heard | null>;
  /** What was typed last was meant otherwise: it takes the place of what was understood. */
  readonly correct: (meant: Said) => void;
  /** What its path is drawn from; null before the end. */
  readonly path: ReadonlySignal<{ readonly guide: Guide; readonly state: ConversationState } | null>;
  /** What it looks like afterwards; null before the end. */
  readonly debrief: ReadonlySignal<Debrief | null>;
  /** Begins again from a turn, by its place: what was done before it stands. */
  readonly again: (place: number) => void;
  /** Where the next conversation goes on from a turn of the one before: in which step that was. Undefined where it does not. */
  readonly againIn: ReadonlySignal<Step | undefined>;
  /** Why the conversation cannot be followed; null where it can. */
  readonly problem: ReadonlySignal<string | null>;
  /** Whether the first-time hint is still to be shown. */
  readonly hint: ReadonlySignal<boolean>;
  /** The hotkeys that the browser really gave, by the message that names them. */
  readonly keys: ReadonlySignal<readonly PracticeKey[]>;
  /** Whether the icon is in the toolbar, or the browser does not tell. */
  readonly isOnToolbar: ReadonlySignal<boolean>;
  /** Whether the browser's menu of extensions has a pin; elsewhere it is an entry of a menu. */
  readonly hasPinButton: boolean;
  readonly closeHint: () => void;
}

/** Words that were typed, and what they were understood as; null where they were not. */
export interface Heard {
  readonly words: string;
  readonly as: Understood | null;
}

/** A hotkey to be shown. */
export interface PracticeKey {
  readonly label: 'action_next_step' | 'action_previous_step' | 'action_ask' | 'action_toggle_sidebar';
  readonly keys: string;
}

/** Of the hotkeys that the browser gave, those that practice is about, in the table's order. */
export function practiceKeys(
  given: readonly { readonly action: Action; readonly keys: string }[],
): readonly PracticeKey[] {
  return bindings.flatMap(({ action, label, command }) => {
    const keys = given.find((one) => one.action === action)?.keys ?? '';
    return keys === '' || command?.suggested === undefined
      ? []
      : [{ label: label as PracticeKey['label'], keys }];
  });
}

/** What a word in their silence is: whatever it says, they take the way out. */
const ANY_WORD: Said = { kind: 'more' };

/** What the page around gives. */
export interface PracticeSources {
  readonly isFirstTime: boolean;
  readonly hintClosed: () => void;
  readonly keys: ReadonlySignal<readonly PracticeKey[]>;
  readonly isOnToolbar: ReadonlySignal<boolean>;
  readonly hasPinButton: boolean;
  /** Whom there is to practise with, in the language of the words. */
  readonly people: ReadonlySignal<readonly [PracticePerson, ...PracticePerson[]]>;
  /** The id of whom the call is with; an id that nobody has stands for the first. */
  readonly with: string;
  /** What is held in the sidebar, folded; null before it is begun. */
  readonly held: ReadonlySignal<Conversation | null>;
  readonly problem: ReadonlySignal<string | null>;
  /** The guide of an id, in the language of the words. */
  readonly guide: (id: string | null) => Guide;
  readonly clock: Clock;
  /** What was said before the page was loaded, of any conversation. */
  readonly said: readonly SaidAct[];
  /** Keeps what was said in the one that is on, for the page to be loaded anew; nothing once it has ended. */
  readonly keepSaid: (said: readonly SaidAct[]) => void;
}

/** Begins to follow what is held in the sidebar, for as long as the document lives. */
export function createPracticeModel(sources: PracticeSources): PracticeModel {
  const { isFirstTime, hintClosed, keys, isOnToolbar, hasPinButton, people, clock, problem } = sources;
  const hint = signal(isFirstTime);
  const person = computed(() => people.value.find(({ id }) => id === sources.with) ?? people.value[0]);
  /** What the next conversation goes on from, and the one that it was taken from, with its seed. */
  const before = signal<{
    readonly acts: readonly Act[];
    readonly from: string | null;
    readonly seed: string;
  } | null>(null);
  const held = computed(() => {
    const now = sources.held.value;
    return now !== null && now.state.id === before.value?.from ? null : now;
  });
  const guide = computed(() => sources.guide(held.value?.state.guide ?? null));
  const id = computed(() => held.value?.state.id ?? null);
  const step = computed(() => (held.value === null ? undefined : currentStep(guide.value, held.value.state)));
  const hasEnded = computed(() => held.value?.state.ended != null);
  /** What was said on this page, and in which conversation. */
  const said = signal(sources.said);
  const typed = signal('');
  const heard = signal<Heard | null>(null);
  const now = signal(clock.now());
  /** What was said before stays as it was said, so whoever tries again goes on with the same seed. */
  const seed = computed(() => before.value?.seed ?? id.value ?? '');
  const rehearsal = computed(() => {
    const here = said.value.filter(({ conversation }) => conversation === id.value);
    const log = actsOf(held.value?.log ?? [], guide.value);
    const earlier = before.value?.acts ?? [];
    // Someone who is talked with already does not say hello again.
    const fresh = earlier.length > 0 && log[0]?.kind === 'enter' ? log.slice(1) : log;
    const acts = [...earlier, ...[...fresh, ...here].sort((a, b) => a.at - b.at)];
    return rehearse(person.value, seed.value, acts, now.value);
  });
  // While they think, the page waits for their answer, and for nothing else.
  effect(() => {
    const { answersAt } = rehearsal.value;
    if (answersAt === null) return;
    return clock.after(Math.max(0, answersAt - clock.now()), () => {
      now.value = Math.max(answersAt, clock.now());
    });
  });
  effect(() => {
    if (hasEnded.value) sources.keepSaid([]);
  });
  const say = (what: Said) => {
    const [conversation, here] = [id.peek(), step.peek()];
    if (conversation === null || here === undefined) return;
    const role = roleOf(guide.peek(), here.id);
    const about = 'about' in what ? { about: what.about } : {};
    said.value = [...said.peek(), { kind: what.kind, ...about, at: clock.now(), role, conversation }];
    sources.keepSaid(said.peek().filter((one) => one.conversation === conversation));
  };
  return {
    person,
    people,
    rehearsal,
    turn: computed(() => rehearsal.value.turns.at(-1) ?? rehearsal.value.turns[0]),
    isOn: computed(() => held.value !== null),
    hasEnded,
    step,
    sayable: computed(() => (step.value === undefined ? [] : questionsOf(step.value))),
    say(what) {
      heard.value = null;
      say(what);
    },
    typed,
    type(words) {
      typed.value = words;
    },
    sayTyped() {
      const here = step.peek();
      const words = typed.peek().trim();
      if (words === '' || here === undefined) return;
      const isSilent = rehearsal.peek().answersAt !== null;
      const as = isSilent ? ANY_WORD : understand(words, guide.peek(), here);
      heard.value = isSilent ? null : { words, as };
      if (as === null || as.kind === 'ask') return;
      typed.value = '';
      say(as);
    },
    heard,
    correct(meant) {
      const last = heard.peek();
      if (last === null) return;
      if (last.as !== null && last.as.kind !== 'ask') said.value = said.peek().slice(0, -1);
      typed.value = '';
      heard.value = { words: last.words, as: meant };
      say(meant);
    },
    path: computed(() =>
      held.value === null || !hasEnded.value ? null : { guide: guide.value, state: held.value.state },
    ),
    debrief: computed(() => (hasEnded.value ? debriefOf(rehearsal.value) : null)),
    again(place) {
      before.value = { acts: actsBefore(rehearsal.peek(), place), from: id.peek(), seed: seed.peek() };
      heard.value = null;
    },
    againIn: computed(() => {
      if (before.value === null || held.value !== null) return undefined;
      const { role } = rehearsal.value.turns.at(-1)?.state ?? {};
      return guide.value.steps.find(({ id: one }) => roleOf(guide.value, one) === role);
    }),
    problem,
    hint,
    keys,
    isOnToolbar,
    hasPinButton,
    closeHint() {
      hint.value = false;
      hintClosed();
    },
  };
}
