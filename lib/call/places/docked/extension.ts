/**
 * What the dock asks of the browser. It stands on WXT's own `browser`, which is the browser's: the polyfill alone
 * would be a third of the content script.
 */
import { type Browser, browser as wxtBrowser } from 'wxt/browser';
import type { Output, Reply } from '../../../rpc/contract.ts';
import { type DockOrder, type DockState, orderFor } from '../../../rpc/contracts/background-to-dock.ts';
import { DOCK_TO_BACKGROUND, type DockToBackground } from '../../../rpc/contracts/dock-to-background.ts';
import { type LoadReservedSpace, offeredReservedSpace } from '../../layout/lazy-reserved-space.ts';
import { type DockMessage, dockWords } from './dock-messages.ts';

/** Without WXT's lists of files and messages, which are not there before its first build. */
const browser = wxtBrowser as unknown as typeof Browser;

/** Sends a request of the contract as it crosses. `lib/rpc/request.ts` would do it in more bytes, which weigh on call pages. */
function send<Ask extends keyof DockToBackground>(
  ask: Ask,
  ...[input]: Parameters<DockToBackground[Ask]>
): Promise<Reply | undefined> {
  return browser.runtime.sendMessage({ contract: DOCK_TO_BACKGROUND, ask, input });
}

/** Asks the background. Rejects where nobody answers, or it cannot be done. */
async function ask<Ask extends keyof DockToBackground>(...what: Parameters<typeof send<Ask>>) {
  const reply = await send(...what);
  if (!reply?.ok) throw new Error(what[0]);
  return reply.output as Output<DockToBackground, Ask>;
}

/** Whether this script's extension is still there: false once it was updated, switched off or removed. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** The address of the sidebar's document. */
export function sidebarUrl(): string {
  return browser.runtime.getURL('/sidebar.html');
}

/** The dock's words in the browser's language, until it is told to speak another, by its folder in `public/_locales`. */
export function dockMessages() {
  let words = dockWords(browser.i18n.getUILanguage());
  return {
    message: (key: DockMessage) => words(key),
    /** Speaks the language, '' for the browser's, from the next word on. */
    speak(folder: string) {
      words = dockWords(folder.replace('_', '-') || browser.i18n.getUILanguage());
    },
  };
}

/** The combinations that we suggest for our hotkeys, as browsers write them. */
export function suggestedHotkeys(): readonly string[] {
  const { commands = {} } = browser.runtime.getManifest();
  return Object.values(commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
}

/** Responds to orders to the dock until the signal aborts. What is meant for others is left to them. */
export function answerOrders(answer: (order: DockOrder) => DockState, signal: AbortSignal): void {
  const { onMessage } = browser.runtime;
  const heard = (said: unknown, { id }: Browser.runtime.MessageSender, reply: (answer: Reply) => void) => {
    const order = orderFor(said, id, browser.runtime.id);
    if (order !== undefined) reply({ ok: true, output: answer(order) });
  };
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => isExtensionAlive() && onMessage.removeListener(heard));
}

/**
 * Tells the background that another frame will be the sidebar, and answers the name that the frame is to have: by it
 * the sidebar proves what it is as soon as its script runs. The page can make a copy of the frame, but it reads no name
 * in a closed shadow root, nor that of another origin's window. `gone` is called where nobody is there to be told.
 */
export function announceFrame(gone: () => void): string {
  const ticket = crypto.randomUUID();
  send('announce', ticket).catch(gone);
  return ticket;
}

/** Wakes the background. `gone` is called where nobody is there. */
export function wakeBackground(gone: () => void): void {
  send('wake').catch(gone);
}

/** Tells the background of the call that the page is in now, or null. Where nobody is there, nobody needs to know. */
export function tellCall(call: string | null): void {
  send('call', call).catch(() => undefined);
}

/** Asks the background to tell the page's own script of a narrower window. Rejects when nobody is there. */
export async function askForPretendWidth(room: number): Promise<void> {
  await ask('pretend-width', room);
}

/** Whether the browser still lets the extension onto this page's site. Rejects when nobody is there to say. */
export async function askForAccess(): Promise<boolean> {
  return ask('has-access');
}

/** Has the background open the settings in a tab. `gone` is called where nobody is there. */
export function openSettings(gone: () => void): void {
  send('open-settings').catch(gone);
}

/** Has the background open the browser's panel beside this tab, or offer it. `gone` is called where nobody is there. */
export function openPanel(gone: () => void): void {
  send('open-panel').catch(gone);
}

/** Has the background run the script that makes room in this page. Rejects when it did not. */
export async function loadRoom(): ReturnType<LoadReservedSpace> {
  await ask('room');
  return offeredReservedSpace();
}

/** Runs that script in a page of the extension, which needs no one to run it there. Rejects when it did not load. */
export async function loadRoomHere(page: Document): ReturnType<LoadReservedSpace> {
  const script = page.createElement('script');
  script.src = browser.runtime.getURL('/room.js');
  await new Promise((loaded, failed) => {
    script.addEventListener('load', loaded);
    script.addEventListener('error', failed);
    page.head.append(script);
  });
  return offeredReservedSpace();
}

/**
 * Calls back once the extension is found gone, as far as the browser says so by itself. The port closes a moment
 * before the extension goes, and also when the background falls asleep: so one look later on, and no second port,
 * which would keep the background awake.
 *
 * @param later calls a function once, in about half a second
 */
export function whenExtensionGone(
  callback: () => void,
  later: (run: () => void) => void,
  signal: AbortSignal,
): void {
  const port = browser.runtime.connect({ name: 'dock' });
  const look = () => {
    if (!signal.aborted && !isExtensionAlive()) callback();
  };
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not report as unheard that nobody was at the other end.
    void browser.runtime?.lastError;
    later(look);
  });
  signal.addEventListener('abort', () => isExtensionAlive() && port.disconnect());
}
