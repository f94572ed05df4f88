/** Parts of a page that are loaded when they are shown first, so that the page itself opens at once. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { errorMessage, useStrings } from './strings.tsx';

/** A part that is loaded later. */
export interface LazyComponent<Props> {
  (props: Props): JSX.Element | null;
  /** Loads it before it is shown, so that it is there at once then. What fails is told when it is shown. */
  readonly preload: () => void;
}

/** A component that stands in for one that is loaded; where it cannot be loaded, the reason. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  let known: ComponentType<Props> | null = null;
  const get = async () => {
    known ??= await load();
    return known;
  };
  function Part(props: Props) {
    const text = useStrings();
    const [loaded, setLoaded] = useState(() => ({ part: known }));
    const [problem, setProblem] = useState<string | null>(null);
    useEffect(() => {
      if (loaded.part !== null) return;
      get().then(
        (part) => setLoaded({ part }),
        (error: unknown) => setProblem(errorMessage(error)),
      );
    }, [loaded]);
    if (problem !== null) return <p role="alert">{text('did_not_work', { reason: problem })}</p>;
    return loaded.part && <loaded.part {...props} />;
  }
  return Object.assign(Part, { preload: () => void get().catch(() => undefined) });
}
