/** The offer of a passphrase, above the popup; loaded when somebody locks without one. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import { LockOffer } from '../../components/lock/lock-offer.tsx';
import { LiveStrings } from '../../components/ui/live-strings.tsx';
import type { Translate } from '../../lib/i18n/translate.ts';

const isShown = signal(false);

/** Shows it, once however often it is asked for. */
export function offerLock(strings: ReadonlySignal<Translate>, openSettings: () => Promise<void>): void {
  if (!isShown.value) {
    const place = document.createElement('div');
    document.body.prepend(place);
    render(
      <LiveStrings value={strings}>
        <LockOffer isShown={isShown} openSettings={() => void openSettings()} />
      </LiveStrings>,
      place,
    );
  }
  isShown.value = true;
}
