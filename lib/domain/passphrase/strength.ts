/**
 * How hard a passphrase is to guess, by zxcvbn-ts: it knows passwords that leaked, common words and names, keys that lie
 * beside each other, and dates. Loaded where a passphrase is chosen; its word lists are shortened when the extension is
 * built (`wxt.config.ts`).
 */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as everywhere } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';

/** `weak`: found within months by somebody with the computer; `fair`: within years; `strong`: not in a lifetime. */
export type Strength = 'weak' | 'fair' | 'strong';

/**
 * So many guesses are too few, by their logarithm: who is after one person may try ten thousand a second, though each
 * takes scrypt a second on this computer. 10^11 take them four months, 10^14 three hundred years.
 */
const FEW_LOG10 = 11;
const MANY_LOG10 = 14;

const zxcvbn = new ZxcvbnFactory({ dictionary: { ...everywhere, ...english }, graphs: adjacencyGraphs });

/** How strong a passphrase is. */
export function strengthOf(passphrase: string): Strength {
  const { guessesLog10 } = zxcvbn.check(passphrase, ['kitchen', 'table', 'kitchentable']);
  if (guessesLog10 < FEW_LOG10) return 'weak';
  return guessesLog10 < MANY_LOG10 ? 'fair' : 'strong';
}
