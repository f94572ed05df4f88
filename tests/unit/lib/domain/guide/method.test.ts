/** The six-step model against the method's own lines: nothing that it says may be missing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../../../lib/domain/guide/guide.ts';
import { parseGuide } from '../../../../../lib/domain/guide/parse-guide.ts';
import { parseScript } from '../../../../../lib/domain/guide/scripts.ts';
import { loadShipped } from '../../../../../lib/domain/guide/shipped.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';

/** Lines that are the layout of the method's page: column heads, and the heads of lists. */
const LAYOUT = new Set([
  '6 Steps of a One-on-One',
  'What YOU Do',
  'What THEY Do',
  'Green Light 🟢',
  'Yellow Light 🟡',
  'Use follow up questions',
  'Use questions',
  'Some tips for effective one-on-ones:',
  '4. Education, Vision, Plan to Win',
]);

const lines = readFileSync(new URL('../../../../fixtures/method.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Every text of a guide, with the blanks written as the method writes them. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [written(part)];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
}

function written(text: string): string {
  return parseScript(text, sixSteps.blanks)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      return piece.blank.label === '___' ? '___' : `[${piece.blank.label}]`;
    })
    .join('');
}

/** Kinds of lines that say two things, and where they are parted: a script from its title, a step from its aim. */
const SPLITS = [
  [/^[A-D]\. /, /: (?=“)/],
  [/^\d\. /, / – /],
] as const;

/** The method's line in the parts that the guide keeps apart, without its marks of layout. */
function partsOf(line: string): string[] {
  const apart = SPLITS.find(([kind]) => kind.test(line))?.[1] ?? /^By | & (?=Andrew)|(?<=^Frame the choice):/;
  return line
    .replace(/^(?:•|–|[A-D]\.|\d\.) /, '')
    .replace(/, like:$/, '')
    .split(apart)
    .map((part) => part.replace('Vision, & Plan', 'Vision & Plan').trim())
    .map((part) => (SCRIPT.test(part) ? part.replace(/^“|”$/g, '') : part))
    .filter((part) => part !== '' && !LAYOUT.has(part) && !LAYOUT.has(line));
}

/** A script stands in quotation marks, of which the method at times leaves the first one out. */
const SCRIPT = /^“|\[[A-Z ]+\]|^…/;

/** In the guide a tip's first sentence is its title, so that texts are looked for side by side too. */
function wholeOf({ tips, ...guide }: Guide): string[] {
  return [...textsOf(guide), ...tips.flatMap(({ title, text }) => [title, text, `${title} ${text}`])];
}

describe('the six-step model', () => {
  const texts = wholeOf(sixSteps);

  it.each(lines.flatMap(partsOf))('says: %s', (part) => {
    expect(texts).toContain(part);
  });

  it('has the steps by name, each with its aim from the overview', () => {
    expect(sixSteps.steps.map(({ name }) => name)).toEqual([
      'Introduction',
      'Issues & Stake',
      'Agitation',
      'Educate, Vision & Plan to Win',
      'The Ask',
      'Next Steps',
    ]);
  });

  it('leads where the method leads', () => {
    const short = sixSteps.steps.map(({ green, yellow }) =>
      [green, ...yellow].map((light) =>
        light?.routes.map((route) => (route.to === 'step' ? stepNumber(route.step) : route.to)),
      ),
    );
    expect(short).toEqual([
      [[2], ['stay']],
      [[3], ['stay']],
      [[4], ['stay']],
      [[5], ['stay', 2]],
      [[6], [2, 3, 4], [2, 3, 4, 'end']],
      [['end'], ['stay']],
    ]);
  });

  it('is a guide by its own rules, and names its authors', () => {
    expect(parseGuide(JSON.parse(JSON.stringify(sixSteps)))).toEqual(sixSteps);
    expect(sixSteps.credit).toEqual({
      title: 'Steps in a One-on-One Organizing Conversation',
      organization: 'Training for Change',
      authors: ['Katey Lauer', 'Andrew Willis Garcés'],
    });
  });

  it('uses every blank that it declares', () => {
    const said = sixSteps.steps.flatMap(({ scripts, questions, sayBack = [], smallerAsk = [] }) =>
      [scripts, questions, sayBack, smallerAsk].flat(),
    );
    const unused = sixSteps.blanks.filter(({ id }) => !said.some(({ text }) => text.includes(`[${id}]`)));
    expect(unused).toEqual([]);
  });
});

describe('what is short in the six-step model', () => {
  const { steps, tips } = sixSteps;
  const lights = steps.flatMap(({ kind, green, yellow }) =>
    [green, ...yellow].map((light) => [kind, light?.brief] as const),
  );

  it('fits in its place', () => {
    const tooLong = [
      ...lights.filter(([kind, brief]) => (brief?.signs.length ?? 99) > (kind === 'ask' ? 16 : 55)),
      ...lights.filter(([, brief]) => (brief?.leads.length ?? 99) > 22),
      ...steps.filter(({ name, short = name }) => short.length > 13),
      ...steps.flatMap(({ scripts }) =>
        scripts.length < 3 ? [] : scripts.filter(({ title = '', short = title }) => short.length > 8),
      ),
      ...steps.flatMap(({ objections = [] }) => objections.filter(({ text }) => text.length > 20)),
      ...steps.flatMap(({ noReplies = [] }) => noReplies.filter(({ means }) => means.length > 20)),
    ];
    expect(tooLong).toEqual([]);
  });

  it('leads to the steps that it names', () => {
    const named = steps.flatMap(({ green, yellow }) =>
      [green, ...yellow].flatMap((light) => {
        const to = /^→ (\d) (.*)/.exec(light?.brief?.leads ?? '');
        const route = light?.routes[0];
        return to === null || route?.to !== 'step' ? [] : [[to[1], to[2], route.step] as const];
      }),
    );
    const missing = named.filter(([number, name, id]) => {
      const step = steps[Number(number) - 1];
      return step?.id !== id || (step.name !== name && step.short !== name);
    });
    expect([named.length, missing]).toEqual([5, []]);
  });

  it('shows a sentence of the tip itself at its moment, to the letter', () => {
    const shown = tips.filter(({ moment }) => moment !== undefined);
    expect(shown.map(({ moment }) => moment)).toEqual(['no', 'ask']);
    expect(shown.filter(({ text, gist }) => gist !== undefined && !text.includes(gist))).toEqual([]);
  });
});

describe('the objections', () => {
  it('answer each of those that may hold them back from the ask', () => {
    const answered = (sixSteps.objections ?? []).map(({ id }) => id);
    const heldBack = sixSteps.steps.flatMap(({ objections = [] }) => objections.map(({ id }) => id));
    expect(heldBack).not.toEqual([]);
    expect(heldBack.filter((id) => !answered.includes(id))).toEqual([]);
  });

  it.each(['en', 'es'])('are short, and end in a question: %s', async (language) => {
    const [{ objections = [] } = sixSteps] = await loadShipped(language, []);
    expect(objections.length).toBeGreaterThan(8);
    for (const { text, acknowledge, affirm, redirect } of objections) {
      expect.soft(text.length, text).toBeLessThanOrEqual(42);
      expect.soft(redirect).toMatch(/^[^?]+\?$/);
      expect.soft(`${acknowledge} ${affirm}`).not.toMatch(/[?¿]/);
      // One sentence or two, to be read in a glance.
      expect.soft(`${acknowledge} ${affirm} ${redirect}`.length, text).toBeLessThanOrEqual(260);
    }
  });
});

function stepNumber(id: string): number {
  return sixSteps.steps.findIndex((step) => step.id === id) + 1;
}
