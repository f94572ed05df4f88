/** What a page says while the browser keeps the extension away from the call pages. */
import { useEffect, useState } from 'preact/hooks';
import { callSites } from './call-sites.ts';
import { useStrings } from './strings.tsx';

/** The browser's permission to stand on the call pages. */
export interface HostAccess {
  readonly isGranted: () => Promise<boolean>;
  /** Has the browser ask the person; only a click may lead here. Returns whether they allowed it. */
  readonly ask: () => Promise<boolean>;
}

/** A sentence and a button while access is missing, else nothing. */
export function HostAccessNotice({ access }: { readonly access: HostAccess }) {
  const text = useStrings();
  const [isMissing, setMissing] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void access.isGranted().then((granted) => setMissing(!granted));
  }, [access]);
  if (!isMissing) return null;
  const sites = callSites(text, 'conjunction');
  const ask = () => {
    setRefused(false);
    void access.ask().then((granted) => {
      setMissing(!granted);
      setRefused(!granted);
    });
  };
  return (
    <section class="host-access">
      <p>{text('site_access_missing', { sites })}</p>
      <button type="button" class="main" onClick={ask}>
        {text('site_access_allow', { sites })}
      </button>
      {isRefused && (
        <p role="alert" class="trouble">
          {text('site_access_refused')}
        </p>
      )}
    </section>
  );
}
