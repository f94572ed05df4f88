import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksNamedIn, parseScript } from '../../../../../lib/domain/guide/scripts.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';

const { blanks } = sixSteps;

/** Texts in which blanks, brackets and words come in any order. */
const scripts = fc
  .array(fc.oneof(fc.string(), fc.constantFrom('[', ']', '[]', ...blanks.map(({ id }) => `[${id}]`))))
  .map((parts) => parts.join(''));

function joined(text: string): string {
  return parseScript(text, blanks)
    .map((piece) => ('text' in piece ? piece.text : `[${piece.blank.id}]`))
    .join('');
}

describe('pieces', () => {
  it('takes words and blanks apart', () => {
    expect(parseScript('Can I count on you to [the-ask]?', blanks)).toEqual([
      { text: 'Can I count on you to ' },
      { blank: blanks.find(({ id }) => id === 'the-ask') },
      { text: '?' },
    ]);
  });

  it('takes brackets that name no blank for words', () => {
    expect(parseScript('[sic] [', blanks)).toEqual([{ text: '[sic] [' }]);
  });

  it('gives the text back when joined', () => {
    fc.assert(fc.property(scripts, (text) => joined(text) === text));
  });

  it('gives no empty words, and no words twice in a row', () => {
    fc.assert(
      fc.property(scripts, (text) => {
        const found = parseScript(text, blanks).map((piece) => ('text' in piece ? piece.text : null));
        expect(found).not.toContain('');
        expect(found.some((words, at) => words !== null && typeof found[at + 1] === 'string')).toBe(false);
      }),
    );
  });
});

describe('blanksNamedIn', () => {
  it('gives what stands in brackets, blank or not', () => {
    expect(blanksNamedIn('[the-ask] and [X], []')).toEqual(['the-ask', 'X', '']);
  });
});
