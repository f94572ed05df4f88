/** Has the conversation of the desk stand in a floating window, as long as that is open. */
import { type ComponentChildren, render } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { ModelProvider, useModel } from '../sidebar/context.tsx';
import { Spelling } from '../ui/spelling.tsx';
import { errorMessage, Strings, useStrings } from '../ui/strings.tsx';
import { type FloatingWindow, openFloatingWindow } from './floating-window.ts';

/** What the desk knows of it. */
export interface Floating {
  /** The window that is open; null for none. */
  readonly shown: FloatingWindow | null;
  /** Why it did not open, in a sentence of the browser; '' where nothing was wrong. */
  readonly problem: string;
  /** Opens it, at the person's own request. */
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** Draws `content` in the window while there is one: by this script, so that it is the same model, and nothing moves. */
export function useFloating(content: ComponentChildren): Floating {
  const model = useModel();
  const text = useStrings();
  const spelling = useContext(Spelling);
  const [shown, setShown] = useState<FloatingWindow | null>(null);
  const [problem, setProblem] = useState('');
  useLayoutEffect(() => {
    if (shown === null) return;
    render(
      <Strings.Provider value={text}>
        <Spelling.Provider value={spelling}>
          <ModelProvider value={model}>{content}</ModelProvider>
        </Spelling.Provider>
      </Strings.Provider>,
      shown.window.document.body,
    );
  });
  useEffect(() => {
    if (shown === null) return;
    const { body } = shown.window.document;
    const closed = () => {
      render(null, body);
      setShown(null);
    };
    const close = () => shown.window.close();
    shown.window.addEventListener('pagehide', closed, { once: true });
    // One that is not on top would outlive the desk, and what fills it would be dead.
    window.addEventListener('pagehide', close);
    return () => {
      window.removeEventListener('pagehide', close);
      // The desk shows something else, as the lock, and there is nothing to fill it with.
      close();
    };
  }, [shown]);
  const open = useCallback(async () => {
    setProblem('');
    await openFloatingWindow().then(setShown, (error: unknown) => setProblem(errorMessage(error)));
  }, []);
  return { shown, problem, open, close: () => shown?.window.close() };
}
