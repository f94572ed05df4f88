import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Conversation } from '../../lib/domain/conversation/fold.ts';
import { currentStep } from '../../lib/domain/conversation/intents.ts';
import type { Clock } from '../../lib/domain/dates/clock.ts';
import type { Guide, Question, Step } from '../../lib/domain/guide/guide.ts';
import { type Action, bindings } from '../../lib/domain/hotkeys/bindings.ts';
import { type Act, actsOf } from '../../lib/domain/practice/acts.ts';
import type { PracticePerson } from '../../lib/domain/practice/person.ts';
import { type Rehearsal, rehearse, type Turn } from '../../lib/domain/practice/rehearse.ts';
import { roleOf } from '../../lib/domain/practice/roles.ts';

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
  readonly say: (question: string) => void;
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
}

/** Begins to follow what is held in the sidebar, for as long as the document lives. */
export function createPracticeModel(sources: PracticeSources): PracticeModel {
  const { isFirstTime, hintClosed, keys, isOnToolbar, hasPinButton, people, held, clock, problem } = sources;
  const hint = signal(isFirstTime);
  const person = computed(() => people.value.find(({ id }) => id === sources.with) ?? people.value[0]);
  const guide = computed(() => sources.guide(held.value?.state.guide ?? null));
  const id = computed(() => held.value?.state.id ?? null);
  const step = computed(() => (held.value === null ? undefined : currentStep(guide.value, held.value.state)));
  /** What was said on this page, and in which conversation. */
  const said = signal<readonly (Act & { readonly conversation: string })[]>([]);
  const now = signal(clock.now());
  const rehearsal = computed(() => {
    const here = said.value.filter(({ conversation }) => conversation === id.value);
    const acts = [...actsOf(held.value?.log ?? [], guide.value), ...here].sort((a, b) => a.at - b.at);
    return rehearse(person.value, id.value ?? '', acts, now.value);
  });
  // While they think, the page waits for their answer, and for nothing else.
  effect(() => {
    const { answersAt } = rehearsal.value;
    if (answersAt === null) return;
    return clock.after(Math.max(0, answersAt - clock.now()), () => {
      now.value = Math.max(answersAt, clock.now());
    });
  });
  return {
    person,
    people,
    rehearsal,
    turn: computed(() => rehearsal.value.turns.at(-1) ?? rehearsal.value.turns[0]),
    isOn: computed(() => held.value !== null),
    hasEnded: computed(() => held.value?.state.ended != null),
    step,
    sayable: computed(() => [...(step.value?.questions ?? []), ...(step.value?.followUpQuestions ?? [])]),
    say(question) {
      const [conversation, here] = [id.peek(), step.peek()];
      if (conversation === null || here === undefined) return;
      const role = roleOf(guide.peek(), here.id);
      said.value = [
        ...said.peek(),
        { kind: 'question', about: question, at: clock.now(), role, conversation },
      ];
    },
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
