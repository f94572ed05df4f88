/**
 * Spanish: what begins with "su" is of theirs, and what begins with "ella" or "él" is about them. Verbs need no pronoun there, and
 * "su" may be of anybody: in a sentence of more than one clause, or with somebody else in it, nothing is sure.
 */

/** A word by itself, as far as Spanish letters go. */
const word = (pattern: string) => `(?<!\\p{L})(?:${pattern})(?!\\p{L})`;

/** What begins another clause, or stands for somebody. */
const UNSURE = new RegExp(
  [
    /[,;:.!?¿¡]\s*\S/u.source,
    word('[eouy]|pero|porque|pues|así|cuando|si|qu[eé]|quien|aunque|como|mientras|donde'),
    word('ell[ae]s?|ellos|él|sí|consigo|les?|lo|suy[ao]s?'),
    // Without a preposition before it, it may be an article as well.
    /(?<!(?<!\p{L})(?:a|de|en|con|por|para|sin|sobre|hasta|desde) )/u.source + word('las?|los'),
    word('\\p{L}*(?:[aeií]r|ndo)(?:se|l[aeo]s?)'),
  ].join('|'),
  'iu',
);

/** Whose: at the beginning, and of several things. */
const OF_THEIRS = /^sus?(?= \p{L})|(?<= y )sus?(?= \p{L})/giu;
const ABOUT_THEM =
  /^(ella|él|elle) ((?:(?:no|ya|también|siempre|nunca|casi|solo|sólo|todavía|aún|me|nos|se) )*)(\p{L}+)/iu;

/** Verbs with forms of their own. */
const FORMS: Readonly<Record<string, string>> = {
  ...{ es: 'eres', está: 'estás', va: 'vas', ha: 'has', fue: 'fuiste', tuvo: 'tuviste', hizo: 'hiciste' },
  ...{ dijo: 'dijiste', pudo: 'pudiste', quiso: 'quisiste', estuvo: 'estuviste', vino: 'viniste' },
  ...{ perdió: 'perdiste', vivió: 'viviste', salió: 'saliste', recibió: 'recibiste', decidió: 'decidiste' },
  ...{
    nació: 'naciste',
    creció: 'creciste',
    conoció: 'conociste',
    aprendió: 'aprendiste',
    vendió: 'vendiste',
  },
};

/** The same pronouns, in either language. */
const KINDS: readonly (readonly string[])[] = [
  ['ella', 'she'],
  ['él', 'he'],
  ['elle', 'they'],
];

/** As `inSecondPerson` says; `pronouns` in small letters. */
export function toThemInSpanish(text: string, pronouns: string): string | null {
  const about = ABOUT_THEM.exec(text);
  if (about === null) {
    const said = text.replaceAll(OF_THEIRS, (su) => `tu${su.slice(2)}`);
    const others = said.replaceAll(/ y (?=tus? )/gu, ' ');
    return said === text || UNSURE.test(others) || new RegExp(word('sus?'), 'iu').test(said) ? null : said;
  }
  const [all, pronoun = '', between = '', verb = ''] = about;
  const form = formOf(verb);
  const rest = text.slice(all.length);
  if (form === null || !isTheirs(pronoun.toLowerCase(), pronouns) || UNSURE.test(`${between}${verb}${rest}`))
    return null;
  const your = rest.replaceAll(new RegExp(word('su(s?)'), 'giu'), 'tu$1');
  return `${between.replace(/(?<!\p{L})se /u, 'te ')}${form}${your}`;
}

function isTheirs(pronoun: string, pronouns: string): boolean {
  const known = KINDS.filter((names) => names.some((one) => new RegExp(word(one), 'u').test(pronouns)));
  return known.length === 0 || known.some((names) => names.includes(pronoun));
}

/** A verb's form for "tú"; null for one that is not sure. */
function formOf(verb: string): string | null {
  const known = Object.hasOwn(FORMS, verb) ? FORMS[verb] : undefined;
  if (known !== undefined) return known;
  if (/(?:[ae]|rá)$/u.test(verb)) return `${verb}s`;
  return /[^iy]ó$/u.test(verb) ? `${verb.slice(0, -1)}aste` : null;
}
