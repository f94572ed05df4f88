/** What Firefox's sidebar opens with: it finds the tab beside it, and goes on to the sidebar of that. */
import { followLanguage } from '../../components/ui/live-strings.tsx';
import { followTabInWindow } from '../../lib/browser/tabs.ts';
import { formatMessage, messageDescriptor } from '../../lib/i18n/message-descriptor.ts';
import { loadFallbackMessages, message } from '../../lib/i18n/messages.ts';
import { pageToBackground } from '../../lib/rpc/contracts/page-to-background.ts';
import type { RpcError } from '../../lib/rpc/errors.ts';
import { request } from '../../lib/rpc/request.ts';
import { toExtension } from '../../lib/rpc/send.ts';
import { language } from '../../lib/storage/settings/settings.ts';

/** Only those need it who have chosen a language. */
const load = async (folder: string) => (await import('../../lib/i18n/languages.ts')).loadLanguage(folder);

/** Says why there is none beside this tab, until another one comes. */
async function say({
  told = messageDescriptor('extension_not_responding'),
}: Partial<RpcError>): Promise<void> {
  await loadFallbackMessages();
  const strings = await followLanguage({ message, follow: language.follow, load });
  const line = document.getElementById('app');
  if (line !== null) line.textContent = formatMessage(told, strings.value);
}

void followTabInWindow((tab) => {
  void request(toExtension, pageToBackground, 'prepare-panel', tab)
    .then((path) => location.replace(path))
    .catch(say);
});
