import { languageFaults } from '../../scripts/languages/faults.ts';
import { type Rule, type Source, ships, type Violation } from './sources.ts';
import { nameOf, nodesOf, stringOf, syntaxOf, templateOf } from './syntax.ts';

/** The functions that take the key of a message first. */
const TRANSLATES = ['text', 'message', 'messageDescriptor', 'lookUp', 'getMessage', 'plural', 'ordinal'];
/** Those that take the beginning of a key: `notes` of `notes_one` and `notes_other`. */
const COUNTS = ['plural', 'ordinal'];
/** A form of a message that counts, by the categories of `Intl.PluralRules`. */
const FORM = /_(?:zero|one|two|few|many|other)$/;
const ENGLISH = 'public/_locales/en/messages.json';

/** Every message that the code, the pages and the manifest ask for is there. */
export const messagesUsedExist: Rule = (sources) => {
  const known = [...keysOf(sources.find(({ path }) => path === ENGLISH)).keys()];
  const counting = known.filter((key) => key.endsWith('_other')).map((key) => key.replace(FORM, ''));
  return sources.filter(speaks).flatMap((source) =>
    asked(source)
      .filter(({ by, pattern }) => !(COUNTS.includes(by) ? counting : known).some((key) => pattern.test(key)))
      .map(({ line, said }) => ({ path: source.path, line, message: `no message "${said}" in ${ENGLISH}` })),
  );
};

/**
 * What is wrong with a file is said by no place that has no file before it: the empty People page once said "This file is
 * empty.", with the words of a list of people that could not be imported.
 */
export const reasonsAreSaidOfFilesAlone: Rule = (sources) => {
  const all = sources.filter(ships).flatMap((source) => asked(source).map((one) => ({ ...one, source })));
  const isReason = ({ by, source }: (typeof all)[number]) =>
    by === 'messageDescriptor' && source.path.startsWith('lib/domain/');
  const reasons = new Set(all.filter(isReason).map(({ said }) => said));
  return all
    .filter((one) => !isReason(one) && reasons.has(one.said))
    .map(({ source, line, said }) => ({
      path: source.path,
      line,
      message: `"${said}" says what is wrong with a file: give this place a message of its own`,
    }));
};

/** No message is left over from something that is gone. */
export const messagesAreUsed: Rule = (sources) => {
  const english = sources.find(({ path }) => path === ENGLISH);
  const mentioned = sources.filter(speaks).flatMap((source) => [...mentions(source), ...asked(source)]);
  return [...keysOf(english)]
    .filter(
      ([key]) => !mentioned.some(({ pattern }) => pattern.test(key) || pattern.test(key.replace(FORM, ''))),
    )
    .map(([key, line]) => ({ path: ENGLISH, line, message: `nothing uses the message "${key}"` }));
};

/** Every message tells a translator where it stands, and each of its placeholders is declared, used, and filled by its name. */
export const messagesAreDescribed: Rule = (sources) =>
  sources
    .filter(({ path }) => path === ENGLISH)
    .flatMap((source) => {
      const keys = keysOf(source);
      return Object.entries(messagesOf(source)).flatMap(
        ([key, { message = '', description = '', placeholders = {} }]) => {
          const used = new Set(
            [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()),
          );
          const problems = [
            ...(description.trim() === '' ? ['has no description'] : []),
            ...[...used]
              .filter((name) => !(name in placeholders))
              .map((name) => `does not declare $${name}$`),
            ...Object.entries(placeholders).flatMap(([name, { content, example = '' }]) => [
              ...(used.has(name) ? [] : [`does not use $${name}$`]),
              ...(content === `{${name}}` ? [] : [`fills $${name}$ with "${content}"`]),
              ...(example === '' ? [`gives no example of $${name}$`] : []),
            ]),
            ...(/\$\d/.test(message) ? ['has a placeholder without a name'] : []),
          ];
          return problems.map((problem) => ({
            path: source.path,
            line: keys.get(key) ?? 1,
            message: `"${key}" ${problem}`,
          }));
        },
      );
    });

