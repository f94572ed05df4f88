/** What a guide's form cannot say: that its parts fit one another. */

import { type MessageDescriptor, messageDescriptor } from '../../i18n/message-descriptor.ts';
import { type JsonPath, truncateForDisplay } from '../file-reading/describe-issue.ts';
import type { Fault } from '../file-reading/faults.ts';
import { languageFaults } from '../file-reading/language-faults.ts';
import { seenBefore } from '../file-reading/seen-before.ts';
import type { Answer, Guide, Light, Step, StepId } from './guide.ts';
import { blanksNamedIn } from './scripts.ts';

/** Every place where the parts of a guide do not fit. */
export function referenceFaults(guide: Guide): readonly Fault[] {
  const spoken = guide.steps.flatMap(spokenIn);
  const ids = [...spoken, ...guide.steps.flatMap(objectionsOf)];
  return [
    ...languageFaults(guide.language, ['language']),
    ...repeated(guide.steps.map(({ id }, index) => ({ id, path: ['steps', index, 'id'] }))),
    ...repeated(guide.blanks.map(({ id }, index) => ({ id, path: ['blanks', index, 'id'] }))),
    ...markedFaults(guide, 'stake', messageDescriptor('guide_one_stake')),
    ...markedFaults(guide, 'opponent', messageDescriptor('guide_one_opponent')),
    ...scaleFaults(guide),
    ...repeated(ids.map(({ id, path }) => ({ id, path: [...path, 'id'] }))),
    ...objectionFaults(guide),
    ...spoken.flatMap(({ text, path }) => blankFaults(guide, text, [...path, 'text'])),
    ...guide.steps.flatMap((step, index) => stepFaults(guide, step, ['steps', index])),
  ];
}

/** Everything that is said in a step: questions and scripts, with where it stands. */
function spokenIn(step: Step, index: number): { id: string; text: string; path: JsonPath }[] {
  const lists = (['questions', 'scripts', 'followUpQuestions'] as const).flatMap((list) =>
    step[list].map(({ id, text }, at) => ({ id, text, path: ['steps', index, list, at] })),
  );
  const scripts = (['sayBack', 'smallerAsk'] as const).flatMap((name) => {
    const script = step[name];
    return script === undefined ? [] : [{ ...script, path: ['steps', index, name] }];
  });
  return [...lists, ...scripts];
}

function objectionsOf({ objections = [] }: Step, index: number): { id: string; path: JsonPath }[] {
  return objections.map(({ id }, at) => ({ id, path: ['steps', index, 'objections', at] }));
}

/** Their ids may be those of an ask's objections, which they answer. */
function objectionFaults(guide: Guide): Fault[] {
  const objections = guide.objections ?? [];
  return [
    ...repeated(objections.map(({ id }, at) => ({ id, path: ['objections', at, 'id'] }))),
    ...objections.flatMap(({ usualIn = [] }, at) =>
      usualIn.flatMap((step, which) => stepIdFaults(guide, step, ['objections', at, 'usualIn', which])),
    ),
  ];
}

function repeated(ids: readonly { readonly id: string; readonly path: JsonPath }[]): Fault[] {
  const isRepeated = seenBefore();
  return ids.flatMap(({ id, path }) =>
    isRepeated(id) ? at(path, messageDescriptor('guide_used_twice', { id: truncateForDisplay(id) })) : [],
  );
}

/** A note of one mark fills one blank. */
function markedFaults({ blanks }: Guide, mark: 'stake' | 'opponent', says: MessageDescriptor): Fault[] {
  const first = blanks.findIndex((blank) => blank[mark]);
  return blanks.flatMap((blank, index) =>
    blank[mark] && index !== first ? at(['blanks', index, mark], says) : [],
  );
}

