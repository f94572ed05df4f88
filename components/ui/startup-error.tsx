/** Where a document could not start. */
import { useStrings } from './strings.tsx';

/** Says why, and offers another try. */
export function OpeningFailed(props: { readonly problem: string; readonly tryAgain: () => void }) {
  const text = useStrings();
  return (
    <main class="opening-failed">
      <h1>{text('extensionName')}</h1>
      <p role="alert" class="trouble">
        {text('sidebar_failed', { reason: props.problem })}
      </p>
      <button type="button" class="main" onClick={props.tryAgain}>
        {text('try_again')}
      </button>
    </main>
  );
}
