/** What the background tells the pages of the extension that are open. */
import type { Contract, Readers } from '../contract.ts';
import { nothing } from '../readers.ts';

/** What is told. Each is answered when it is done; of several pages, by the first. */
export type BackgroundToPages = {
  /** Everything is about to be locked: save what is being typed, and then answer. */
  settle(): void;
  /** The browser's command to lock found no passphrase. */
  'nothing-locked'(): void;
};

/** Whose documents may tell it. */
export const backgroundToPages: Contract<BackgroundToPages> = {
  name: 'background-to-pages',
  from: ['background'],
};

/** The contract at a page's door. */
export const pageOrderReaders: Readers<BackgroundToPages> = { settle: nothing, 'nothing-locked': nothing };
