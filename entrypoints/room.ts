import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerRoom } from '../lib/call/offer-room.ts';
import { createRoom } from '../lib/call/room.ts';

/** Makes room on a call page; run there by the background when a sidebar is shown for the first time. */
export default defineUnlistedScript(() => offerRoom(createRoom));
