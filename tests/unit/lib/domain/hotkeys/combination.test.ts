// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { actionOfCombination } from '../../../../../lib/domain/hotkeys/combination.ts';

interface Press {
  readonly key: string;
  readonly code: string;
  readonly altGraph?: boolean;
  readonly repeat?: boolean;
  readonly ctrlKey?: boolean;
}

/** What Alt+Shift and a key mean in a text field, and elsewhere. */
function pressed({ key, code, altGraph = false, repeat = false, ctrlKey = false }: Press) {
  const action = (target: HTMLElement) =>
    actionOfCombination({
      altKey: true,
      shiftKey: true,
      metaKey: false,
      ctrlKey,
      repeat,
      key,
      code,
      target,
      getModifierState: (name) => name === 'AltGraph' && altGraph,
    });
  return {
    inField: action(document.createElement('textarea')),
    elsewhere: action(document.createElement('h1')),
  };
}

const LOCKS = { inField: 'lock', elsewhere: 'lock' };
const NOTHING = { inField: undefined, elsewhere: undefined };

test.each([
  ['the letter locks', { key: 'X', code: 'KeyX' }, LOCKS],
  ['the letter locks where it has another place (Dvorak)', { key: 'X', code: 'KeyB' }, LOCKS],
  ['another letter in that place does not (Dvorak)', { key: 'Q', code: 'KeyX' }, NOTHING],
  ['the place locks where the layout has other letters (Russian)', { key: 'Ч', code: 'KeyX' }, LOCKS],
  ['the place locks where Option makes a sign of it (US, Mac)', { key: '˛', code: 'KeyX' }, LOCKS],
  [
    'Option that writes a letter writes it (Polish, Mac)',
    { key: 'Ź', code: 'KeyX' },
    { inField: undefined, elsewhere: 'lock' },
  ],
  [
    'what AltGr writes is written',
    { key: '›', code: 'KeyX', altGraph: true },
    { inField: undefined, elsewhere: 'lock' },
  ],
  ['AltGr that Windows calls Ctrl+Alt writes', { key: 'Ź', code: 'KeyX', ctrlKey: true }, NOTHING],
  ['a key held down is no second press', { key: 'X', code: 'KeyX', repeat: true }, NOTHING],
])('%s', (_name, press, actions) => {
  expect(pressed(press)).toEqual(actions);
});
