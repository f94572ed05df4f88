/** What the interface offers as a date is one that is understood, in every language that it speaks. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../../lib/domain/dates/parse-date.ts';

const paths = globSync('public/_locales/*/messages.json');
const offered = paths.flatMap((path) => {
  const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { readonly message: string }>;
  const said = (key: string) => words[key]?.message ?? '';
  const quoted = [...said('when_nonsense').matchAll(/[“«„]\s*([^”»“]+?)\s*[”»“]/g)].map(
    (match) => match[1] ?? '',
  );
  const examples = said('when_example').split(/[,،、]\s*/);
  const chips = [said('when_tomorrow'), said('when_in_two_days')];
  const language = basename(dirname(path)).replace('_', '-');
  return [...quoted.filter((one) => !one.startsWith('$')), ...examples, ...chips].map(
    (one) => [language, one] as const,
  );
});

describe('what the interface offers as a date', () => {
  it('is found', () => {
    expect(offered.length).toBeGreaterThanOrEqual(paths.length * 8);
  });

  describe.each(['own', 'en-GB', 'de-DE', 'ar-EG', 'ja-JP'])('in a browser in %s', (browser) => {
    it.each(offered)('%s: “%s” is understood', (language, said) => {
      for (const hour of [0, 11, 12, 23]) {
        const now = new Date(2026, 10, 26, hour, 50);
        expect(parseDate(said, now, browser === 'own' ? language : browser)).toHaveProperty('moment');
      }
    });
  });
});
