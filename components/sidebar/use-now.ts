/** A component's look at the clock. */
import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../lib/domain/dates/clock.ts';

/**
 * The time (epoch ms), anew at each whole multiple of `every` ms since `from`. One timer, only while the
 * component is on the screen.
 */
export function useNow(clock: Clock, from: number, every: number): number {
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    let cancel = () => {};
    const tick = () => {
      const time = clock.now();
      setNow(time);
      cancel = clock.after(every - ((((time - from) % every) + every) % every), tick);
    };
    tick();
    return () => cancel();
  }, [clock, from, every]);
  return now;
}
