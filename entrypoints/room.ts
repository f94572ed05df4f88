import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReservedSpace } from '../lib/call/layout/lazy-reserved-space.ts';
import { createReservedSpace } from '../lib/call/layout/reserve-space.ts';
import { isExtensionAlive, tellCall } from '../lib/call/places/docked/extension.ts';
import { LEAVE_CONTROLS } from '../lib/call/platforms/leave-controls.ts';
import { siteOfUrl } from '../lib/call/platforms/registry.ts';
import { watchCall } from '../lib/call/watch-call.ts';

/**
 * What a call page needs only once a sidebar is shown: makes room, and watches whether the call is over. Run there by the
 * background.
 */
export default defineUnlistedScript(() => {
  offerReservedSpace(createReservedSpace);
  const site = siteOfUrl(document.URL);
  if (site === undefined) return;
  watchCall({
    page: document,
    leaveControl: LEAVE_CONTROLS[site.id],
    callOf: (address) => siteOfUrl(address)?.callOf(new URL(address)) ?? null,
    after: (ms, run) => setTimeout(run, ms),
    isAlive: isExtensionAlive,
    tell: tellCall,
  });
});
