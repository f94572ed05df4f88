/** The screens of a conversation, one after the other, in whatever language and by whatever guide. */
import type { Frame } from 'playwright-core';
import type { Guide, Light, Step } from '../../../lib/domain/guide/guide.ts';
import { parseScript } from '../../../lib/domain/guide/scripts.ts';
import type { Translate } from '../../../lib/i18n/translate.ts';
import type { Needs } from './faults.ts';
import type { Known } from './talks.ts';

/** A screen that is shown, and what is needed on it. */
export interface Screen extends Omit<Needs, 'mayScroll'> {
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

/** Goes through all steps, and from the ask through its answers; each screen is yielded while it is shown. */
export async function* screensOf(walk: Walk): AsyncGenerator<Screen> {
  const { side, guide, text } = walk;
  const press = (name: string) => side.getByRole('button', { name, exact: true }).click();
  for (const [index, step] of guide.steps.entries()) {
    await goTo(side, index);
    yield screen(walk, `step ${index + 1}`, [...sayNext(walk, step), ...actions(walk, step)]);
    if (step.kind !== 'ask') continue;
    await press(text('ask_asked'));
    await side.getByRole('timer').waitFor();
    yield {
      ...screen(
        walk,
        'the silence',
        ['answer_yes', 'answer_unsure', 'answer_no'].map((key) => text(key as 'answer_yes')),
      ),
      controls: [],
    };
    await press(text('answer_unsure'));
    await side.getByRole('timer').waitFor({ state: 'detached' });
    yield screen(walk, 'not sure', []);
  }
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
      ...guide.steps.map((step, index) => `→ ${index + 1} ${step.short ?? step.name}`),
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

/** Both lights with what they look like and where they lead, or the one thing that is done. */
function actions({ text }: Walk, step: Step): string[] {
  if (step.kind === 'ask') return [text('ask_asked')];
  const lights: (Light | null | undefined)[] = [step.green, step.yellow[0]];
  return lights.flatMap((light) =>
    light?.brief === undefined
      ? []
      : [
          ...(light.brief.leads.length > MOST_LEADS ? [] : [light.brief.leads]),
          ...(light.brief.signs.length > MOST_SIGNS ? [] : [light.brief.signs]),
        ],
  );
}
