/** The voices of the browser. Some speak on another computer: who chooses one sees to it that it does not (`lib/domain/practice/voice.ts`). */

/** What speaks. */
export interface Speech {
  /** Calls back with the voices that there are, now and whenever they are others: most browsers load them later. Until the signal aborts. */
  readonly followVoices: (
    listener: (voices: readonly SpeechSynthesisVoice[]) => void,
    signal: AbortSignal,
  ) => void;
  /** Says words in place of what is being said; `done` is called once they were, or were broken off. */
  readonly speak: (words: string, voice: SpeechSynthesisVoice, done: () => void) => void;
  /** Is silent at once. */
  readonly stop: () => void;
}

/** A browser without any has no voices. */
export function createSpeech(synthesis: SpeechSynthesis | undefined): Speech {
  return {
    followVoices(listener, signal) {
      if (synthesis === undefined) return;
      const tell = () => listener(synthesis.getVoices());
      synthesis.addEventListener('voiceschanged', tell, { signal });
      tell();
    },
    speak(words, voice, done) {
      if (synthesis === undefined) return;
      synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.addEventListener('end', done);
      utterance.addEventListener('error', done);
      synthesis.speak(utterance);
    },
    stop: () => synthesis?.cancel(),
  };
}
