/**
 * The sites on which a call can be held, as match patterns: the only ones that this extension may touch. The manifest
 * and the content scripts take them from here; which addresses of a site are calls is said by its platform.
 */
export const CALL_HOSTS = [
  'https://meet.google.com/*',
  'https://*.zoom.us/*',
  'https://*.zoom.com/*',
  'https://*.zoom.com.cn/*',
  'https://*.zoomgov.com/*',
];
