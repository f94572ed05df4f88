/**
 * Dates in Spanish, put into the English phrases that everything else here reads: the words are data, and there is one
 * parser. Both languages are understood whatever the interface speaks, for many people mix them.
 */

/** A phrase, in small letters without accents, and what stands for it in English. */
type Rule = readonly [RegExp, string | ((...parts: (string | undefined)[]) => string)];

const NUMBERS =
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(' ');
const TENS: Readonly<Record<string, number>> = { veinte: 20, veinticinco: 25, treinta: 30 };
const IN_WORDS = String.raw`(?:\d{1,3}|una?|uno|${NUMBERS.slice(2).join('|')}|${Object.keys(TENS).join('|')})`;
const HOUR = String.raw`(\d{1,2}|una|${NUMBERS.slice(2, 13).join('|')})`;

const DAYS: Readonly<Record<string, string>> = {
  domingo: 'sun',
  lunes: 'mon',
  martes: 'tue',
  miercoles: 'wed',
  jueves: 'thu',
  viernes: 'fri',
  sabado: 'sat',
};
/** A day of the week, short or whole; "mar" is a month as well, and is seen to apart. */
const DAY = String.raw`(domingo|lunes|martes|miercoles|jueves|viernes|sabado|(?:dom|lun|mie|jue|vie|sab)\b\.?)`;
const ENGLISH_DAY = '(sun|mon|tue|wed|thu|fri|sat)';

const MONTHS: Readonly<Record<string, string>> = {
  enero: 'january',
  febrero: 'february',
  marzo: 'march',
  abril: 'april',
  mayo: 'may',
  junio: 'june',
  julio: 'july',
  agosto: 'august',
  septiembre: 'september',
  setiembre: 'september',
  octubre: 'october',
  noviembre: 'november',
  diciembre: 'december',
};
const MONTH = Object.keys(MONTHS).join('|');
/** Short ones; "ago" is a month beside a day alone, for "two weeks ago" is English. */
const SHORT_MONTH = 'ene|feb|mar|abr|may|jun|jul|sept?|set|oct|nov|dic|ago';
const ENGLISH_MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december)';

const SEASONS: Readonly<Record<string, string>> = {
  primavera: 'spring',
  verano: 'summer',
  otono: 'autumn',
  invierno: 'winter',
};
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^dia/, 'days'],
  [/^semana/, 'weeks'],
  [/^quincena/, 'fortnights'],
  [/^mes/, 'months'],
  [/^ano/, 'years'],
  [/^min/, 'minutes'],
  [/^h/, 'hours'],
];
const UNIT = '(dias?|semanas?|quincenas?|mes(?:es)?|anos?|minutos?|min|horas?)';
const PERIOD = `(week|weekend|month|year|spring|summer|autumn|winter|${ENGLISH_DAY.slice(1, -1)}|${ENGLISH_MONTH.slice(1, -1)})`;
const COMING = '(?:que viene|proxim[oa]|entrante|siguiente)';
const ORDINALS: Readonly<Record<string, string>> = {
  primer: 'first',
  primero: 'first',
  segundo: 'second',
  tercer: 'third',
  tercero: 'third',
  cuarto: 'fourth',
  ultimo: 'last',
};
/** What changes no date, or is a word for a word; behind all else. */
const WORDS: Readonly<Record<string, string>> = {
  hoy: 'today',
  manana: 'tomorrow',
  ayer: 'yesterday',
  anoche: 'yesterday',
  ahora: 'now',
  desde: 'since',
  hasta: 'until',
  para: 'by',
  el: '',
  la: '',
  al: 'to',
  del: 'of',
  de: 'of',
  en: 'in',
  a: 'to',
  y: 'and',
  entre: 'between',
  sobre: 'around',
  hacia: 'around',
  durante: 'during',
};

/** Without one of these there is nothing to put into English. */
const IS_SPANISH = new RegExp(
  String.raw`\b(?:${Object.keys(DAYS).join('|')}|dom|lun|mie|jue|vie|sab|${MONTH}|ene|abr|dic|set|${Object.keys(SEASONS).join('|')}` +
    `|hoy|manana|ayer|anteayer|antier|anoche|tarde|noche|madrugada|mediodia|medianoche|media|horas?|dias?|semanas?|mes(?:es)?|anos?|quincenas?|minutos?` +
    String.raw`|hace|dentro|desde|hasta|antes|despues|las?|el|primero|mar(?=[.,]| \d)|(?<=\d (?:de )?)ago|(?<=\d )de)\b`,
);

