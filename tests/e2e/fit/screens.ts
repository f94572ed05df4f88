/** The screens of a conversation, one after the other, in whatever language and by whatever guide. */
import type { Frame } from 'playwright-core';
import { nameOfNo } from '../../../components/ui/name-of-no.ts';
import { NOES } from '../../../lib/domain/conversation/terms.ts';
import type { Guide, Step } from '../../../lib/domain/guide/guide.ts';
import { parseScript } from '../../../lib/domain/guide/scripts.ts';
import type { Translate } from '../../../lib/i18n/translate.ts';
import type { Needs } from './faults.ts';
import type { Known } from './talks.ts';

/** A screen that is shown, and what is needed on it. */
export interface Screen extends Needs {
  readonly name: string;
}

/** A conversation that is on, to be walked through. */
export interface Walk {
  readonly side: Frame;
  readonly guide: Guide;
  readonly known: Known;
  /** The language of the messages. */
  readonly text: Translate;
}

/** So many characters of signs are whole in their light at any size. */
const MOST_SIGNS = 55;
/** And so many of where it leads. */
const MOST_LEADS = 22;

/**
 * Goes through all steps, through what each answer to the ask opens, and back from there; each screen is yielded while it
 * is shown.
 */
export async function* screensOf(walk: Walk): AsyncGenerator<Screen> {
  const { side, guide, text } = walk;
  for (const [index, step] of guide.steps.entries()) {
    await goTo(side, index);
    yield {
      ...screen(walk, `step ${index + 1}`, [...sayNext(walk, step), ...actions(walk, step)]),
      unlessBare: leadsOf(step),
    };
    if (step.kind === 'ask') yield* answersOf(walk, step, index);
    else if (step.kind === 'next-steps') {
      yield* commitmentsOf(walk);
      yield* endOf(walk);
    } else if ((step.yellow[0]?.routes.length ?? 0) > 1 || index === WITH_OBJECTIONS) {
      await press(walk, text('action_yellow_light'));
      const shown = screen(walk, `step ${index + 1}, yellow`, sayNext(walk, step));
      // They were seen, and the light pressed.
      yield { ...shown, ellipsis: [...shown.ellipsis, ...signsOf(step)] };
      if (index === WITH_OBJECTIONS) yield* objectionFrom(walk);
    }
  }
}

/** The step, by its index, whose yellow light leads to the objections, and nowhere else. */
const WITH_OBJECTIONS = 1;

/** From a yellow light, the card of the objection that is offered first. */
async function* objectionFrom(walk: Walk): AsyncGenerator<Screen> {
  const { side, guide, text } = walk;
  await press(walk, text('objections'));
  const field = side.getByRole('combobox', { name: text('objections_find'), exact: true });
  await field.press('Enter');
  await field.waitFor({ state: 'detached' });
  const card = guide.objections?.find(({ usualIn = [] }) =>
    usualIn.some((step) => guide.steps[WITH_OBJECTIONS]?.id === step),
  );
  yield screen(walk, 'an objection', card === undefined ? [] : [card.text, card.redirect]);
}

async function* answersOf(walk: Walk, ask: Step, index: number): AsyncGenerator<Screen> {
  const { side, guide, text } = walk;
  await beSilent(walk, 'ask_asked');
  const answers = (['answer_yes', 'answer_unsure', 'answer_no'] as const).map((key) => text(key));
  yield { ...screen(walk, 'the silence', answers), controls: [] };
  await answer(walk, 'answer_unsure');
  const again = [text('answer_ask_again'), ...objectionsOf(ask)];
  yield screen(walk, 'not sure', [...ask.followUpQuestions.slice(0, 1).map((one) => one.text), ...again]);
  // The first visit after a doubt: to a step of questions, and to one of several parts.
  for (const to of [1, guide.steps.findIndex(({ scripts }) => scripts.length > 1)]) {
    await goTo(side, to);
    yield screen(walk, `back in step ${to + 1}`, [text('holding_back'), ...objectionsOf(ask), ask.name]);
    await goTo(side, index);
    await beSilent(walk, 'ask_asked');
    await answer(walk, 'answer_unsure');
  }
  await press(walk, text('answer_no'));
  for (const kind of NOES) {
    const name = nameOfNo(text, kind);
    await side
      .getByRole('group', { name: text('no_kinds') })
      .getByRole('button', { name, exact: true })
      .click();
    const { means = '', say = '', lessons = [] } = ask.noReplies?.find((one) => one.kind === kind) ?? {};
    yield screen(walk, name, [means, say, ...lessons]);
  }
}

/** One commitment in words, said back, and a second one with all that can stand below its line. */
async function* commitmentsOf(walk: Walk): AsyncGenerator<Screen> {
  const { side, text } = walk;
  const line = side.getByRole('textbox', { name: text('commitment_what'), exact: true });
  const way = side.getByRole('combobox', { name: text('commitment_way'), exact: true });
  const shown = async (name: string, texts: readonly string[]) => {
    const { ellipsis, ...needs } = screen(walk, name, texts);
    // What was agreed stands whole in what is said back, and on its sheet.
    const agreed = side.getByRole('list', { name: text('commitments') }).locator('small');
    return {
      ...needs,
      ellipsis: [
        ...ellipsis,
        ...(await agreed.allTextContents()),
        ...saidIn(text).map(({ what }) => what),
        text('commitment_example'),
        text('commitment_another'),
      ],
    };
  };
  for (const [index, { said, what }] of saidIn(text).entries()) {
    await line.fill(said);
    await way.waitFor();
    yield await shown(`commitment ${index + 1}, typed`, [what]);
    await way.selectOption('other');
    await side.getByRole('textbox', { name: text('commitment_way_word'), exact: true }).waitFor();
    yield await shown(`commitment ${index + 1}, in another way`, [what]);
    await way.selectOption('call');
    await line.press('Enter');
    await way.waitFor({ state: 'detached' });
    yield await shown(`commitment ${index + 1}, said back`, []);
  }
}

