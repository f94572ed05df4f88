/** Parts of a page that are loaded when they are shown first, so that the page itself opens at once. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from './reason.ts';
import { useStrings } from './strings.tsx';

/** A component that stands in for one that is loaded; where it cannot be loaded, the reason. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element | null {
  return function Later(props) {
    const text = useStrings();
    const [loaded, setLoaded] = useState<{ readonly part: ComponentType<Props> } | null>(null);
    const [problem, setProblem] = useState<string | null>(null);
    useEffect(() => {
      load().then(
        (part) => setLoaded({ part }),
        (error: unknown) => setProblem(reasonOf(error)),
      );
    }, []);
    if (problem !== null) return <p role="alert">{text('popup_failed', problem)}</p>;
    return loaded && <loaded.part {...props} />;
  };
}
