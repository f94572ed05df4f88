import { clocksOnlyAtTheTop, nothingTalksToTheNetwork } from './clocks.ts';
import { exportsHaveDocstrings } from './docstrings.ts';
import { entrypointsOnlyWire, nothingAwaitsAtTheTop } from './entrypoints.ts';
import { fieldsAreNotRemembered, wordsGoIntoOneField } from './fields.ts';
import { filesNamedBySubject } from './file-names.ts';
import { arrowsRunOneWay, entrypointsStandAlone } from './layers.ts';
import {
  languagesAreWhole,
  messagesAreDescribed,
  messagesAreUsed,
  messagesUsedExist,
  reasonsAreSaidOfFilesAlone,
} from './messages.ts';
import { componentsReachNoBrowser, packagesInTheirPlace } from './restricted-imports.ts';
import { callPagesReadNoSession } from './session-settings.ts';
import { noTestLeftOut } from './skipped-tests.ts';
import type { Rule } from './sources.ts';
import { everyClassIsUsed, sheetsBelongToComponents } from './style-sheets.ts';

/** The rules of the house, each by what it says. */
export const rules = {
  'imports run one way': arrowsRunOneWay,
  'words are typed into the one text field': wordsGoIntoOneField,
  'no field is remembered by the browser': fieldsAreNotRemembered,
  'no entrypoint imports another': entrypointsStandAlone,
  'entrypoints wire and nothing else': entrypointsOnlyWire,
  'nothing is awaited at the top of a module': nothingAwaitsAtTheTop,
  'packages are imported only in their place': packagesInTheirPlace,
  'components reach neither the database nor the browser': componentsReachNoBrowser,
  'what runs in a call’s page reads no setting of the session': callPagesReadNoSession,
  'only entrypoints read the clock and set timers': clocksOnlyAtTheTop,
  'nothing talks to the network': nothingTalksToTheNetwork,
  'files are named by their subject': filesNamedBySubject,
  'every export has a docstring': exportsHaveDocstrings,
  'every message that is used exists': messagesUsedExist,
  'every message is used': messagesAreUsed,
  'what is wrong with a file is said of files alone': reasonsAreSaidOfFilesAlone,
  'every message is described': messagesAreDescribed,
  'every language has the same messages': languagesAreWhole,
  'no test is left out': noTestLeftOut,
  'every class of a sheet is used': everyClassIsUsed,
  'a sheet is for its component alone': sheetsBelongToComponents,
} satisfies Record<string, Rule>;
