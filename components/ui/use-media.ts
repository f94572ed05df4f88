/** Whether the window is as a media query asks. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether it is, now and after every change. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useLayoutEffect(() => {
    const list = window.matchMedia(query);
    const look = () => setMatches(list.matches);
    list.addEventListener('change', look);
    look();
    return () => list.removeEventListener('change', look);
  }, [query]);
  return matches;
}
