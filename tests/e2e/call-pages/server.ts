import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { SiteId } from '../../../lib/call/platforms/registry.ts';
import { selfSigned } from './certificate.ts';
import { jitsiPage } from './jitsi-page.ts';
import { meetPage } from './meet-page.ts';
import { teamsPage } from './teams-page.ts';
import { zoomClientPage, zoomShellPage } from './zoom-page.ts';

/** Addresses that these pages answer for. */
export const MEET_LOBBY = 'https://meet.google.com/';
/** The Meet-like page at an address where the extension does not go. */
export const PLAIN_CALL = 'https://meet.example/abc-defg-hij';
export const MEET_CALL = 'https://meet.google.com/abc-defg-hij';
/** Not all of this call can be made to fit. */
export const MEET_STUBBORN_CALL = 'https://meet.google.com/abc-defg-hij?stubborn';
/** The client in the top document. */
export const ZOOM_CALL = 'https://app.zoom.us/wc/123456789/join';
/** The client in `iframe#webclient`. */
export const ZOOM_FRAMED_CALL = 'https://app.zoom.us/wc/987654321/join?layout=framed';
export const JITSI_CALL = 'https://meet.jit.si/KitchenTable';
export const TEAMS_CALL = 'https://teams.live.com/meet/9312345678901';

/** A site that stands in for a platform's own. */
interface StandIn {
  readonly hosts: readonly string[];
  /** The address of a call on it. */
  readonly call: string;
  readonly answer: (url: string, response: ServerResponse) => void;
}

/** One for each site; a site without one does not compile. */
export const STAND_INS: { readonly [Id in SiteId]: StandIn } = {
  meet: { hosts: ['meet.google.com', 'meet.example'], call: MEET_CALL, answer: answerAsMeet },
  zoom: {
    hosts: ['app.zoom.us', 'zoom.us', 'www.zoomgov.com', 'app.zoom.com.cn'],
    call: ZOOM_CALL,
    answer: answerAsZoom,
  },
  // Its image sends no Cross-Origin headers.
  jitsi: {
    hosts: ['meet.jit.si'],
    call: JITSI_CALL,
    answer: (_url, response) => void response.end(jitsiPage),
  },
  teams: {
    hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
    call: TEAMS_CALL,
    answer: (_url, response) => void response.end(teamsPage),
  },
};
const HOSTS = Object.values(STAND_INS).flatMap(({ hosts }) => hosts);

/** Pages that stand in for those of the platforms. */
export interface CallPages extends AsyncDisposable {
  /** Where they are served on this machine. */
  readonly port: number;
  /** What leads a Chromium to these pages instead of the real ones. */
  readonly chromiumArguments: readonly string[];
  close(): Promise<void>;
}

/** Serves the pages on this machine until closed, with the headers that the platforms send. */
export async function startCallPages(): Promise<CallPages> {
  const server = createServer(selfSigned(), answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    port,
    chromiumArguments: [
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`).join()}`,
      '--ignore-certificate-errors',
    ],
    close,
    [Symbol.asyncDispose]: close,
  };
}

function answer({ headers, url = '/' }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  const site = Object.values(STAND_INS).find(({ hosts }) => hosts.includes(headers.host ?? ''));
  if (site === undefined) response.writeHead(404).end();
  else site.answer(url, response);
}

/** The style-src is stricter than Meet's own. */
function answerAsMeet(_url: string, response: ServerResponse): void {
  const nonce = randomBytes(16).toString('base64url');
  response.setHeader('Content-Security-Policy', [
    `script-src 'nonce-${nonce}' 'strict-dynamic' https: 'unsafe-inline'; style-src 'nonce-${nonce}'; object-src 'none'; base-uri 'self'`,
    "require-trusted-types-for 'script'",
  ]);
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin-allow-popups');
  response.end(meetPage(nonce));
}

function answerAsZoom(url: string, response: ServerResponse): void {
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  response.end(url.endsWith('?layout=framed') ? zoomShellPage : zoomClientPage);
}
