/** Guides as people may write them: longer in everything, or without any of the short words. */
import type { Guide, Light, Step } from '../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../lib/domain/guide/six-steps.ts';
import { pseudo } from '../../fixtures/pseudo-locale.ts';

/** What is no text, or is found by what it says. */
const KEPT = /^(?:id|step|kind|about|answer|to|language|gauges|usualIn|moment|version)$/;

/** All that is said is half as long again; what stands in brackets is the name of a blank. */
function longer<Part>(part: Part): Part {
  if (typeof part === 'string')
    return part
      .split(/(\[[^\]]*\])/)
      .map((piece) => (piece.startsWith('[') || piece.trim() === '' ? piece : padded(piece)))
      .join('') as Part;
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(longer) as Part;
  const entries = Object.entries(part).map(([key, one]) => [key, KEPT.test(key) ? one : longer(one)]);
  return Object.fromEntries(entries) as Part;
}

/** The blanks around it stay. */
function padded(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before}${pseudo(words)}${after}`;
}

/** The six steps in a language whose words are long: nothing keeps to the budgets of our own texts. */
export const wordyGuide: Guide = {
  ...longer(sixSteps),
  id: 'wordy',
  about: sixSteps.about,
};

function withoutBrief<One extends Light | null>(light: One): One {
  if (light === null) return light;
  const { brief: _, ...rest } = light;
  return rest as One;
}

/** A step as an earlier version wrote it. */
function bare({ short: _, sayBack: __, cue: ___, ...step }: Step): Step {
  return {
    ...step,
    scripts: step.scripts.map(({ short: ____, gauges: _____, ...script }) => script),
    green: withoutBrief(step.green),
    yellow: step.yellow.map(withoutBrief),
  };
}

const more = (name: string): Step => ({
  ...bare(sixSteps.steps[0]),
  id: name.toLowerCase(),
  name,
  yellow: [],
  youDo: [`Talk about how to ${name.toLowerCase()}`],
});

/** Nine steps without a short word, three of them with hardly anything in them. */
export const bareGuide: Guide = {
  ...sixSteps,
  id: 'bare',
  name: 'A long way',
  steps: [
    bare(sixSteps.steps[0]),
    ...sixSteps.steps.slice(1).map(bare),
    more('Walk'),
    more('Rest'),
    more('Return'),
  ],
};
