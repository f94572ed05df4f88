/** The practice call's document: shows the rehearsal, and docks the sidebar in it as on any call. */

import { signal } from '@preact/signals';
import { render } from 'preact';
import { followPeople } from '../../components/practice/live-people.ts';
import { createPracticeModel, type PracticeKey, practiceKeys } from '../../components/practice/model.ts';
import { Practice } from '../../components/practice/practice.tsx';
import { CoverableCall, followCovering } from '../../components/ui/coverable-page.tsx';
import { hearDoublePressOnce } from '../../components/ui/double-press.ts';
import { followLanguage, LiveStrings } from '../../components/ui/live-strings.tsx';
import { systemClock } from '../../lib/browser/clock.ts';
import { hostAccess } from '../../lib/browser/host-access.ts';
import { shortcuts } from '../../lib/browser/shortcuts.ts';
import { followOnToolbar } from '../../lib/browser/toolbar-place.ts';
import { loadFallbackMessages, message } from '../../lib/i18n/messages.ts';
import { keepSaid, saidInPractice } from '../../lib/storage/settings/said-in-practice.ts';
import { isCovered, language } from '../../lib/storage/settings/settings.ts';
import { hearing } from './aloud.ts';
import { followHeld } from './conversation.ts';
import { dock } from './dock.ts';

/** Only those need it who have chosen a language. */
const loadLanguage = async (folder: string) =>
  (await import('../../lib/i18n/languages.ts')).loadLanguage(folder);

const HINT_SEEN = 'practice-hint-seen';

const keys = signal<readonly PracticeKey[]>([]);
void shortcuts().then((given) => {
  keys.value = practiceKeys(given);
});
// Nothing is said of it before the browser has told.
const isOnToolbar = signal(true);
const lifetime = new AbortController().signal;
followOnToolbar(
  window,
  (is) => {
    isOnToolbar.value = is;
  },
  lifetime,
);
void start();

async function start(): Promise<void> {
  hearDoublePressOnce(document);
  await loadFallbackMessages();
  const [strings, covering] = await Promise.all([
    followLanguage({ message, follow: language.follow, load: loadLanguage }),
    followCovering(isCovered, lifetime),
  ]);
  const held = await followHeld(strings);
  const people = await followPeople(strings, held.own);
  const root = document.getElementById('app');
  if (root !== null) {
    const model = createPracticeModel({
      isFirstTime: localStorage.getItem(HINT_SEEN) === null,
      hintClosed: () => localStorage.setItem(HINT_SEEN, 'yes'),
      keys,
      isOnToolbar,
      hasPinButton: !import.meta.env.FIREFOX,
      people,
      said: await saidInPractice.get(),
      keepSaid,
      clock: systemClock,
      ...held,
    });
    const aloud = await hearing(model, covering.isOn);
    render(
      <LiveStrings value={strings}>
        <CoverableCall covering={covering}>
          <Practice model={model} aloud={aloud} hostAccess={hostAccess} />
        </CoverableCall>
      </LiveStrings>,
      root,
    );
    void dock();
  }
}
