/** What a guide's form cannot say: that its parts fit one another. */

import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import { type JsonPath, truncateForDisplay } from '../file-reading/describe-issue.ts';
import type { Answer, Guide, Light, Step, StepId } from './guide.ts';
import { GuideError } from './guide-error.ts';
import { blanksNamedIn } from './scripts.ts';

/** Throws a `GuideError` at the first place where the parts of a guide do not fit. */
export function validateReferences(guide: Guide): void {
  checkLanguage(guide.language);
  checkUnique(guide.steps.map(({ id }, index) => ({ id, place: ['steps', index, 'id'] })));
  checkUnique(guide.blanks.map(({ id }, index) => ({ id, place: ['blanks', index, 'id'] })));
  checkOneStake(guide);
  checkScale(guide);
  const spoken = guide.steps.flatMap(spokenIn);
  checkUnique(
    [...spoken, ...guide.steps.flatMap(objectionsOf)].map(({ id, place }) => ({
      id,
      place: [...place, 'id'],
    })),
  );
  checkObjections(guide);
  for (const { text, place } of spoken) checkBlanks(guide, text, [...place, 'text']);
  for (const [index, step] of guide.steps.entries()) checkStep(guide, step, ['steps', index]);
}

/** Everything that is said in a step: questions and scripts, with where it stands. */
function spokenIn(step: Step, index: number) {
  const lists = (['questions', 'scripts', 'followUpQuestions'] as const).flatMap((list) =>
    step[list].map(({ id, text }, at) => ({ id, text, place: ['steps', index, list, at] })),
  );
  const scripts = (['sayBack', 'smallerAsk'] as const).flatMap((name) => {
    const script = step[name];
    return script === undefined ? [] : [{ ...script, place: ['steps', index, name] }];
  });
  return [...lists, ...scripts];
}

function objectionsOf({ objections = [] }: Step, index: number) {
  return objections.map(({ id }, at) => ({ id, place: ['steps', index, 'objections', at] }));
}

/** Their ids may be those of an ask's objections, which they answer. */
function checkObjections(guide: Guide): void {
  const objections = guide.objections ?? [];
  checkUnique(objections.map(({ id }, at) => ({ id, place: ['objections', at, 'id'] })));
  for (const [at, { usualIn = [] }] of objections.entries()) {
    for (const [which, step] of usualIn.entries())
      checkIsStep(guide, step, ['objections', at, 'usualIn', which]);
  }
}

function checkLanguage(language: string): void {
  try {
    Intl.getCanonicalLocales(language);
  } catch {
    throw new GuideError(
      ['language'],
      messageDescriptor('guide_language', { tag: truncateForDisplay(language) }),
    );
  }
}

function checkUnique(ids: readonly { readonly id: string; readonly place: JsonPath }[]): void {
  const seen = new Set<string>();
  for (const { id, place } of ids) {
    if (seen.has(id))
      throw new GuideError(place, messageDescriptor('guide_used_twice', { id: truncateForDisplay(id) }));
    seen.add(id);
  }
}

function checkOneStake({ blanks }: Guide): void {
  const first = blanks.findIndex(({ stake }) => stake);
  const second = blanks.findLastIndex(({ stake }) => stake);
  if (second !== first)
    throw new GuideError(['blanks', second, 'stake'], messageDescriptor('guide_one_stake'));
}

/** A scale is asked twice, and a step that asks for it has one to ask for. */
function checkScale(guide: Guide): void {
  const { steps, scale } = guide;
  const first = steps.findIndex(({ kind }) => kind === 'scale');
  if (scale === undefined) {
    if (first >= 0) throw new GuideError(['steps', first, 'kind'], messageDescriptor('guide_no_scale'));
    return;
  }
  const count = steps.filter(({ kind }) => kind === 'scale').length;
  if (count !== 2) throw new GuideError(['scale'], messageDescriptor('guide_scale_twice', { count }));
  checkBlanks(guide, scale.text, ['scale', 'text']);
}

function checkBlanks({ blanks }: Guide, text: string, place: JsonPath): void {
  for (const name of blanksNamedIn(text)) {
    if (!blanks.some(({ id }) => id === name)) {
      throw new GuideError(place, messageDescriptor('guide_no_blank', { blank: truncateForDisplay(name) }));
    }
  }
}

function checkStep(guide: Guide, step: Step, place: JsonPath): void {
  if (step.cue !== undefined) checkBlanks(guide, step.cue, [...place, 'cue']);
  checkGauges(step, place);
  checkAsk(guide, step, place);
  const lights = step.yellow.map((light, at) => ({ light, place: [...place, 'yellow', at] }));
  if (step.green !== null) lights.unshift({ light: step.green, place: [...place, 'green'] });
  for (const { light, place } of lights) {
    checkRoutes(guide, light, place);
    if (step.kind !== 'ask' && light.answer !== undefined) {
      throw new GuideError([...place, 'answer'], messageDescriptor('guide_answer_outside_ask'));
    }
  }
  if (step.kind === 'ask')
    checkAnswers(
      lights.map(({ light }) => light),
      place,
    );
}

function checkRoutes(guide: Guide, light: Light, place: JsonPath): void {
  for (const [at, route] of light.routes.entries()) {
    if (route.to === 'step') checkIsStep(guide, route.step, [...place, 'routes', at, 'step']);
  }
}

function checkIsStep({ steps }: Guide, step: StepId, place: JsonPath): void {
  if (!steps.some(({ id }) => id === step))
    throw new GuideError(place, messageDescriptor('guide_no_step', { step: truncateForDisplay(step) }));
}

/** The questions that gauge a script are some of the step's own. */
function checkGauges({ scripts, questions }: Step, place: JsonPath): void {
  const known = new Set(questions.map(({ id }) => id));
  for (const [at, { gauges = [] }] of scripts.entries()) {
    for (const [which, question] of gauges.entries()) {
      if (known.has(question)) continue;
      throw new GuideError(
        [...place, 'scripts', at, 'gauges', which],
        messageDescriptor('guide_no_question', { question: truncateForDisplay(question) }),
      );
    }
  }
}

/** What only an ask has. */
function checkAsk(guide: Guide, step: Step, place: JsonPath): void {
  for (const name of ['smallerAsk', 'objections', 'noReplies'] as const) {
    if (step.kind !== 'ask' && step[name] !== undefined)
      throw new GuideError([...place, name], messageDescriptor('guide_only_in_ask'));
  }
  for (const [at, objection] of (step.objections ?? []).entries())
    checkIsStep(guide, objection.step, [...place, 'objections', at, 'step']);
  const replies = step.noReplies ?? [];
  checkUnique(replies.map(({ kind }, at) => ({ id: kind, place: [...place, 'noReplies', at, 'kind'] })));
}

/** After an ask there is an answer to press for whatever they say. */
function checkAnswers(lights: readonly Light[], place: JsonPath): void {
  for (const answer of ['yes', 'unsure', 'no'] satisfies Answer[]) {
    const times = lights.filter((light) => light.answer === answer).length;
    if (times !== 1) {
      throw new GuideError(place, messageDescriptor('guide_answers', { answer, count: times }));
    }
  }
}