/** A scale is asked twice, and a step that asks for it has one to ask for. */
function scaleFaults(guide: Guide): Fault[] {
  const { steps, scale } = guide;
  const asking = steps.flatMap(({ kind }, index) => (kind === 'scale' ? [index] : []));
  if (scale === undefined)
    return asking.flatMap((index) => at(['steps', index, 'kind'], messageDescriptor('guide_no_scale')));
  const count = asking.length;
  return [
    ...(count === 2 ? [] : at(['scale'], messageDescriptor('guide_scale_twice', { count }))),
    ...blankFaults(guide, scale.text, ['scale', 'text']),
  ];
}

function blankFaults({ blanks }: Guide, text: string, path: JsonPath): Fault[] {
  const unknown = new Set(blanksNamedIn(text).filter((name) => !blanks.some(({ id }) => id === name)));
  return [...unknown].flatMap((name) =>
    at(path, messageDescriptor('guide_no_blank', { blank: truncateForDisplay(name) })),
  );
}

function stepFaults(guide: Guide, step: Step, path: JsonPath): Fault[] {
  const lights = step.yellow.map((light, which) => ({ light, path: [...path, 'yellow', which] }));
  if (step.green !== null) lights.unshift({ light: step.green, path: [...path, 'green'] });
  return [
    ...(step.cue === undefined ? [] : blankFaults(guide, step.cue, [...path, 'cue'])),
    ...gaugeFaults(step, path),
    ...askFaults(guide, step, path),
    ...lights.flatMap(({ light, path: place }) => [
      ...routeFaults(guide, light, place),
      ...(step.kind !== 'ask' && light.answer !== undefined
        ? at([...place, 'answer'], messageDescriptor('guide_answer_outside_ask'))
        : []),
    ]),
    ...(step.kind === 'ask'
      ? answerFaults(
          lights.map(({ light }) => light),
          path,
        )
      : []),
  ];
}

function routeFaults(guide: Guide, light: Light, path: JsonPath): Fault[] {
  return light.routes.flatMap((route, which) =>
    route.to === 'step' ? stepIdFaults(guide, route.step, [...path, 'routes', which, 'step']) : [],
  );
}

function stepIdFaults({ steps }: Guide, step: StepId, path: JsonPath): Fault[] {
  return steps.some(({ id }) => id === step)
    ? []
    : at(path, messageDescriptor('guide_no_step', { step: truncateForDisplay(step) }));
}

/** The questions that gauge a script are some of the step's own. */
function gaugeFaults({ scripts, questions }: Step, path: JsonPath): Fault[] {
  const known = new Set(questions.map(({ id }) => id));
  return scripts.flatMap(({ gauges = [] }, script) =>
    gauges.flatMap((question, which) =>
      known.has(question)
        ? []
        : at(
            [...path, 'scripts', script, 'gauges', which],
            messageDescriptor('guide_no_question', { question: truncateForDisplay(question) }),
          ),
    ),
  );
}

/** What only an ask has. */
function askFaults(guide: Guide, step: Step, path: JsonPath): Fault[] {
  const replies = step.noReplies ?? [];
  return [
    ...(['smallerAsk', 'objections', 'noReplies'] as const).flatMap((name) =>
      step.kind !== 'ask' && step[name] !== undefined
        ? at([...path, name], messageDescriptor('guide_only_in_ask'))
        : [],
    ),
    ...(step.objections ?? []).flatMap((objection, which) =>
      stepIdFaults(guide, objection.step, [...path, 'objections', which, 'step']),
    ),
    ...repeated(
      replies.map(({ kind }, which) => ({ id: kind, path: [...path, 'noReplies', which, 'kind'] })),
    ),
  ];
}

/** After an ask there is an answer to press for whatever they say. */
function answerFaults(lights: readonly Light[], path: JsonPath): Fault[] {
  return (['yes', 'unsure', 'no'] satisfies Answer[]).flatMap((answer) => {
    const count = lights.filter((light) => light.answer === answer).length;
    return count === 1 ? [] : at(path, messageDescriptor('guide_answers', { answer, count }));
  });
}

function at(path: JsonPath, problem: MessageDescriptor): Fault[] {
  return [{ path, problem }];
}
