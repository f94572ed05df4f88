import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  copyOf,
  EMPTY_LIGHT,
  edit,
  editorOf,
  emptyGuide,
  emptyStep,
  freshId,
  type GuideEdit,
  redo,
  undo,
  valueAt,
} from '../../../../../lib/domain/guide/editor.ts';
import type { Guide } from '../../../../../lib/domain/guide/guide.ts';
import { faultsOf, parseGuide } from '../../../../../lib/domain/guide/parse-guide.ts';
import { draftSchema } from '../../../../../lib/domain/guide/schema.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { loadAllShipped } from '../../../../all-shipped-guides.ts';

const shipped = await loadAllShipped('en');

/** What the page of a guide can do to one, at places that there may or may not be. */
const edits: fc.Arbitrary<GuideEdit> = fc
  .record({ step: fc.nat({ max: 7 }), item: fc.nat({ max: 3 }), words: fc.string({ maxLength: 12 }) })
  .chain(({ step, item, words }) =>
    fc.constantFrom<GuideEdit>(
      { do: 'set', path: ['name'], value: words },
      { do: 'add', path: ['steps'], value: emptyStep(sixSteps) },
      { do: 'remove', path: ['steps', step] },
      { do: 'move', path: ['steps', step], by: 1 },
      { do: 'move', path: ['steps', step], by: -1 },
      { do: 'add', path: ['blanks'], value: { id: 'b', label: words, hint: '', about: 'person' } },
      { do: 'remove', path: ['blanks', item] },
      { do: 'set', path: ['scale'], value: { text: words, low: words, high: words } },
      { do: 'set', path: ['scale'], value: undefined },
      ...(['talk', 'ask', 'next-steps', 'scale'] as const).map(
        (value): GuideEdit => ({ do: 'set', path: ['steps', 0, 'kind'], value }),
      ),
      { do: 'set', path: ['steps', 0, 'aim'], value: words },
      { do: 'set', path: ['steps', 0, 'short'], value: words === '' ? undefined : words },
      { do: 'set', path: ['steps', 0, 'green'], value: EMPTY_LIGHT },
      { do: 'set', path: ['steps', 0, 'green'], value: null },
      { do: 'add', path: ['steps', 0, 'yellow'], value: EMPTY_LIGHT },
      { do: 'remove', path: ['steps', 0, 'yellow', item] },
      { do: 'add', path: ['steps', 0, 'questions'], value: { id: 'q', text: words } },
      { do: 'move', path: ['steps', 0, 'questions', item], by: 1 },
    ),
  );
const guides = fc.constantFrom(...shipped, emptyGuide('mine', 'en'));
const changed = (guide: Guide, made: readonly GuideEdit[]) => made.reduce(edit, editorOf(guide));

describe('whatever is done to a guide', () => {
  test('taking it all back gives the guide of before, and doing it again the one of after', () =>
    fc.assert(
      fc.property(guides, fc.array(edits, { maxLength: 30 }), (guide, made) => {
        const done = changed(guide, made);
        let now = done;
        for (let count = done.done.length; count > 0; count -= 1) now = undo(now);
        expect(now.guide).toEqual(guide);
        expect(undo(now)).toEqual(now);
        for (let count = now.undone.length; count > 0; count -= 1) now = redo(now);
        expect(now.guide).toEqual(done.guide);
        expect(redo(now)).toEqual(now);
      }),
    ));

  test('it keeps the form in which it is stored, and is read back as it was', () =>
    fc.assert(
      fc.property(guides, fc.array(edits, { maxLength: 30 }), (guide, made) => {
        const now = changed(guide, made).guide;
        const stored = JSON.parse(JSON.stringify(now));
        expect(v.parse(draftSchema, stored)).toEqual(now);
        if (faultsOf(now).length === 0) expect(parseGuide(stored)).toEqual(now);
        else expect(() => parseGuide(stored)).toThrow();
      }),
    ));
});

