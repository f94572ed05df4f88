import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { message, setFallbackMessages } from '../../../../lib/i18n/messages.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['plain text as it is', 'Rosa <b> =1', 'Rosa <b> =1'],
  ['what turns the direction, in an isolate', '\u202Eexe.doc', '\u2068\u202Eexe.doc\u2069'],
  ['what would close the isolate, without that', 'a\u2069\u202Eb', '\u2068a\u202Eb\u2069'],
  ['Hebrew and Arabic too', 'רוזה', '\u2068רוזה\u2069'],
])('within a sentence, as a reminder has it: %s', (_, typed, shown) => {
  const getMessage = vi.spyOn(browser.i18n, 'getMessage').mockImplementation((_key, words) => String(words));
  expect(message('reminder_message', typed, 'today')).toBe(`${shown},today`);
  expect(getMessage).toHaveBeenCalledOnce();
});

test('where the browser gives no words, those that were put by stand in', () => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
  expect(message('sidebar_someone')).toBe('');
  setFallbackMessages({ sidebar_someone: { message: 'Someone' }, badge_due: { message: '$1 due' } });
  expect(message('sidebar_someone')).toBe('Someone');
  expect(message('badge_due', '3')).toBe('3 due');
});
