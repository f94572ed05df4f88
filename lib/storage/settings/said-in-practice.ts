/** Apart from the other settings: what it is parsed by would come along with each of them. */
import { ACT_KINDS, type SaidAct } from '../../domain/practice/acts.ts';
import { ROLES } from '../../domain/practice/roles.ts';
import { fieldsOf, parseText, parseTime } from './parsers.ts';
import { setting } from './setting.ts';
import { storeLocation } from './settings.ts';

/** Far more than anybody says in a call. */
const MOST_SAID = 500;

/**
 * What was said last on the page of practice, for as long as the conversation is on: the page goes on from it after the browser was
 * ended. What was typed is not in it; with a passphrase nothing is kept.
 */
export const saidInPractice = setting<readonly SaidAct[]>({
  area: 'local',
  key: 'practice-said',
  default: [],
  staysWhileLocked: true,
  parse: (stored) =>
    Array.isArray(stored) ? stored.slice(0, MOST_SAID).flatMap((act) => parseSaid(act) ?? []) : undefined,
});

/** Keeps what was said, in place of what was kept; with a passphrase nothing. Rejects with the browser's Error. */
export async function keepSaid(said: readonly SaidAct[]): Promise<void> {
  const isEncrypted = typeof (await storeLocation.get())?.wrapped === 'string';
  await saidInPractice.set(isEncrypted ? [] : said);
}

function parseSaid(stored: unknown): SaidAct | undefined {
  const fields = fieldsOf<keyof SaidAct>(stored);
  const kind = ACT_KINDS.find((one) => one === fields.kind);
  const role = ROLES.find((one) => one === fields.role);
  const [at, about] = [parseTime(fields.at), parseText(fields.about)];
  const conversation = parseText(fields.conversation);
  if (kind === undefined || role === undefined || at === undefined || conversation === undefined)
    return undefined;
  return { kind, at, role, conversation, ...(about === undefined ? {} : { about }) };
}
