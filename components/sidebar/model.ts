/** The sidebar's model: read-only signals, and what the organizer can do. A fresh one for each document. */
import { openMoment } from '../../lib/domain/conversation/marked-moments.ts';
import type { Action } from '../../lib/domain/hotkeys/bindings.ts';
import { createBaseModel } from './base-model.ts';
import type { Dependencies } from './dependencies.ts';
import { createKeyActs } from './key-acts.ts';
import { whyNot } from './why-not.ts';

/** The model. */
export type SidebarModel = ReturnType<typeof createSidebarModel>;

/** Makes the model of a sidebar. */
export function createSidebarModel(around: Dependencies) {
  const { model, notice, focusWanted } = createBaseModel(around);
  const keyActs = createKeyActs(model, focusWanted);
  return {
    ...model,
    get locale() {
      return around.locale;
    },
    /** Does what a key asks for, wherever it was pressed; says why where it can do nothing. */
    act(action: Action) {
      const state = model.state.peek();
      const reason = whyNot(action, {
        guide: model.guide.peek(),
        state,
        isEnding: model.isEnding.peek(),
        hasLastTime: model.lastTime.peek() !== null || model.prepared.peek() !== null,
        hasQuestion: model.largeQuestion.peek() !== undefined,
        hasOtherQuestion: model.questionAfter.peek() !== undefined,
        hasObjections: model.objections.peek().length > 0,
        hasParts: model.parts.peek().length > 1,
        isMomentOpen: openMoment(state, model.now()) !== undefined,
      });
      notice.value = reason ?? null;
      if (reason === undefined) keyActs[action]?.();
    },
  };
}
