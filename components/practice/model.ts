import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Action, bindings } from '../../lib/domain/hotkeys/bindings.ts';
import { type Line, lines } from './script.ts';

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
