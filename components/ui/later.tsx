/** Parts of a page that are loaded when they are shown first, so that the page itself opens at once. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from './reason.ts';
import { useStrings } from './strings.tsx';

/** A part that is loaded later. */
export interface Later<Props> {
  (props: Props): JSX.Element | null;
  /** Loads it before it is shown, so that it is there at once then. What fails is told when it is shown. */
  readonly warm: () => void;
}

/** A component that stands in for one that is loaded; where it cannot be loaded, the reason. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
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
        (error: unknown) => setProblem(reasonOf(error)),
      );
    }, [loaded]);
    if (problem !== null) return <p role="alert">{text('popup_failed', problem)}</p>;
    return loaded.part && <loaded.part {...props} />;
  }
  return Object.assign(Part, { warm: () => void get().catch(() => undefined) });
}
