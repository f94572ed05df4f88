import { expect, test } from 'vitest';
import { backgroundMessages } from '../../../../lib/i18n/background-messages.ts';
import english from '../../../../public/_locales/en/messages.json';

test('the background has its words in each language, and none of one that there is not', () => {
  const words = backgroundMessages('en');
  expect(words.reminders_on?.message).toBe(english.reminders_on.message);
  expect(words.language_tag?.message).toBe('en');
  expect(backgroundMessages('tlh')).toEqual({});
});
