import { expect, it } from 'vitest';
import { actsBefore, debriefOf } from '../../../../../lib/domain/practice/debrief.ts';
import { dana } from '../../../../../lib/domain/practice/people/dana.ts';
import { rehearse } from '../../../../../lib/domain/practice/rehearse.ts';
import { script } from './some-acts.ts';

const told = script([
  ['enter', { role: 'introduction' }],
  ['enter', { role: 'stake' }],
  ['question'],
  ['question'],
  ['question'],
  ['enter', { role: 'ask' }],
  ['ask', { wait: 2 }],
  ['note'],
  ['judge', { answer: 'yes' }],
  ['ask', { wait: 9 }],
  ['answered'],
]);
const rehearsal = rehearse(dana, 'a', told, 1e6);
const { turns, silences } = debriefOf(rehearsal);

it('tells how long each silence was held, and whether it was broken', () => {
  expect(silences).toEqual([
    { length: 2000, isHeld: false },
    { length: dana.thinks * 1000, isHeld: true },
  ]);
});

it('has their light beside the organizer’s, and what the method would have done', () => {
  const broken = turns.find(({ act }) => act?.kind === 'note');
  expect(broken).toMatchObject({ theirs: 'yellow', yours: null, hint: 'silence' });
  expect(turns.find(({ act }) => act?.kind === 'judge')).toMatchObject({
    theirs: 'yellow',
    yours: 'green',
    hint: 'look-again',
  });
});

it('tells what they showed and nobody took up, and not what was written down', () => {
  const story = turns.findIndex(
    ({ act }, at) => act?.kind === 'question' && turns[at + 1]?.act?.kind === 'enter',
  );
  expect(turns[story]?.isMissed).toBe(true);
  const noted = [
    ...told.slice(0, 5),
    ...script([['note']]).map((act) => ({ ...act, role: 'stake' as const, at: 6500 })),
  ];
  expect(debriefOf(rehearse(dana, 'a', noted, 1e6)).turns.some(({ isMissed }) => isMissed)).toBe(false);
});

it.each([
  ['stake', ['tell'], false],
  ['stake', ['tell', 'question'], false],
  ['stake', ['tell', 'tell'], true],
  ['blame', ['tell', 'tell'], true],
  // An introduction and a plan are made of what is told.
  ['introduction', ['tell', 'tell'], false],
  ['plan', ['tell', 'tell', 'tell'], false],
] as const)('in the step of %s, %j leads to a hint to ask: %s', (role, kinds, isHinted) => {
  const acts = script([['enter', { role }], ...kinds.map((kind) => [kind] as const)]);
  const hints = debriefOf(rehearse(dana, 'a', acts, 1e6)).turns.map(({ hint }) => hint);
  expect(hints.at(-1) === 'ask-on').toBe(isHinted);
  expect(hints.slice(0, -1)).not.toContain('ask-on');
});

it('hears out what is told, and tells nothing for it', () => {
  const acts = script([['enter', { role: 'stake' }], ['tell'], ['tell'], ['tell']]);
  const { turns } = rehearse(dana, 'a', acts, 1e6);
  expect(turns.slice(2).map(({ saying, state }) => [saying, state])).toEqual(
    Array.from({ length: 3 }, () => [{ from: 'gestures', key: 'listens' }, turns[1]?.state]),
  );
  // No turn says the same as the one before.
  expect(new Set(turns.slice(2).map(({ says }) => says)).size).toBe(2);
});

it('goes back to before a turn, and from the answer to an ask to before the ask', () => {
  expect(actsBefore(rehearsal, 3)).toEqual(told.slice(0, 2));
  const held = rehearsal.turns.findLastIndex(({ act }) => act === null);
  expect(actsBefore(rehearsal, held)).toEqual(told.slice(0, 9));
});
