/** What other documents show while the store is encrypted, or the encryption is taken off. */
import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './lock.module.css';

/** What is under way. */
interface Moving {
  readonly to: 'sealed' | 'clear';
  /** How much of it is done, 0 to 1. */
  readonly done: number;
}

/** Says what is under way elsewhere, how far it is, and that it must be left to it. */
export function MovingScreen(props: {
  /** How far it is when this opens. */
  readonly moving: Moving;
  /** Calls back with how far it is, until the signal aborts. */
  readonly follow: (listener: (moving: Moving) => void, signal: AbortSignal) => void;
}) {
  const { follow } = props;
  const text = useStrings();
  const [{ to, done }, setMoving] = useState(props.moving);
  useEffect(() => {
    const lifetime = new AbortController();
    follow(setMoving, lifetime.signal);
    return () => lifetime.abort();
  }, [follow]);
  return (
    <main class={styles.screen}>
      <h1>{text(to === 'sealed' ? 'moving_sealing' : 'moving_opening')}</h1>
      <p>{text('moving_hint')}</p>
      <progress aria-label={text('settings_working')} value={done > 0 ? done : undefined} />
      <p>{text('moving_done', { percent: Math.floor(done * 100) })}</p>
    </main>
  );
}
