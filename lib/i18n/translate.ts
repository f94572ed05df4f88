/** A message put into words: its placeholders filled, its number in the right form, in the language of the messages. */
import type english from '../../public/_locales/en/messages.json';

/** Names one message; English is the list that every language follows. */
export type MessageKey = keyof typeof english;

/** A message as `messages.json` has it. A placeholder's content is its own name in braces, e.g. `{name}`. */
export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The messages of one language, by key. */
export type Catalog = Readonly<Partial<Record<MessageKey, Message>>>;

/** What is put into a message: text as somebody typed it, or a number, which is written as the language writes numbers. */
export type Value = string | number;

/** The names of a message's placeholders; never for a message without any. */
export type PlaceholderName<Key extends MessageKey> = Key extends unknown
  ? (typeof english)[Key] extends { readonly placeholders: infer Placeholders }
    ? keyof Placeholders & string
    : never
  : never;

/** What must be given with a key: nothing, or a value for each of its placeholders. */
export type ValuesFor<Name extends string, Put = Value> = [Name] extends [never]
  ? []
  : [values: Readonly<Record<Name, Put>>];

/** The categories of `Intl.PluralRules`: a message that counts has one form for each that its language uses. */
type Category = Intl.LDMLPluralRule;

/** The beginning of the keys of a message that counts: `notes` of `notes_one` and `notes_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** A message without placeholders. */
export type PlainKey = { [Key in MessageKey]: PlaceholderName<Key> extends never ? Key : never }[MessageKey];

type FormOf<Key extends PluralKey> = Extract<MessageKey, `${Key}_${Category}`>;
type OtherNames<Key extends PluralKey> = Exclude<PlaceholderName<FormOf<Key>>, 'count'>;

/** Gives messages in the person's language. */
export interface Translate {
  /** A message, with its placeholders filled. */
  <Key extends MessageKey>(key: Key, ...values: ValuesFor<PlaceholderName<Key>>): string;
  /** A message in the form for `count`, which stands for its placeholder `$COUNT$`. */
  plural<Key extends PluralKey>(key: Key, count: number, ...values: ValuesFor<OtherNames<Key>>): string;
  /** A message in the form for the `count`th, e.g. "2nd time here". */
  ordinal<Key extends PluralKey>(key: Key, count: number, ...values: ValuesFor<OtherNames<Key>>): string;
  /** Several things in one sentence: "a, b, and c", or "a, b, or c". */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  /** The language of the messages, BCP 47; it may be another one than the browser's, which has more of them. */
  language(): string;
}

type Values = Readonly<Record<string, Value>>;

/** Makes the translator. `lookUp` returns a message's text as it stands in its file, and '' for a key that is not there. */
export function createTranslate(lookUp: (key: string) => string): Translate {
  const language = () => lookUp('language_tag') || 'en';
  const put = (value: Value) =>
    typeof value === 'number' ? new Intl.NumberFormat(language()).format(value) : bidiIsolate(value);
  const translate = (key: string, values?: Values) => fill(lookUp(key), values, put);
  const counted =
    (type: Intl.PluralRuleType) =>
    (key: string, count: number, values: Values = {}) => {
      const form = new Intl.PluralRules(language(), { type }).select(count);
      const text = lookUp(`${key}_${form}`) || lookUp(`${key}_other`);
      return fill(text, { ...values, count }, put);
    };
  return Object.assign(translate, {
    plural: counted('cardinal'),
    ordinal: counted('ordinal'),
    list: (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
      new Intl.ListFormat(language(), { type }).format(items),
    language,
  }) as Translate;
}

/** In one pass, so that a value which looks like a placeholder stays what it is. */
function fill(text: string, values: Values | undefined, put: (value: Value) => string): string {
  if (values === undefined) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : put(value);
  });
}

/** Looks a message up in a file's messages as the browser does: `$NAME$` becomes its placeholder's content. */
export function lookUpIn(catalog: Catalog): (key: string) => string {
  return (key) => {
    const { message = '', placeholders = {} }: Partial<Message> = catalog[key as MessageKey] ?? {};
    return message.replace(
      /\$(\w+)\$/g,
      (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole,
    );
  };
}

/** Letters written from right to left, and what turns the direction around. */
const TURNS = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Returns it within an isolate (Unicode's UAX #9, FSI and PDI) where it could turn the words around it. */
export function bidiIsolate(typed: string): string {
  return TURNS.test(typed) ? `\u2068${typed.replaceAll(/[\u2066-\u2069]/g, '')}\u2069` : typed;
}
