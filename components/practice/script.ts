/** The rehearsal: what a tenant without heat says, through all six steps, with a doubt before the yes. */
import type { PlainKey } from '../ui/strings.tsx';

/** How the other person holds themselves, which an organizer watches as much as the words. */
export type Mood = 'polite' | 'flat' | 'alive' | 'thinking' | 'sure';

/** One turn of the other person, and a word on what to do with it. */
export interface Line {
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
