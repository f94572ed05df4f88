import { isOnHosts, type Site } from './platform.ts';

/**
 * `/meet/<number>` or `/l/meetup-join/19:meeting_<id>@thread.v2/0`, in the path or behind the `#`, with `:` encoded or not.
 * The letters of an id are large or small.
 */
const CALL_PATH = /\/meet(?:up-join)?\/(?:19(?::|%3a)(?:meeting_)?)?([\w-]{9,})/i;

/**
 * Microsoft Teams. Where the address says nothing of a call, as in a chat or a calendar at `/v2/`, the sidebar is opened from
 * the popup.
 */
export const teams: Site<'teams'> = {
  id: 'teams',
  isOptional: true,
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  owns: (url) => isOnHosts(url, teams.hosts),
  callOf({ pathname, hash }) {
    const meeting = CALL_PATH.exec(pathname + hash)?.[1];
    return meeting === undefined ? null : `teams:${meeting}`;
  },
};
