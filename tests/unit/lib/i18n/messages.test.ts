import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { loadLanguage } from '../../../../lib/i18n/languages.ts';
import { message, setFallbackMessages, uiLanguage } from '../../../../lib/i18n/messages.ts';

afterEach(() => vi.restoreAllMocks());

test('where the browser gives no words, those that were put by stand in', () => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
  expect(message('no_name_yet')).toBe('');
  setFallbackMessages({
    no_name_yet: { message: 'Someone' },
    badge_due_other: { message: '$COUNT$ due', placeholders: { count: { content: '{count}' } } },
  });
  expect(message('no_name_yet')).toBe('Someone');
  expect(message.plural('badge_due', 3)).toBe('3 due');
  setFallbackMessages({});
});

test('the browser is asked for each message once', () => {
  const getMessage = vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('Talking with {name}');
  expect(['Rosa', 'Ana'].map((name) => message('talking_with', { name }))).toEqual([
    'Talking with Rosa',
    'Talking with Ana',
  ]);
  expect(getMessage.mock.calls.filter(([key]) => key === 'talking_with')).toHaveLength(1);
});

test('a language that is chosen is loaded from its own file, and speaks at once', async () => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('of the browser');
  expect(message('same_person_unnamed')).toBe('of the browser');
  const english = await loadLanguage('en');
  expect(message('same_person_unnamed')).toBe('Is this the same person again?');
  expect(english.language()).toBe('en');
  await expect(loadLanguage('tlh')).rejects.toThrow('There are no messages in "tlh".');
  expect(uiLanguage()).toBe('en');
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  const browsers = await loadLanguage('');
  expect([browsers('same_person_unnamed'), uiLanguage()]).toEqual(['of the browser', 'en-GB']);
});
