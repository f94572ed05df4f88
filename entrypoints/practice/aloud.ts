/** Wires hearing the person to the browser's voices. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createAloud } from '../../components/practice/aloud.ts';
import type { PracticeModel } from '../../components/practice/model.ts';
import { settingSignal } from '../../components/ui/setting-signal.ts';
import { createSpeech } from '../../lib/browser/speech.ts';
import { practiceAloud } from '../../lib/storage/settings/settings.ts';

/** Resolves to what hears them; it is silent while the call is covered, and once the page is left. */
export async function hearing({ person, rehearsal }: PracticeModel, isCovered: ReadonlySignal<boolean>) {
  const lifetime = new AbortController().signal;
  const speech = createSpeech(globalThis.speechSynthesis);
  const voices = signal<readonly SpeechSynthesisVoice[]>([]);
  speech.followVoices((found) => {
    voices.value = found;
  }, lifetime);
  addEventListener('pagehide', speech.stop);
  return createAloud({
    voices,
    ...speech,
    isOn: await settingSignal(practiceAloud, lifetime),
    setOn: (isOn) => void practiceAloud.set(isOn),
    isCovered,
    person,
    turns: computed(() => rehearsal.value.turns),
  });
}
