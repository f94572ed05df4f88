/**
 * When something is painted in a window that another document can reach: the side panel, which Playwright does not see, and
 * the floating window, which no address was opened in; and in the other places in the same way.
 */
import type { JSHandle } from 'playwright-core';

/** What is done: a key where the focus is, or a letter put into the field that is looked at, as the editor puts one. */
export type WindowAct = { readonly key: string } | { readonly letter: string };

/**
 * Milliseconds from the act, which comes anywhere in a frame, to the end of the frame that shows another text or value of
 * the element: when the main thread is through with that frame.
 */
export function timeInWindow(window: JSHandle<Window>, act: WindowAct, selector: string): Promise<number> {
  return window.evaluate(
    async (given, { act, selector }) => {
      const view = given as Window & typeof globalThis;
      const { document } = view;
      const find = () => document.querySelector<HTMLElement>(selector);
      const shown = () => {
        const element = find();
        return element?.localName === 'textarea'
          ? (element as HTMLTextAreaElement).value
          : element?.textContent;
      };
      if ('letter' in act) find()?.focus();
      await new Promise((resolve) => view.setTimeout(resolve, Math.random() * 20));
      const before = shown();
      const begun = view.performance.now();
      if ('letter' in act) document.execCommand('insertText', false, act.letter);
      else {
        const { key } = act;
        const how = { key, code: `Key${key.toUpperCase()}`, bubbles: true, cancelable: true };
        (document.activeElement ?? document.body).dispatchEvent(new view.KeyboardEvent('keydown', how));
      }
      const afterFrame = () =>
        new Promise<unknown>((resolve) =>
          view.requestAnimationFrame(() =>
            scheduler.postTask(() => resolve(null), { priority: 'user-blocking' }),
          ),
        );
      do await afterFrame();
      while (shown() === before);
      return view.performance.now() - begun;
    },
    { act, selector },
  );
}

/** As much of the documents' `scheduler` as is used here. */
declare const scheduler: {
  postTask(run: () => void, options: { readonly priority: 'user-blocking' }): unknown;
};

/** How long a frame takes there, ms: the mean of ten. */
export function frameIn(window: JSHandle<Window>): Promise<number> {
  const FRAMES = 10;
  return window.evaluate(async (view, frames) => {
    const next = () => new Promise<number>((resolve) => view.requestAnimationFrame(resolve));
    const begun = await next();
    let ended = begun;
    for (let frame = 0; frame < frames; frame += 1) ended = await next();
    return (ended - begun) / frames;
  }, FRAMES);
}
