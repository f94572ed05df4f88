/** What keys do, by the action that they ask for. */
import type { Signal } from '@preact/signals';
import { askInSilence } from '../../lib/domain/conversation/state.ts';
import { type Action, bindings } from '../../lib/domain/hotkeys/bindings.ts';
import type { BaseModel, FocusPlace } from './base-model.ts';

/** Makes them of a model's actions; what asks for the focus does so in `focusWanted`. */
export function createKeyActs(
  model: BaseModel,
  focusWanted: Signal<FocusPlace | null>,
): Partial<Record<Action, () => void>> {
  const toStep = (number: number) => () => {
    const there = model.guide.peek().steps[number - 1];
    if (there !== undefined) model.enter(there.id);
  };
  const wantFocus = (place: FocusPlace) => () => {
    focusWanted.value = place;
  };
  return {
    ...Object.fromEntries(
      bindings.flatMap(({ action, step: number }) =>
        number === undefined ? [] : [[action, toStep(number)]],
      ),
    ),
    cover: () => void model.cover(),
    'side-panel': () => void model.openPanel(),
    help: () => model.setHelp(!model.helpOpen.peek()),
    lock: () => void model.lock(),
    undo: model.undo,
    redo: model.redo,
    'next-step': model.next,
    'previous-step': model.previous,
    ask: () => (askInSilence(model.state.peek()) === undefined ? model.ask() : model.answered()),
    'green-light': () => model.showLight('green'),
    'yellow-light': () => model.showLight('yellow'),
    'answer-no': () => model.judge('no'),
    note: wantFocus('note'),
    commit: wantFocus('commitment'),
    'mark-moment': model.markMoment,
    'all-notes': () => model.toggleSheet('notes'),
    'signs-in-full': () => model.toggleSheet('signs'),
    'last-time': () => model.toggleSheet('last-time'),
    objections() {
      // From a card, it leads back to all of them.
      if (model.shownObjection.peek() === null) model.toggleSheet('objections');
      else model.showObjection(null);
    },
    end: () => model.setEnding(true),
    'close-sheet': model.closeSheet,
    'check-off'() {
      const question = model.largeQuestion.peek();
      if (question !== undefined) model.tick(question.id, true);
    },
    'previous-question': () => model.chooseQuestion(-1),
    'next-question': () => model.chooseQuestion(1),
    'previous-part': () => model.turnPart(-1),
    'next-part': () => model.turnPart(1),
  };
}
