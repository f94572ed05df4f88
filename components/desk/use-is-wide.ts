/** Whether the window has room for the sidebar and for something beside it. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** In rem: large text makes a window as narrow as zoom does. The style sheet of the desk leaves the sidebar 26 of them. */
const WIDE = '(min-width: 48rem)';

/** Whether it has, now and after every change. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useLayoutEffect(() => {
    const query = window.matchMedia(WIDE);
    const look = () => setWide(query.matches);
    query.addEventListener('change', look);
    look();
    return () => query.removeEventListener('change', look);
  }, []);
  return isWide;
}
