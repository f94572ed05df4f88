/**
 * What a page shows for as long as one is in its call: hints, which a platform may change any day. Apart from the platforms
 * themselves, for what a content script needs from the start has no use for them.
 */
import type { SiteId } from './registry.ts';

/** Finds what one leaves a call with, in the top document; null for a platform whose address alone says that it was left. */
export const LEAVE_CONTROLS: { readonly [Id in SiteId]: ((page: Document) => Element | null) | null } = {
  // The name of the icon is not translated, as the button's label is. It is there before one joins, too.
  meet: (page) =>
    [...page.querySelectorAll('.google-symbols')].find((icon) => icon.textContent === 'call_end') ?? null,
  zoom: (page) => page.querySelector('.footer__leave-btn-container, [aria-label="Leave"]'),
  // Leads to another page.
  jitsi: null,
  teams: (page) => page.querySelector('#hangup-button, [data-tid="hangup-main-btn"]'),
};
