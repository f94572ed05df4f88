/**
 * What the dock says, in each language that there is. A content script that asks the browser for its first message
 * holds the page up for some 5 ms (measured in Chromium 156: all messages are fetched from another process meanwhile),
 * half of what it costs a call page; so it brings its few words along.
 */
import type english from '../../../../public/_locales/en/messages.json';

/** What the dock says, by i18n key. */
export type DockMessage =
  | 'dock_open'
  | 'dock_frame'
  | 'dock_width'
  | 'dock_covering'
  | 'dock_beside'
  | 'dock_hide'
  | 'dock_leave'
  | 'dock_access_lost'
  | 'dock_access_settings'
  | 'dock_access_close'
  | 'dock_focus_held'
  | 'dock_focus_lost';

type Words = Record<DockMessage, (typeof english)[DockMessage]>;

/** By the file that they are in; of each, these words alone get into the script. */
const inFiles: { readonly [Key in DockMessage]: Readonly<Record<string, Words[Key]>> } = {
  dock_access_lost: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_access_lost',
  }),
  dock_access_settings: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_access_settings',
  }),
  dock_access_close: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_access_close',
  }),
  dock_open: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_open',
  }),
  dock_frame: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_frame',
  }),
  dock_width: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_width',
  }),
  dock_covering: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_covering',
  }),
  dock_beside: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_beside',
  }),
  dock_hide: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_hide',
  }),
  dock_leave: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_leave',
  }),
  dock_focus_held: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_focus_held',
  }),
  dock_focus_lost: import.meta.glob('./*/messages.json', {
    base: '../../../../public/_locales',
    eager: true,
    import: 'dock_focus_lost',
  }),
};

/**
 * Words in a language (BCP 47, e.g. `pt-BR`), found as the browser finds its messages: in the language of that region,
 * else in the language, else in English.
 */
export function dockWords(language: string, files: typeof inFiles = inFiles): (key: DockMessage) => string {
  const [wide = ''] = language.split('-');
  const folders = [language.replace('-', '_'), wide, 'en'];
  return (key) => {
    const found = folders.map((folder) => files[key][`./${folder}/messages.json`]);
    return found.find((words) => words !== undefined)?.message ?? '';
  };
}
