/** English: what begins with "she", "her", "he", "his", "they" or "their" is about them, as far as nobody else can be meant. */

type Role = 'subject' | 'possessive' | 'object' | 'either' | 'self' | 'alone';

/** The words for somebody, by the first of each kind; "her" may be two things. */
const KINDS: ReadonlyMap<string, ReadonlyMap<string, Role>> = new Map([
  [
    'she',
    new Map<string, Role>([
      ['she', 'subject'],
      ['her', 'either'],
      ['hers', 'alone'],
      ['herself', 'self'],
    ]),
  ],
  [
    'he',
    new Map<string, Role>([
      ['he', 'subject'],
      ['his', 'possessive'],
      ['him', 'object'],
      ['himself', 'self'],
    ]),
  ],
  [
    'they',
    new Map<string, Role>([
      ['they', 'subject'],
      ['their', 'possessive'],
      ['them', 'object'],
      ['theirs', 'alone'],
      ['themselves', 'self'],
    ]),
  ],
]);

/** Who may be called "she", or "he", or both: after such a word it may be about them. */
const WOMEN =
  /^(?:mother|mom|mum|mama|daughter|sister|wife|girlfriend|aunt|grandmother|grandma|niece|woman|lady|girl)$/u;
const MEN =
  /^(?:father|dad|papa|son|brother|husband|boyfriend|uncle|grandfather|grandpa|nephew|man|boy|guy)$/u;
const ANYBODY =
  /^(?:friend|neighbou?r|boss|manager|landlord|supervisor|partner|spouse|child|kid|baby|cousin|coworker|colleague|roommate|tenant|doctor|teacher|parent|person|lawyer|nurse|someone|somebody)$/u;
/** A group is often more than one, or ends as one does. */
const GROUP = /s$|^(?:people|children|family|team|union|company|owner|management)$/u;

/** What may stand between a pronoun and its verb. */
const ADVERB = /^(?:also|always|already|even|just|never|often|only|really|still|usually|sometimes|now)$/u;

