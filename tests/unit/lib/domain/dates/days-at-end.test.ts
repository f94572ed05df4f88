import { expect, test } from 'vitest';
import { daysAtEnd } from '../../../../../lib/domain/dates/days-at-end.ts';

/** Friday, November 27, 2026. */
const NOW = new Date(2026, 10, 27, 15);

test.each([
  ['en-US', 'what was promised last spring', 'last spring'],
  ['en-US', 'What did Rosa promise since May?', 'since May'],
  ['en-US', 'who promised what from March to June ', 'from March to June'],
  ['en-US', 'last spring', 'last spring'],
  ['en-US', 'what was promised last spring by Rosa', ''],
  ['en-US', 'the boiler is cold', ''],
  ['en-US', '  ', ''],
  ['es-419', '¿Qué se prometió la primavera pasada?', 'la primavera pasada'],
  ['es-MX', 'compromisos de Rosa desde mayo', 'desde mayo'],
  ['es-MX', 'qué prometimos', ''],
])('%s: %s', (locale, text, days) => {
  expect(daysAtEnd(text, NOW, locale)).toBe(days);
});
