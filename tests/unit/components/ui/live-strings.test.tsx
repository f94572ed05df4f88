import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { followLanguage, LiveStrings } from '../../../../components/ui/live-strings.tsx';
import { type Translate, useStrings } from '../../../../components/ui/strings.tsx';
import { PSEUDO_LOCALES, pseudoTranslate } from '../../../fixtures/pseudo-locale.ts';
import { english } from '../../strings.ts';

afterEach(cleanup);

const [accented, rightToLeft] = PSEUDO_LOCALES.map(pseudoTranslate) as [Translate, Translate];
const known: Readonly<Record<string, Translate>> = { '': english, en_XA: accented, ar_XB: rightToLeft };

/** The words of a document; `choose` is what another document does. */
async function start(first: string) {
  let tell: (language: string) => void = () => {};
  const load = vi.fn(async (language: string) => {
    const words = known[language];
    if (words === undefined) throw new RangeError('There are none.');
    return words;
  });
  const strings = await followLanguage({
    message: english,
    load,
    follow: async (listener) => {
      tell = listener;
      listener(first);
    },
  });
  return { strings, load, choose: (language: string) => tell(language) };
}

function Words() {
  return <p>{useStrings()('no_name_yet')}</p>;
}

it('loads nothing while the language is the browser’s', async () => {
  const { strings, load } = await start('');
  expect(strings.value).toBe(english);
  expect(load).not.toHaveBeenCalled();
});

it('has the words of the language that was chosen before anything is shown', async () => {
  expect((await start('en_XA')).strings.value).toBe(accented);
});

it('draws everything again in another language, and says which and how it is written', async () => {
  const { strings, choose } = await start('');
  render(
    <LiveStrings value={strings}>
      <Words />
    </LiveStrings>,
  );
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
  choose('ar_XB');
  await screen.findByText(rightToLeft('no_name_yet'));
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar-XB', 'rtl']);
  choose('');
  await screen.findByText(english('no_name_yet'));
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
});

it('ends with the language that was chosen last, however long the others take', async () => {
  const { strings, load, choose } = await start('');
  const slow = Promise.withResolvers<Translate>();
  load.mockReturnValueOnce(slow.promise);
  choose('en_XA');
  choose('ar_XB');
  slow.resolve(accented);
  await expect.poll(() => strings.value).toBe(rightToLeft);
});

it('leaves the words as they are where a language cannot be had, or the choice cannot be read', async () => {
  expect((await start('tlh')).strings.value).toBe(english);
  const unread = await followLanguage({
    message: english,
    follow: () => Promise.reject(new Error('no answer')),
    load: async () => accented,
  });
  expect(unread.value).toBe(english);
});
