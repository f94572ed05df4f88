/** A picture of how each person to practice with is led to an answer, and how they are missed: made from their data and how they answer. */
import { PEOPLE } from '../../lib/domain/practice/people/in-english.ts';
import type { PracticePerson } from '../../lib/domain/practice/person.ts';
import {
  answerOf,
  beginning,
  type PersonAnswer,
  type PersonState,
} from '../../lib/domain/practice/person-state.ts';

/** A station of the way: what it takes, and what an ask gets where it was left out. */
export interface Station {
  readonly name: string;
  readonly takes: string;
  /** What it is to miss it. */
  readonly by: string;
  readonly missed: PersonAnswer;
}

/** The way of one person, and where it leads. */
export interface Route {
  readonly stations: readonly Station[];
  readonly answer: PersonAnswer;
}

/** The way by the method, with what an ask would get at each station that was not gone through. */
export function routeOf(person: PracticePerson): Route {
  const all: PersonState = {
    ...beginning(person),
    warmth: 0,
    story: person.story.length,
    blame: person.blame.length,
    plan: person.plan.length,
    eased: person.fears.length,
  };
  const answer = answerOf(person, all);
  const without = (left: Partial<PersonState>) => answerOf(person, { ...all, ...left });
  const stations = [
    { name: 'Warmth', takes: `begins at ${person.warmth}`, by: 'below 0', missed: without({ warmth: -1 }) },
    {
      name: 'Their story',
      takes: pieces(person.story.length),
      by: 'left out',
      missed: without({ story: 0 }),
    },
    {
      name: 'Who is responsible',
      takes: pieces(person.blame.length),
      by: 'left out',
      missed: without({ blame: 0 }),
    },
    { name: 'The plan', takes: pieces(person.plan.length), by: 'left out', missed: without({ plan: 0 }) },
    {
      name: 'Fears',
      takes: `${person.fears.length} to take seriously`,
      by: 'left out',
      missed: without({ eased: 0 }),
    },
  ];
  // What is left out without a loss is no station.
  return { stations: stations.filter(({ missed }) => missed !== answer), answer };
}

function pieces(count: number): string {
  return count === 1 ? '1 piece' : `${count} pieces`;
}

const ANSWERS: Readonly<Record<PersonAnswer, string>> = {
  yes: 'Clear yes',
  'smaller-yes': 'Yes to the smaller ask',
  maybe: 'polite maybe',
  unsure: 'not sure',
  no: 'Honest no',
};

/** Who somebody is, in the few words below their name. */
const inFewWords = ({ who }: PracticePerson) => who.split(',')[0] ?? '';

const ROW = 112;
const LEFT = 16;
/** At least as wide as a letter of what stands below a name, on average. */
const LETTER = 7;
/** Where the ways begin: past the longest of what stands left of them. */
const FIRST = LEFT + Math.max(...PEOPLE.map((person) => inFewWords(person).length)) * LETTER + 24;
const STEP = 170;
const WIDTH = FIRST + 6 * STEP + 150;
const ASK = FIRST + 5 * STEP;

/** The picture as SVG, in the colors of whoever looks at it, light or dark. */
export function peopleRoutesSvg(): string {
  const height = PEOPLE.length * ROW + 40;
  const title = 'How each person to practice with comes to an answer, and how they are missed';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${title}</title>`,
    '<style>',
    'svg{background:#fbfaf7;font-family:system-ui,sans-serif;--ink:#1c1a18;--soft:#625d57;--way:#43459b;--miss:#a3302a}',
    '@media(prefers-color-scheme:dark){svg{background:#1c1a18;--ink:#f3f0ea;--soft:#aaa49b;--way:#b3b5f5;--miss:#ff9a8a}}',
    'text{fill:var(--ink);font-size:14px}.soft{fill:var(--soft);font-size:12px}.name{font-size:17px;font-weight:650}.end{font-weight:650;fill:var(--way)}.missed{fill:var(--miss);font-size:12px}.way{stroke:var(--way);stroke-width:3;fill:none}.stop{fill:var(--way)}.miss{stroke:var(--miss);stroke-width:1.5;stroke-dasharray:4 4;fill:none}',
    '</style>',
    ...PEOPLE.map((person, at) => rowOf(person, 20 + at * ROW)),
    '</svg>',
    '',
  ].join('\n');
}

function rowOf(person: PracticePerson, top: number): string {
  const { stations, answer } = routeOf(person);
  const line = top + 42;
  const end = ASK + STEP;
  return [
    text(LEFT, line - 2, person.name, 'name'),
    text(LEFT, line + 17, inFewWords(person), 'soft'),
    `<path class="way" d="M${FIRST} ${line}H${end}"/>`,
    ...stations.map(({ name, takes, by, missed }, at) =>
      stop(FIRST + at * STEP, line, name, takes, `${by}: ${ANSWERS[missed]}`),
    ),
    stop(ASK, line, 'The ask', `${person.thinks} s of silence`, `spoken into: ${ANSWERS.maybe}`),
    `<circle class="stop" cx="${end}" cy="${line}" r="9"/>`,
    text(end + 18, line + 5, ANSWERS[answer], 'end'),
  ].join('\n');
}

function stop(x: number, y: number, name: string, takes: string, missed: string): string {
  return [
    `<circle class="stop" cx="${x}" cy="${y}" r="5"/>`,
    text(x, y - 28, name),
    text(x, y - 12, takes, 'soft'),
    `<path class="miss" d="M${x} ${y + 8}v18h10"/>`,
    text(x + 14, y + 30, missed, 'missed'),
  ].join('\n');
}

function text(x: number, y: number, words: string, kind?: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}"${kind === undefined ? '' : ` class="${kind}"`}>${escaped}</text>`;
}
