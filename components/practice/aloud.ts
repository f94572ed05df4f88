/** Hearing the lines of the person whom one practises with, by a voice of this computer. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PracticePerson } from '../../lib/domain/practice/person.ts';
import { chooseVoice, spokenWords, type Voice } from '../../lib/domain/practice/voice.ts';

/** What it stands on. */
export interface AloudSources<Of extends Voice> {
  readonly voices: ReadonlySignal<readonly Of[]>;
  /** Says words in place of what is being said; calls `done` when that is over. */
  readonly speak: (words: string, voice: Of, done: () => void) => void;
  readonly stop: () => void;
  /** Whether lines are to be heard, as it is kept. */
  readonly isOn: ReadonlySignal<boolean>;
  readonly setOn: (isOn: boolean) => void;
  /** Whether the call is covered while the screen is shared: nothing of it is heard then, and what is said can be read later. */
  readonly isCovered: ReadonlySignal<boolean>;
  readonly person: ReadonlySignal<PracticePerson>;
  /** The lines that were said, in order. */
  readonly turns: ReadonlySignal<readonly { readonly says: string }[]>;
}

/** What hears them. */
export interface Aloud {
  /** Whether a voice of this computer speaks the person's language: without one there is nothing to choose. */
  readonly canSpeak: ReadonlySignal<boolean>;
  readonly isOn: ReadonlySignal<boolean>;
  readonly change: (isOn: boolean) => void;
  readonly isSpeaking: ReadonlySignal<boolean>;
  readonly stop: () => void;
}

/** Speaks each line when it comes, for as long as the document lives; none that was there before it was chosen. */
export function createAloud<Of extends Voice>(sources: AloudSources<Of>): Aloud {
  const { voices, isOn, isCovered, person, turns } = sources;
  const voice = computed(() => chooseVoice(voices.value, person.value.language));
  const isSpeaking = signal(false);
  /** Of the line that is being spoken: an earlier one that ends late says nothing of it. */
  let speaking = 0;
  const stop = () => {
    speaking += 1;
    isSpeaking.value = false;
    sources.stop();
  };
  let heard = turns.peek().length;
  effect(() => {
    const { length } = turns.value;
    const [before, by] = [heard, voice.peek()];
    heard = length;
    if (length <= before || !isOn.peek() || isCovered.peek() || by === null) return;
    const words = spokenWords(turns.value.at(-1)?.says ?? '');
    // What somebody does without a word is no reason to break off what they are saying.
    if (words === '') return;
    speaking += 1;
    const which = speaking;
    isSpeaking.value = true;
    sources.speak(words, by, () => {
      if (which === speaking) isSpeaking.value = false;
    });
  });
  effect(() => {
    if (!isOn.value || isCovered.value) stop();
  });
  return { canSpeak: computed(() => voice.value !== null), isOn, change: sources.setOn, isSpeaking, stop };
}