/** Every language has the same messages as English, with the same placeholders; a count has the forms of its language. */
export const languagesAreWhole: Rule = (sources) => {
  const english = sources.find(({ path }) => path === ENGLISH);
  return sources
    .filter(({ path }) => /^public\/_locales\/[^/]+\/messages\.json$/.test(path) && path !== ENGLISH)
    .flatMap((source): Violation[] => {
      const keys = keysOf(source);
      return languageFaults(english === undefined ? {} : messagesOf(english), messagesOf(source)).map(
        ({ key, fault }) => ({ path: source.path, line: keys.get(key) ?? 1, message: fault }),
      );
    });
};

/** What is in a messages file. */
type Messages = Readonly<
  Record<
    string,
    {
      readonly message?: string;
      readonly description?: string;
      readonly placeholders?: Readonly<
        Record<string, { readonly content: string; readonly example?: string }>
      >;
    }
  >
>;

function messagesOf(source: Source): Messages {
  return JSON.parse(source.text);
}

/** A place that names one message, or several by a pattern. */
interface Mention {
  readonly said: string;
  readonly pattern: RegExp;
  readonly line: number;
  /** The function that asks for it; '' for none. */
  readonly by: string;
}

function speaks(source: Source): boolean {
  return ships(source) || /^entrypoints\/.*\.html$|^wxt\.config\.ts$/.test(source.path);
}

/** Where a message is certainly asked for: `text('key')`, `text(`key_${kind}`)`, `__MSG_key__`. */
function asked(source: Source): Mention[] {
  const placeholders = [...source.text.matchAll(/__MSG_(\w+?)__/g)].map(({ 1: key = '', index }) =>
    mention([key], source.text.slice(0, index).split('\n').length),
  );
  if (source.path.endsWith('.html')) return placeholders;
  const { program, lineOf } = syntaxOf(source);
  const calls = [...nodesOf(program)].flatMap((node) => {
    const callee = node.callee as { property?: unknown } | undefined;
    const name = nameOf(callee) ?? nameOf(callee?.property);
    if (node.type !== 'CallExpression' || name === undefined || !TRANSLATES.includes(name)) return [];
    const [key] = node.arguments as unknown[];
    const parts = templateOf(key) ?? [stringOf(key)].filter((one) => one !== undefined);
    return couldBeKey(parts) ? [mention(parts, lineOf(node.start), name)] : [];
  });
  return [...placeholders, ...calls];
}

/** Where a message may be named: any text in the code that could be a key, in a table of data for example. */
function mentions(source: Source): Mention[] {
  if (source.path.endsWith('.html')) return [];
  const { program, lineOf } = syntaxOf(source);
  return [...nodesOf(program)].flatMap((node) => {
    const parts = templateOf(node) ?? [stringOf(node)].filter((one) => one !== undefined);
    return couldBeKey(parts) ? [mention(parts, lineOf(node.start))] : [];
  });
}

/** Whether these fixed parts could be a key's. `${anything}` is none: it would hide all that is left over. */
function couldBeKey(parts: readonly string[]): boolean {
  return /^[a-z]\w+$/i.test(parts[0] ?? '') && parts.every((part) => /^\w*$/.test(part));
}

function mention(parts: readonly string[], line: number, by = ''): Mention {
  const pattern = new RegExp(`^${parts.map((part) => part.replace(/\W/g, '\\$&')).join('\\w+')}$`);
  return { said: parts.join('…'), pattern, line, by };
}

/** The keys of a messages file, each with the line it is on. */
function keysOf(source: Source | undefined): Map<string, number> {
  if (source === undefined) return new Map();
  const lines = source.text.split('\n');
  const lineOf = (key: string) => lines.findIndex((line) => line.includes(`"${key}"`)) + 1;
  return new Map(Object.keys(JSON.parse(source.text)).map((key) => [key, lineOf(key)]));
}