/** In this order: each rule sees what the ones before it made. */
const RULES: readonly Rule[] = [
  [/\b([ap])\. ?m\b\.?/g, '$1m'],
  [/\b(a mas tardar|antes de que termine)\b/g, 'para'],
  [/\bpor favor\b/g, 'please'],
  // Some time from now, or before. "Ocho días" and "quince días" are a week and two, as people count them.
  [/\b(?:en|dentro de) ocho dias\b/g, 'in 1 weeks'],
  [/\b(?:en|dentro de) quince dias\b/g, 'in 2 weeks'],
  [/\b(?:en|dentro de) media hora\b/g, 'in 30 minutes'],
  [/\b(?:en|dentro de) (?:una )?hora y media\b/g, 'in 90 minutes'],
  [/\bun par de\b/g, 'dos'],
  [/\bun[oa]s (?:cuant[oa]s |poc[oa]s )?(?=dias|semanas|meses)/g, 'tres '],
  [
    new RegExp(String.raw`\b(?:en|dentro de|de aqui a) (?:un[oa]s )?(${IN_WORDS}) ${UNIT}\b`, 'g'),
    (_, count, unit) => `in ${numberIn(count)} ${unitIn(unit)}`,
  ],
  [
    new RegExp(String.raw`\bhace (?:un[oa]s )?(${IN_WORDS}) ${UNIT}\b`, 'g'),
    (_, count, unit) => `${numberIn(count)} ${unitIn(unit)} ago`,
  ],
  [
    new RegExp(String.raw`\b(?:los |las )?(?:ultim|pasad)[oa]s (${IN_WORDS}) ${UNIT}\b`, 'g'),
    (_, count, unit) => `last ${numberIn(count)} ${unitIn(unit)}`,
  ],
  [/\b(?:el )?ultimo (mes|ano)\b/g, (_, unit) => `past ${unit === 'mes' ? 'month' : 'year'}`],
  [/\b(?:la )?ultima (semana)\b/g, 'past week'],
  // Times.
  [/\b(?:(?:al?|del?) )?medio ?dia\b/g, 'noon'],
  [/\b(?:a (?:la )?)?media ?noche\b/g, 'midnight'],
  [
    new RegExp(
      String.raw`\b(?:(?:a|para|hacia|sobre|como a|desde) )?(?:un )?(cuarto|\d{1,2}|cinco|diez|veinte|veinticinco) para las? ${HOUR}\b`,
      'g',
    ),
    (_, minutes, hour) => clock(hour, -minutesIn(minutes)),
  ],
  [
    new RegExp(String.raw`\b${HOUR} menos (cuarto|\d{1,2}|cinco|diez|veinte|veinticinco)\b`, 'g'),
    (_, hour, minutes) => clock(hour, -minutesIn(minutes)),
  ],
  [
    new RegExp(
      String.raw`(?<=\blas? )${HOUR} y (media|cuarto|\d{1,2}|cinco|diez|quince|veinte|veinticinco|treinta)\b`,
      'g',
    ),
    (_, hour, minutes) => clock(hour, minutesIn(minutes)),
  ],
  [
    new RegExp(String.raw`\b${HOUR} y (media|cuarto)\b`, 'g'),
    (_, hour, part) => clock(hour, minutesIn(part)),
  ],
  [/\b(\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(:\d\d)? en punto\b/g, '$1$2'],
  [
    new RegExp(
      String.raw`(?<![\d/])\b${HOUR}(:\d\d)? (?:de|por|en) la (manana|madrugada|tarde|noche)\b`,
      'g',
    ),
    (_, hour, minutes, part) => inHalf(hour, minutes, part),
  ],
  [/\b(\d{1,2})(?::(\d\d))? ?(?:hs?|hrs?|horas)\b\.?/g, (_, hour, minute) => `${hour}:${minute || '00'}`],
  [
    new RegExp(
      String.raw`\b(?:de|entre) (?:las? )?${HOUR}(:\d\d)?( ?[ap]m)? (?:al?|y) (?:las? )?${HOUR}(:\d\d)?( ?[ap]m)?(?= |$)(?! de)`,
      'g',
    ),
    (_, one, minute, half, other, otherMinute, otherHalf) =>
      `${numberIn(one)}${minute ?? ''}${half ?? ''} to ${numberIn(other)}${otherMinute ?? ''}${otherHalf ?? ''}`,
  ],
  [/\b(\d{1,2}(?::\d\d)?(?: ?[ap]m)?) a (?:las? )?(?=\d{1,2}(?::\d\d)? ?[ap]m)/g, '$1 to '],
  [
    new RegExp(
      String.raw`\b(?:(?:como )?(?:a|para|hacia|sobre|desde|antes de|despues de) )?las? ${HOUR}(?=[ :,]|[ap]m|$)`,
      'g',
    ),
    (_, hour) => `at ${numberIn(hour)}`,
  ],
  // Parts of a day.
  [/\besta manana\b/g, 'this morning'],
  [/\besta tarde\b/g, 'this afternoon'],
  [/\besta noche\b/g, 'today at night'],
  [/\ba primera hora\b(?: de la manana)?/g, 'first thing'],
  [/\b(?:al )?final del dia\b/g, 'eod'],
  [/(?:\b(?:por|en|de|a) la (?:manana|madrugada)|(?<=\d[^,]*, )manana)\b/g, 'in the morning'],
  [/\b(?:(?:por|en|de|a) la |(?<=\w,? ))tarde\b/g, 'in the afternoon'],
  [/\b(?:(?:por|en|de|a) la |(?<=\w,? ))noche\b/g, 'at night'],
  // Days by their relation to today.
  [/\bpasado manana\b/g, 'day after tomorrow'],
  [/\b(?:anteayer|antier|antes de ayer)\b/g, 'day before yesterday'],
  [/\b(?:la )?semana antepasada\b/g, 'week before last'],
  [/\b(?:el )?mes antepasado\b/g, 'month before last'],
  // The words of the calendar.
  [
    new RegExp(
      String.raw`\b(?:el )?(?:dia )?(\d{1,2}|primero|uno)(?:\.?[°º]|ro|er)? (?:del? )?(${MONTH}|(?:${SHORT_MONTH})\b\.?)(?:,? (?:del? )?(\d{4})\b)?`,
      'g',
    ),
    (_, day, month, year) =>
      `${day === 'primero' ? 1 : numberIn(day)} ${monthIn(month)}${year ? ` ${year}` : ''}`,
  ],
  [
    new RegExp(
      String.raw`\b(?:el )?(${MONTH}|(?:ene|abr|dic|set)\b\.?) (\d{1,2})\b(?![:\d]| ?[ap]m)(?:,? (?:del? )?(\d{4})\b)?`,
      'g',
    ),
    (_, month, day, year) => `${day} ${monthIn(month)}${year ? ` ${year}` : ''}`,
  ],
  [new RegExp(String.raw`\b(${MONTH})\b(?: del? (?=\d{4}))?`, 'g'), (_, month) => `${monthIn(month)} `],
  [/\b(ene|abr|dic|set)\b\.?/g, (_, month) => monthIn(month)],
  [
    new RegExp(String.raw`\b(${Object.keys(SEASONS).join('|')})\b(?: del? (?=\d{4}))?`, 'g'),
    (_, season = '') => `${SEASONS[season]} `,
  ],
  [new RegExp(String.raw`\b(?<!\blos )${DAY}(?!\w)`, 'g'), (_, day) => dayIn(day)],
  [
    new RegExp(
      String.raw`\bmar\b\.?(?=, ?\d| \d{1,2} ${ENGLISH_MONTH}| \d{1,2}(?::\d\d)? ?[ap]m| at | in the )`,
      'g',
    ),
    'tue',
  ],
  [
    new RegExp(
      String.raw`\b(?:el )?(primero?|segundo|tercero?|cuarto|ultimo) ${ENGLISH_DAY} (?:del? |en )(?:este )?(?:mes|${ENGLISH_MONTH})`,
      'g',
    ),
    (_, which = '', day, month) => `${ORDINALS[which]} ${day} of ${month || 'month'}`,
  ],
  [/\bfin(?:es)? de semana\b/g, 'weekend'],
  [/\bsemanas?\b/g, 'week'],
  [/\bmes\b/g, 'month'],
  [/\bano\b/g, 'year'],
  // "El próximo jueves" and "el jueves que viene" are the one to come; of weeks, months, and years the next.
  [/\b(?:el |la )?(?:proxim[oa]|siguiente) (week|month|year)\b/g, 'next $1'],
  [new RegExp(String.raw`\b(?:el |la )?(week|month|year) ${COMING}\b`, 'g'), 'next $1'],
  [new RegExp(String.raw`\b(?:el |la )?(?:proxim[oa]|siguiente|este) (weekend|${ENGLISH_DAY})\b`, 'g'), '$1'],
  [new RegExp(String.raw`\b(?:el )?(weekend|${ENGLISH_DAY}) ${COMING}\b`, 'g'), '$1'],
  [new RegExp(String.raw`\b(?:el |la )?pasad[oa] ${PERIOD}\b`, 'g'), 'last $1'],
  [new RegExp(String.raw`\b(?:el |la )?${PERIOD} +pasad[oa]\b`, 'g'), 'last $1'],
  [new RegExp(String.raw`\beste?a? ${PERIOD}\b`, 'g'), 'this $1'],
  [/\bde la (?=next week)/g, 'of '],
  [/\ba?l? ?\b(?:fin(?:es)?|final(?:es)?) de(?:l| la)? (?:este )?/g, ' end of '],
  [/\ba? ?\b(?:principios|comienzos|inicios) de(?:l| la)? (?:este )?/g, ' beginning of '],
  [/\ba? ?\bmediados de(?:l| la)? (?:este )?/g, ' middle of '],
  // A day by its number: behind a day of the week, and by itself.
  [new RegExp(String.raw`\b${ENGLISH_DAY},? (?:el )?(?:dia )?(\d{1,2})(?= at| in the|,|$)`, 'g'), '$1 $2th'],
  [/\b(?:el|dia) (?:dia )?(\d{1,2})(?: de(?: este|l) month)?(?= at| in the|,|$)/g, 'the $1th'],
  [/\bantes del?\b/g, 'before'],
  [/\bdespues del?\b/g, 'after'],
  [new RegExp(String.raw`\b(${Object.keys(WORDS).join('|')})\b`, 'g'), (_, word = '') => WORDS[word] ?? ''],
  [/\s+/g, ' '],
];

/** The same in English where it has Spanish words in it; it must be in small letters. */
export function inEnglish(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (!IS_SPANISH.test(plain)) return text;
  return RULES.reduce((said, [phrase, english]) => said.replaceAll(phrase, english as string), plain).trim();
}

function numberIn(word = ''): number {
  if (/^\d/.test(word)) return Number(word);
  return TENS[word] ?? Math.max(NUMBERS.indexOf(word), 1);
}

function unitIn(word = ''): string {
  return UNITS.find(([begins]) => begins.test(word))?.[1] ?? word;
}

function monthIn(word = ''): string {
  const short = word.replace('.', '').replace(/^set/, 'sep');
  const name = Object.keys(MONTHS).find((month) => month.startsWith(short));
  return name === undefined ? word : (MONTHS[name] ?? word);
}

function dayIn(word = ''): string {
  const name = Object.keys(DAYS).find((day) => day.startsWith(word.replace('.', '')));
  return name === undefined ? word : (DAYS[name] ?? word);
}

function minutesIn(word = ''): number {
  if (word === 'media') return 30;
  return word === 'cuarto' ? 15 : numberIn(word);
}

/** "6:30", or the hour before it for minutes below nothing. */
function clock(hour: string | undefined, minutes: number): string {
  const whole = numberIn(hour);
  const before = whole === 1 ? 12 : whole - 1;
  const minute = String((minutes + 60) % 60).padStart(2, '0');
  return `${minutes < 0 ? before : whole}:${minute}`;
}

/** The hour of a part of a day: "8 de la noche" is 8 pm, "12 de la noche" is midnight. */
function inHalf(said: string | undefined, minutes: string | undefined, part = ''): string {
  const hour = numberIn(said);
  if (hour > 12) return `${hour}${minutes ?? ':00'}`;
  if (part === 'noche' && hour === 12) return 'midnight';
  const isMorning = part === 'manana' ? hour !== 12 : part === 'madrugada' || (part === 'noche' && hour < 5);
  return `${hour}${minutes ?? ''}${isMorning ? 'am' : 'pm'}`;
}
