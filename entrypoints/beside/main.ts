/**
 * What Firefox's sidebar opens with: it finds the tab beside it, and goes on to the sidebar of that. `?follow`: nobody asked for
 * it beside that tab, and what is docked in its page stays there.
 */
import { followLanguage } from '../../components/ui/live-strings.tsx';
import { followTabBeside } from '../../lib/browser/tab-beside.ts';
import {
  formatMessage,
  type MessageDescriptor,
  messageDescriptor,
} from '../../lib/i18n/message-descriptor.ts';
import { loadFallbackMessages, message } from '../../lib/i18n/messages.ts';
import { pageToBackground } from '../../lib/rpc/contracts/page-to-background.ts';
import { sendToDock } from '../../lib/rpc/dock-orders.ts';
import type { RpcError } from '../../lib/rpc/errors.ts';
import { request } from '../../lib/rpc/request.ts';
import { toExtension } from '../../lib/rpc/send.ts';
import { language } from '../../lib/storage/settings/settings.ts';

/** Only those need it who have chosen a language. */
const load = async (folder: string) => (await import('../../lib/i18n/languages.ts')).loadLanguage(folder);

const isDocked = async (tab: number) =>
  location.search !== '' && (await sendToDock(tab, 'state'))?.open === true;

const become = (tab: number) =>
  request(toExtension, pageToBackground, 'prepare-panel', tab).then(
    (path) => location.replace(path),
    ({ told }: Partial<RpcError>) => say(told ?? messageDescriptor('extension_not_responding')),
  );

/** Says why there is none beside this tab, until another one comes. */
async function say(words: MessageDescriptor): Promise<void> {
  history.replaceState(null, '', '?follow');
  await loadFallbackMessages();
  const strings = await followLanguage({ message, follow: language.follow, load });
  const line = document.getElementById('app');
  if (line !== null) line.textContent = formatMessage(words, strings.value);
}

void followTabBeside(
  async (tab) => ((await isDocked(tab)) ? say(messageDescriptor('panel_has_own')) : become(tab)),
  new AbortController().signal,
);
