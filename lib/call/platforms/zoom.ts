import { isOnHosts, plainPath, type Site } from './platform.ts';

/** `/wc/<id>`, with `join` or `start` after or before the number. The launch pages are `/j/`, `/w/`, `/s/`. */
const CALL_PATH = /^\/wc\/(?:(\d{9,12})(?:\/(?:join|start))?|(?:join|start)\/(\d{9,12}))$/;

/** Zoom's web client. The desktop program is out of a browser's reach. */
export const zoom: Site<'zoom'> = {
  id: 'zoom',
  // Zoom's own hosts and the vanity hosts of organizations, under any of its domains.
  hosts: ['*.zoom.us', '*.zoom.com', '*.zoom.com.cn', '*.zoomgov.com'],
  owns: (url) => isOnHosts(url, zoom.hosts),
  callOf(url) {
    const path = CALL_PATH.exec(plainPath(url));
    const id = path?.[1] ?? path?.[2];
    return id === undefined ? null : `zoom:${id}`;
  },
  // Inside its frame the client's own `innerWidth` follows the frame's width; elsewhere it is the window's.
  laysOutFromInnerWidth: (page) => page.querySelector('iframe#webclient') === null,
};
