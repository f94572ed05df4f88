/** What a page says while the browser keeps the extension away from the call pages. */
import { useEffect, useState } from 'preact/hooks';
import { Alert } from './alert.tsx';
import { Button, type ButtonProps } from './button.tsx';
import { callSites } from './call-sites.ts';
import { errorMessage, useStrings } from './strings.tsx';

/** The browser's permission to stand on the call pages. */
export interface HostAccess {
  /**
   * Calls `listener` with whether it is granted, now and after every change, until the signal aborts. Rejects with an Error
   * where the browser does not say.
   */
  readonly follow: (listener: (isGranted: boolean) => void, signal: AbortSignal) => Promise<void>;
  /** Has the browser ask the person; only a click may lead here. Returns whether they allowed it. */
  readonly ask: () => Promise<boolean>;
}

/** A sentence and a button while access is missing, else nothing. */
export function HostAccessNotice(props: {
  readonly access: HostAccess;
  /** Of the button. */
  readonly size?: ButtonProps['size'];
  /** For the button's place. */
  readonly class?: string;
}) {
  const { access, size = 'regular' } = props;
  const text = useStrings();
  const [isMissing, setMissing] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown) => setProblem(errorMessage(error));
  useEffect(() => {
    const shown = new AbortController();
    const heard = (isGranted: boolean) => {
      setMissing(!isGranted);
      if (isGranted) setRefused(false);
    };
    access.follow(heard, shown.signal).catch(failed);
    return () => shown.abort();
  }, [access]);
  if (problem !== null) return <Alert>{text('did_not_work', { reason: problem })}</Alert>;
  if (!isMissing) return null;
  const sites = callSites(text, 'conjunction');
  const ask = () => {
    setRefused(false);
    access.ask().then((isGranted) => {
      setMissing(!isGranted);
      setRefused(!isGranted);
    }, failed);
  };
  return (
    <section>
      <p>{text('site_access_missing', { sites })}</p>
      <Button kind="primary" size={size} class={props.class ?? ''} onClick={ask}>
        {text('site_access_allow', { sites })}
      </Button>
      {isRefused && <Alert>{text('site_access_refused')}</Alert>}
    </section>
  );
}