/** The end of a conversation in which a commitment was typed and not added; then the conversation goes on. */
async function* endOf(walk: Walk): AsyncGenerator<Screen> {
  const { side, text } = walk;
  const line = side.getByRole('textbox', { name: text('commitment_what'), exact: true });
  const [begun] = saidIn(text);
  await line.fill(begun.said);
  await press(walk, text('end'));
  const learned = side.getByRole('textbox', { name: text('end_learned'), exact: true });
  await learned.waitFor();
  await side.getByRole('combobox', { name: text('commitment_way'), exact: true }).waitFor();
  yield {
    ...screen(walk, 'the end, with a commitment begun', [text('end_commitment'), begun.what]),
    controls: [text('end_learned'), text('end'), text('end_keep_talking')],
  };
  await press(walk, text('end_commitment_discard'));
  await press(walk, text('end_keep_talking'));
  await learned.waitFor({ state: 'detached' });
}

/** What they promise, in the language of the messages as far as dates are read in it: the second is followed up after it is done. */
const SAID_IN_ENGLISH = [
  { said: 'bring two neighbours thursday 6pm, text wednesday', what: 'bring two neighbours' },
  { said: 'sign the heat letter tomorrow, call in three weeks', what: 'sign the heat letter' },
] as const;
const SAID_IN_SPANISH = [
  { said: 'traer a dos vecinos el jueves a las 6, mensaje el miércoles', what: 'traer a dos vecinos' },
  { said: 'firmar la carta mañana, llamada en tres semanas', what: 'firmar la carta' },
] as const;
const saidIn = (text: Translate) => (text.language().startsWith('es') ? SAID_IN_SPANISH : SAID_IN_ENGLISH);

const press = ({ side }: Walk, name: string) => side.getByRole('button', { name, exact: true }).click();

async function beSilent(walk: Walk, button: 'ask_asked' | 'answer_ask_again'): Promise<void> {
  await press(walk, walk.text(button));
  await walk.side.getByRole('timer').waitFor();
}

async function answer(walk: Walk, given: 'answer_unsure'): Promise<void> {
  await press(walk, walk.text(given));
  await walk.side.getByRole('timer').waitFor({ state: 'detached' });
}

function objectionsOf({ objections = [] }: Step): string[] {
  return objections.map(({ text }) => text);
}

async function goTo(side: Frame, index: number): Promise<void> {
  const step = side.getByRole('navigation').getByRole('button', { name: new RegExp(`^${index + 1} `) });
  await step.click();
  await step.and(side.locator('[aria-current="step"]')).waitFor();
}

function screen({ guide, known, text }: Walk, name: string, texts: readonly string[]): Screen {
  const lights = guide.steps
    .flatMap(({ green, yellow }) => [green, ...yellow])
    .filter((light) => light !== null);
  return {
    name,
    texts,
    controls: [text('note'), text('action_undo')],
    ellipsis: [
      known.name,
      ...known.notes.slice(-3),
      ...guide.steps.map(({ aim }) => aim),
      // Where its author kept to no budget, the words stand in a light as far as they go.
      ...lights
        .map(({ brief, signs }) => brief?.signs ?? signs.join(' '))
        .filter((signs) => signs.length > MOST_SIGNS),
      ...lights.map(({ brief, leads }) => brief?.leads ?? leads).filter((leads) => leads.length > MOST_LEADS),
      // A route without short words is named by its step.
      ...guide.steps.map(({ name, short }, index) =>
        text('light_leads_to', { number: index + 1, step: short ?? name }),
      ),
      ...guide.steps.flatMap(({ scripts }) =>
        scripts.map(({ short, title }, index) => `${'ABCDEFGH'[index]} ${short ?? title}`),
      ),
      // Lines that say again what is seen.
      text('what_to_look_for'),
      text('ask_then_silence'),
      text('go_back_to'),
      text('answer_how'),
      text('answers'),
      text('moment'),
    ],
  };
}

/** What to say next: a question, or the script's own words. */
function sayNext({ guide, known }: Walk, step: Step): string[] {
  const [question] = step.questions;
  // A stake is known: it is said back before more is asked.
  const { sayBack } = known.notes.length > 0 ? step : {};
  const scripts = sayBack === undefined ? step.scripts : [sayBack];
  // The sentence that frames the ask may fade; the ask may not.
  const said = step.kind === 'ask' ? scripts.slice(-1) : scripts.slice(0, 1);
  const words =
    said.length > 0 ? said.map((script) => script.text) : [question?.text ?? step.youDo.join(' ')];
  return words.flatMap((one) =>
    parseScript(one, guide.blanks).flatMap((piece) => ('text' in piece ? [piece.text] : [])),
  );
}

/** What both lights look like, or the one thing that is done. */
function actions({ text }: Walk, step: Step): string[] {
  if (step.kind === 'ask') return [text('ask_asked')];
  return signsOf(step).filter((signs) => signs.length <= MOST_SIGNS);
}

/** What the lights of a step look like, in a few words. */
function signsOf({ green, yellow }: Step): string[] {
  return [green, yellow[0]].flatMap((light) => light?.brief?.signs ?? []);
}

/** Where they lead. */
function leadsOf({ kind, green, yellow }: Step): string[] {
  const leads = kind === 'ask' ? [] : [green, yellow[0]].flatMap((light) => light?.brief?.leads ?? []);
  return leads.filter((words) => words.length <= MOST_LEADS);
}
