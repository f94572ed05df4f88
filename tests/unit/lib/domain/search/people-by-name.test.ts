import { expect, test } from 'vitest';
import { peopleByName } from '../../../../../lib/domain/search/people-by-name.ts';

const name = (id: string, text: string, isOtherName?: boolean) => ({
  ...{ conversation: '', id, kind: 'person', text },
  ...(isOtherName && { isOtherName }),
});

test('people come by name, each once, by their own name where that was found, too', () => {
  const found = [
    [name('rosa', 'Rosie', true), name('ana', 'Ana')],
    [name('rosa', 'Rosa'), name('rosa', 'A Rosa', true), name('lin', 'Linda', true)],
  ];
  expect(peopleByName(found).map(({ text }) => text)).toEqual(['Ana', 'Linda', 'Rosa']);
});
