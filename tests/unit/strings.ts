/** The English words for tests, read from the messages that the browser reads. */
import type { Translate } from '../../components/ui/strings.tsx';
import { formatMessage, UserFacingError } from '../../lib/i18n/message-descriptor.ts';
import messages from '../../public/_locales/en/messages.json';

/** One message as the browser's i18n knows it. */
interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Translates as the browser does: named placeholders first, then `$1`, `$2` ..., and `$$` is a dollar. */
export const english: Translate = (key, ...substitutions) => {
  const { message, placeholders = {} }: Message = messages[key];
  return message
    .replaceAll(
      /\$([A-Za-z0-9_]+)\$/g,
      (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole,
    )
    .replaceAll(/\$(\$|\d)/g, (_, sign: string) =>
      sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
    );
};

/** What a person is told of what `work` throws, in English; '' where it throws nothing. Anything else is thrown on. */
export async function toldOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return '';
  } catch (error) {
    if (error instanceof UserFacingError) return formatMessage(error.told, english);
    throw error;
  }
}
