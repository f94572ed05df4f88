import { isOnHosts, plainPath, type Site } from './platform.ts';

/** Three, four and three letters; a code is the only path of Meet that looks so. Meet takes it in capitals, too. */
const CALL_PATH = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})(?:\/companion)?$/;

/** Google Meet. `/new` and `/lookup/<name>` go on to an address with a code, and are no call until then. */
export const meet: Site<'meet'> = {
  id: 'meet',
  hosts: ['meet.google.com'],
  owns: (url) => isOnHosts(url, meet.hosts),
  callOf(url) {
    const code = CALL_PATH.exec(plainPath(url))?.[1];
    return code === undefined ? null : `meet:${code}`;
  },
};
