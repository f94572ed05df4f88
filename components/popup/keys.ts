/** The popup by keyboard. */
import { characterOf, isTextField } from '../../lib/domain/hotkeys/keyboard-events.ts';
import {
  actionOfCharacter,
  DEFAULT_SINGLE_KEYS,
  keyFor,
  type SingleKeys,
} from '../../lib/domain/hotkeys/single-keys.ts';
import type { TextFieldElement } from '../ui/text-field.tsx';
import type { PopupModel } from './model.ts';

/** Where the keys act; `popup` is the element that everything stands in. */
export interface KeyPlaces {
  readonly popup: HTMLElement;
  readonly search: TextFieldElement;
}

/**
 * Has the keys answered until the signal aborts: the search's key (`/` unless the person chose another, or none) leads to
 * it, up and down go from row to row, Enter in the search unfolds the first row, and Escape folds, then empties the
 * search. What is left to Escape then is the browser's, which closes the popup.
 */
export function answerKeys(model: PopupModel, places: KeyPlaces, signal: AbortSignal): void {
  let singleKeys = DEFAULT_SINGLE_KEYS;
  const follow = (keys: SingleKeys) => {
    singleKeys = keys;
    model.showSearchKey(keys.on ? keyFor('search', keys).toUpperCase() : '');
  };
  model.followSingleKeys(follow);
  const answer = (event: KeyboardEvent) => {
    if (answerOne(event, model, singleKeys, places)) event.preventDefault();
  };
  places.popup.ownerDocument.addEventListener('keydown', answer, { signal });
}

/** Returns whether the key had an answer. */
function answerOne(
  event: KeyboardEvent,
  model: PopupModel,
  singleKeys: SingleKeys,
  { popup, search }: KeyPlaces,
): boolean {
  const { target, key } = event;
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  if (event.defaultPrevented || event.isComposing || hasModifier || !(target instanceof Element))
    return false;
  switch (key) {
    case 'ArrowDown':
      return isOnRows(target, search) && focusOn(besideRow(popup, target, 1));
    case 'ArrowUp':
      return isOnRows(target, search) && focusOn(besideRow(popup, target, -1) ?? search);
    case 'Enter':
      return target === search && openFirst(popup);
    case 'Escape':
      return fold(popup, model) || empty(model, search);
  }
  // In the empty search itself a sign, as no word begins with, is no letter of what is looked for.
  const isTyped =
    isTextField(target) && !(target === search && search.value === '' && /[^\p{L}\p{N}]/u.test(key));
  const character = event.repeat || isTyped ? undefined : characterOf(event);
  const isSearch = character !== undefined && actionOfCharacter(character, singleKeys, 'review') === 'search';
  return isSearch && focusOn(search);
}

const ROW = '[data-row]';

/** The rows that are shown, from the top down. */
function rowsOf(popup: HTMLElement): HTMLElement[] {
  return [...popup.querySelectorAll<HTMLElement>(ROW)].filter((row) => row.closest('[hidden]') === null);
}

function isTyping(target: Element): boolean {
  return target.closest('input:not([type="checkbox"]), textarea, select') !== null;
}

/** Whether up and down mean the rows here: in other fields, and in a card longer than the popup, they do not. */
function isOnRows(target: Element, search: TextFieldElement): boolean {
  return target === search || (!isTyping(target) && target.closest('[data-card]') === null);
}

function besideRow(popup: HTMLElement, target: Element, by: 1 | -1): HTMLElement | undefined {
  const rows = rowsOf(popup);
  const here = rows.findIndex((row) => row === target || row.closest('li')?.contains(target));
  return here === -1 && by === -1 ? undefined : rows[here + by];
}

function focusOn(element: HTMLElement | undefined): boolean {
  element?.focus();
  return element !== undefined;
}

function openFirst(popup: HTMLElement): boolean {
  const [first] = rowsOf(popup);
  first?.focus();
  // A link has nothing to unfold: it leads there.
  if (first?.getAttribute('aria-expanded') !== 'true') first?.click();
  return first !== undefined;
}

function fold(popup: HTMLElement, { unfolding }: PopupModel): boolean {
  if (unfolding.row.peek() === null) return false;
  const row = rowsOf(popup).find((one) => one.getAttribute('aria-expanded') === 'true');
  unfolding.fold();
  row?.focus();
  return true;
}

function empty(model: PopupModel, search: TextFieldElement): boolean {
  if (model.find.query.peek() === '') return false;
  model.search('');
  search.focus();
  return true;
}