/** Verbs by their form after "she". Those that are not here, and have no ending that tells, are not sure. */
const AFTER_SHE: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ["isn't", "aren't"],
  ['was', 'were'],
  ["wasn't", "weren't"],
  ['has', 'have'],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
  ['aches', 'ache'],
]);
/** The same for every person. */
const SAME =
  /ed$|^(?:can|can't|cannot|could|couldn't|will|won't|would|wouldn't|should|shouldn't|must|may|might|did|didn't|had|hadn't|lost|came|went|left|grew|got|said|told|felt|paid|made|took|saw|knew|kept|met|heard|spent|found|fell|began|gave)$/u;

/** What shows that "her" before it stands by itself. */
const NO_NOUN =
  /^(?:to|for|about|and|or|but|when|because|at|in|on|from|with|by|so|if|that|than|a|an|the|every|all|again|now|out|off|up|down|back|too|much|more|most|today|not|as|after|before|until|while)$/u;
/** What shows that "her" after it goes with a noun. */
const BEFORE_NOUN =
  /^(?:and|or|for|with|about|of|in|on|at|from|by|than|because|when|if|since|after|before|that|but)$/u;

/** "She’s" is "she is" before these, and "she has" before those. */
const IS = /ing$|^(?:a|an|the|not|in|on|at|from|afraid|alone|tired|sick|ill|pregnant|worried|scared)$/u;
const HAS = /^(?:been|got|had)$/u;

/** What may lead to such a sentence. */
const LEAD = /^(?:because|that|when|if|since|for|so)$/u;

/** A text in words and in what stands between them, by turns. */
interface Parts {
  readonly asWritten: readonly string[];
  /** In small letters, with straight apostrophes. */
  readonly words: readonly string[];
}

/** As `inSecondPerson` says; `pronouns` in small letters. */
export function toThemInEnglish(text: string, pronouns: string): string | null {
  const asWritten = text.match(/[\p{L}’']+|[^\p{L}’']+/gu) ?? [];
  const words = asWritten.map((part) => part.toLowerCase().replaceAll('’', "'"));
  const first = LEAD.test(words[0] ?? '') ? 2 : 0;
  const begins = stemOf(words[first]);
  const [kind, roles] = [...KINDS].find(([, one]) => one.has(begins)) ?? [];
  if (kind === undefined || roles === undefined || !isTheirs(kind, begins, pronouns)) return null;
  const said = [...asWritten];
  let mayBeOther = false;
  for (let at = first; at < words.length; at += 2) {
    const word = stemOf(words[at]);
    const role = roles.get(word);
    if (role === undefined) {
      if ([...KINDS.values()].some((one) => one.has(word))) return null;
      mayBeOther ||= isSomebody(kind, word, asWritten[at] ?? '');
    } else if (mayBeOther || !say(said, { asWritten, words }, { at, first, role, kind })) return null;
  }
  return said.join('');
}

/** A word for them in a text, whose `first` word is one. */
interface Place {
  readonly at: number;
  readonly first: number;
  readonly role: Role;
  readonly kind: string;
}

/** Puts in what is said in place of a word for them. Returns whether it is sure of it. */
function say(said: string[], { asWritten, words }: Parts, { at, first, role, kind }: Place): boolean {
  if (role === 'subject') return sayYou(said, words, at, kind === 'they');
  const next = asWritten[at + 1] === ' ' ? (words[at + 2] ?? '') : '';
  const hasNoun = next !== '' && !NO_NOUN.test(next);
  const isAboutHer = stemOf(words[first]) === kind;
  const put = (you: string, isSure: boolean) => {
    said[at] = you;
    return isSure && stemOf(words[at]) === words[at];
  };
  if (role === 'self') return put('yourself', isAboutHer);
  // She does nothing to "her": that is somebody else.
  if (role === 'object' || (role === 'either' && !hasNoun)) return put('you', !isAboutHer && at !== first);
  const isWhose =
    role === 'possessive' || isAboutHer || at === first || BEFORE_NOUN.test(words[at - 2] ?? '');
  return put('your', role !== 'alone' && hasNoun && isWhose);
}

/** A word without what is drawn together with it: "she" of "she's". */
function stemOf(word = ''): string {
  return word.replace(/'.*$/u, '');
}

/** Whether it can be about them. "They" may be the owners, as long as nobody says that it is them. */
function isTheirs(kind: string, word: string, pronouns: string): boolean {
  const known = [...KINDS.keys()].filter((one) => new RegExp(`\\b${one}\\b`, 'u').test(pronouns));
  return known.length === 0 ? word !== 'they' : known.includes(kind);
}

function isSomebody(kind: string, word: string, asWritten: string): boolean {
  if (/^\p{Lu}\p{Ll}/u.test(asWritten) || ANYBODY.test(word)) return true;
  if (kind === 'they') return GROUP.test(word) || WOMEN.test(word) || MEN.test(word);
  return (kind === 'she' ? WOMEN : MEN).test(word);
}

/** Puts "you" in place of a subject, and its verb in the form for that. Returns whether it is sure of it. */
function sayYou(said: string[], words: readonly string[], index: number, isPlural: boolean): boolean {
  const [, ending] = /^\p{L}+(?:'(\p{L}+))?$/u.exec(words[index] ?? '') ?? [];
  let at = index + 2;
  while (said[at - 1] === ' ' && ADVERB.test(words[at] ?? '')) at += 2;
  const verb = said[at - 1] === ' ' ? (words[at] ?? '') : '';
  // In a question the verb comes first.
  if (AFTER_SHE.has(words[index - 2] ?? '') || words[index - 2] === 'does') return false;
  const put = (end: string) => {
    const mark = said[index]?.includes('’') ? '’' : "'";
    said[index] = end === '' ? 'you' : `you${mark}${end}`;
    return true;
  };
  if (isPlural) return verb !== '' && put(ending ?? '');
  if (doesMore(words, at)) return false;
  if (ending === 's') return IS.test(verb) ? put('re') : HAS.test(verb) && put('ve');
  if (ending !== undefined) return (ending === 'll' || ending === 'd') && put(ending);
  const form = AFTER_SHE.get(verb) ?? (SAME.test(verb) ? verb : plain(verb));
  if (form === null) return false;
  said[at] = said[at]?.includes('’') ? form.replace("'", '’') : form;
  return put('');
}

/** Whether another verb may follow that has the same subject: "works nights and has two kids". */
function doesMore(words: readonly string[], verb: number): boolean {
  return words.some((word, index) => {
    const isJoined =
      /^(?:and|or|but|then)$/u.test(words[index - 2] ?? '') || /[,;]/u.test(words[index - 1] ?? '');
    return index > verb && isJoined && /^\p{L}+s$/u.test(word) && !/^(?:his|this|its|as|us)$/u.test(word);
  });
}

/** The plain form of a verb by its ending; null for what does not look like one. */
function plain(verb: string): string | null {
  if (!/^\p{L}{2,}[^sui\P{L}]s$|(?:ss|sh|ch|x|o)es$/u.test(verb)) return null;
  if (/^\p{L}ies$/u.test(verb)) return verb.slice(0, -1);
  if (/ies$/u.test(verb)) return `${verb.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|o)es$/u.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}