test('what is typed into one field is taken back as one', () => {
  const typed = changed(sixSteps, [
    { do: 'set', path: ['name'], value: 'O' },
    { do: 'set', path: ['name'], value: 'Ou' },
    { do: 'set', path: ['name'], value: 'Our' },
    { do: 'set', path: ['steps', 0, 'aim'], value: 'Say hello.' },
  ]);
  expect(undo(typed).guide.name).toBe('Our');
  expect(undo(undo(typed)).guide).toBe(sixSteps);
  // What is done after something was taken back is another thing.
  const again = edit(undo(typed), { do: 'set', path: ['name'], value: 'Ours' });
  expect([again.guide.name, undo(again).guide.name, again.undone]).toEqual(['Ours', 'Our', []]);
});

test.each<[string, GuideEdit]>([
  ['the same words', { do: 'set', path: ['name'], value: sixSteps.name }],
  ['a move above the first', { do: 'move', path: ['steps', 0], by: -1 }],
  ['a move below the last', { do: 'move', path: ['steps', 5], by: 1 }],
  ['what is not there', { do: 'remove', path: ['steps', 9] }],
  ['a field that is no item', { do: 'remove', path: ['credit', 'title'] }],
])('%s changes nothing, and is nothing to take back', (_what, made) => {
  const editor = editorOf(sixSteps);
  expect(edit(editor, made)).toBe(editor);
});

test('the last step stays', () => {
  const editor = editorOf(emptyGuide('mine', 'en'));
  expect(edit(editor, { do: 'remove', path: ['steps', 0] })).toBe(editor);
});

test('a step that becomes an ask has a light for each answer, and loses them when it is none any more', () => {
  const kind = (editor: ReturnType<typeof editorOf>, value: string) =>
    edit(editor, { do: 'set', path: ['steps', 0, 'kind'], value });
  const asking = kind(editorOf(emptyGuide('mine', 'en')), 'ask');
  const [step] = asking.guide.steps;
  expect([step.green?.answer, ...step.yellow.map(({ answer }) => answer)]).toEqual(['yes', 'unsure', 'no']);
  const ask = edit(editorOf(sixSteps), { do: 'set', path: ['steps', 4, 'kind'], value: 'talk' }).guide;
  expect(faultsOf(ask)).toEqual([]);
  expect(undo(asking).guide.steps[0].green).toBeNull();
});

test('an empty guide says what is missing, each at its place, and a copy of a good one nothing', () => {
  const empty = emptyGuide('mine', 'en');
  expect(faultsOf(empty).map(({ path }) => path.join('.'))).toEqual([
    'name',
    'credit.title',
    'credit.organization',
    'steps.0.name',
    'steps.0.aim',
  ]);
  for (const guide of shipped) {
    const copy = copyOf(guide, 'mine', 'Ours');
    expect(faultsOf(copy)).toEqual([]);
    expect([copy.id, copy.version, copy.name]).toEqual(['mine', 1, 'Ours']);
  }
});

test('all faults of a guide are named, not the first alone', () => {
  const [first, ...others] = sixSteps.steps;
  const broken = { ...sixSteps, steps: [{ ...first, name: ' ', aim: '' }, ...others] } as Guide;
  const without = edit(editorOf(broken), { do: 'remove', path: ['steps', 1] }).guide;
  const places = faultsOf(without).map(({ path }) => path.join('.'));
  expect(places).toContain('steps.0.name');
  expect(places).toContain('steps.0.aim');
  expect(places.filter((place) => place.endsWith('.step')).length).toBeGreaterThan(1);
});

test('a new id is one that nothing has', () => {
  expect(freshId(null, 'step')).toBe('step-1');
  const guide = edit(editorOf(emptyGuide('mine', 'en')), {
    do: 'add',
    path: ['steps'],
    value: emptyStep(emptyGuide('mine', 'en')),
  }).guide;
  expect(valueAt(guide, ['steps', 1, 'id'])).toBe('step-2');
  expect(valueAt(guide, ['steps', 7, 'id'])).toBeUndefined();
});
