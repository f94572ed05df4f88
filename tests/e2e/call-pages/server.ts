import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';
import { meetPage } from './meet-page.ts';
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

const MEET_HOSTS = ['meet.google.com', 'meet.example'];
const ZOOM_HOSTS = ['app.zoom.us', 'zoom.us', 'www.zoomgov.com', 'app.zoom.com.cn'];
const HOSTS = [...MEET_HOSTS, ...ZOOM_HOSTS];

/** Pages that stand in for Meet and Zoom. */
export interface CallPages extends AsyncDisposable {
  /** Where they are served on this machine. */
  readonly port: number;
  /** What leads a Chromium to these pages instead of the real ones. */
  readonly chromiumArguments: readonly string[];
  close(): Promise<void>;
}

/** Serves the pages on this machine until closed, with the headers that Meet and Zoom send. */
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
  if (MEET_HOSTS.includes(headers.host ?? '')) answerAsMeet(response);
  else if (ZOOM_HOSTS.includes(headers.host ?? '')) answerAsZoom(url, response);
  else response.writeHead(404).end();
}

/** The style-src is stricter than Meet's own. */
function answerAsMeet(response: ServerResponse): void {
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
