import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Action, bindings } from '../../lib/domain/hotkeys/bindings.ts';
import type { PlainKey } from '../ui/strings.tsx';

/** A rehearsal that is on. */
export interface PracticeModel {
  readonly line: ReadonlySignal<Line>;
  readonly isFirst: ReadonlySignal<boolean>;
  readonly isLast: ReadonlySignal<boolean>;
  /** Whether the first-time hint is still to be shown. */
  readonly hint: ReadonlySignal<boolean>;
  /** The hotkeys that the browser really gave, by the message that names them. */
  readonly keys: ReadonlySignal<readonly PracticeKey[]>;
  /** Whether the icon is in the toolbar, or the browser does not tell. */
  readonly isOnToolbar: ReadonlySignal<boolean>;
  /** Whether the browser's menu of extensions has a pin; elsewhere it is an entry of a menu. */
  readonly hasPinButton: boolean;
  readonly next: () => void;
  readonly back: () => void;
  readonly again: () => void;
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
}

/** Begins a rehearsal at its first line. */
export function createPracticeModel(sources: PracticeSources): PracticeModel {
  const { isFirstTime, hintClosed, keys, isOnToolbar, hasPinButton } = sources;
  const at = signal(0);
  const hint = signal(isFirstTime);
  const go = (to: number) => {
    at.value = Math.min(Math.max(to, 0), lines.length - 1);
  };
  return {
    line: computed(() => lines[at.value] ?? lines[0]),
    isFirst: computed(() => at.value === 0),
    isLast: computed(() => at.value === lines.length - 1),
    hint,
    keys,
    isOnToolbar,
    hasPinButton,
    next: () => go(at.peek() + 1),
    back: () => go(at.peek() - 1),
    again: () => go(0),
    closeHint() {
      hint.value = false;
      hintClosed();
    },
  };
}

/** How the other person holds themselves, which an organizer watches as much as the words. */
export type Mood = 'polite' | 'flat' | 'alive' | 'thinking' | 'sure';

/** One turn of the other person, and a word on what to do with it. */
interface Line {
  readonly says: PlainKey;
  readonly turn: PlainKey;
  readonly mood: Mood;
}

/** The whole conversation, in order. */
export const lines: readonly [Line, ...Line[]] = [
  { says: 'practice_says_01', turn: 'practice_turn_01', mood: 'polite' },
  { says: 'practice_says_02', turn: 'practice_turn_02', mood: 'polite' },
  { says: 'practice_says_03', turn: 'practice_turn_03', mood: 'flat' },
  { says: 'practice_says_04', turn: 'practice_turn_04', mood: 'flat' },
  { says: 'practice_says_05', turn: 'practice_turn_05', mood: 'alive' },
  { says: 'practice_says_06', turn: 'practice_turn_06', mood: 'flat' },
  { says: 'practice_says_07', turn: 'practice_turn_07', mood: 'alive' },
  { says: 'practice_says_08', turn: 'practice_turn_08', mood: 'polite' },
  { says: 'practice_says_09', turn: 'practice_turn_09', mood: 'sure' },
  { says: 'practice_says_10', turn: 'practice_turn_10', mood: 'thinking' },
  { says: 'practice_says_11', turn: 'practice_turn_11', mood: 'flat' },
  { says: 'practice_says_12', turn: 'practice_turn_12', mood: 'alive' },
  { says: 'practice_says_13', turn: 'practice_turn_13', mood: 'sure' },
  { says: 'practice_says_14', turn: 'practice_turn_14', mood: 'thinking' },
  { says: 'practice_says_15', turn: 'practice_turn_15', mood: 'sure' },
  { says: 'practice_says_16', turn: 'practice_turn_16', mood: 'polite' },
  { says: 'practice_says_17', turn: 'practice_turn_17', mood: 'sure' },
];
