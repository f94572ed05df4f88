/** The offer of a passphrase, above the popup; loaded when somebody locks without one. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { LockOffer } from '../../components/lock/lock-offer.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { message } from '../../lib/i18n/messages.ts';

const isShown = signal(false);

/** Shows it, once however often it is asked for. */
export function offerLock(openSettings: () => Promise<void>): void {
  if (!isShown.value) {
    const place = document.createElement('div');
    document.body.prepend(place);
    render(
      <StringsProvider value={message}>
        <LockOffer isShown={isShown} openSettings={() => void openSettings()} />
      </StringsProvider>,
      place,
    );
  }
  isShown.value = true;
}
