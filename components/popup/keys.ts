/** The popup by keyboard. */
import type { TextFieldElement } from '../ui/text-field.tsx';
import type { PopupModel } from './model.ts';

/** Where the keys act; `popup` is the element that everything stands in. */
export interface KeyPlaces {
  readonly popup: HTMLElement;
  readonly search: TextFieldElement;
}

/**
 * Answers a key: `/` leads to the search, up and down go from row to row, Enter in the search unfolds the first row, and
 * Escape folds, then empties the search. What is left to Escape then is the browser's, which closes the popup.
 */
export function answerKey(event: KeyboardEvent, model: PopupModel, { popup, search }: KeyPlaces): void {
  const { target, key } = event;
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  if (event.defaultPrevented || event.isComposing || hasModifier || !(target instanceof Element)) return;
  const answers: Readonly<Record<string, () => boolean>> = {
    '/': () => !isTyping(target) && focusOn(search),
    ArrowDown: () => isOnRows(target, search) && focusOn(besideRow(popup, target, 1)),
    ArrowUp: () => isOnRows(target, search) && focusOn(besideRow(popup, target, -1) ?? search),
    Enter: () => target === search && openFirst(popup),
    Escape: () => fold(popup, model) || empty(model, search),
  };
  if (answers[key]?.() === true) event.preventDefault();
}

const ROW = 'button.line';

/** The rows that are shown, from the top down. */
function rowsOf(popup: HTMLElement): HTMLElement[] {
  return [...popup.querySelectorAll<HTMLElement>(ROW)].filter((row) => row.closest('[hidden]') === null);
}

function isTyping(target: Element): boolean {
  return target.closest('input:not([type="checkbox"]), textarea, select') !== null;
}

/** Whether up and down mean the rows here: in other fields, and in a card longer than the popup, they do not. */
function isOnRows(target: Element, search: TextFieldElement): boolean {
  return target === search || (!isTyping(target) && target.closest('.person-card') === null);
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
  if (first?.getAttribute('aria-expanded') === 'false') first.click();
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
