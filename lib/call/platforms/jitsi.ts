import { isOnHosts, plainPath, type Site } from './platform.ts';

/** A room's name, which may be any word. What has a dot is a file, and of two parts is `/static/close3.html`, where one leaves to. */
const CALL_PATH = /^\/([^/.]+)$/;

/** Jitsi Meet’s own server. Those of others have addresses of their own, which nobody can name beforehand. */
export const jitsi: Site<'jitsi'> = {
  id: 'jitsi',
  isOptional: true,
  hosts: ['meet.jit.si'],
  owns: (url) => isOnHosts(url, jitsi.hosts),
  callOf(url) {
    const room = CALL_PATH.exec(plainPath(url))?.[1];
    return room === undefined ? null : `jitsi:${room}`;
  },
};
