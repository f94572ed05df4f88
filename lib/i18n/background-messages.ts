/**
 * What the background says, in each language that there is: it is one file, and can load nothing. Each message is brought
 * in by itself, for the rest of a language is no part of that file.
 */
import type { Catalog, Message } from './translate.ts';

type InFiles = Readonly<Record<string, Message>>;

const inFiles: Readonly<Record<string, InFiles>> = {
  badge_due_one: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'badge_due_one',
  }),
  badge_due_other: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'badge_due_other',
  }),
  come_back_what: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'come_back_what',
  }),
  extensionName: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'extensionName',
  }),
  language_tag: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'language_tag',
  }),
  reminder_day: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'reminder_day',
  }),
  reminder_done: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'reminder_done',
  }),
  reminder_due_one: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'reminder_due_one',
  }),
  reminder_due_other: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'reminder_due_other',
  }),
  reminder_hour: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'reminder_hour',
  }),
  reminder_many_open: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'reminder_many_open',
  }),
  reminder_message: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'reminder_message',
  }),
  reminder_title_unnamed: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'reminder_title_unnamed',
  }),
  reminders_on: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'reminders_on',
  }),
  reminders_on_how: import.meta.glob('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'reminders_on_how',
  }),
};

/** Its messages in a language, by the folder of it in `public/_locales`; none where there is no such language. */
export function backgroundMessages(folder: string): Catalog {
  const path = `../../public/_locales/${folder}/messages.json`;
  const found = Object.entries(inFiles).map(([key, files]) => [key, files[path]]);
  return Object.fromEntries(found.filter(([, words]) => words !== undefined));
}
