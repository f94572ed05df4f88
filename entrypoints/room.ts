import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReservedSpace } from '../lib/call/layout/lazy-reserved-space.ts';
import { createReservedSpace } from '../lib/call/layout/reserve-space.ts';

/** Makes room on a call page; run there by the background when a sidebar is shown for the first time. */
export default defineUnlistedScript(() => offerReservedSpace(createReservedSpace));
