/** Where the sidebar could not start. */
import { useStrings } from '../ui/strings.tsx';

/** Says why, and offers another try. */
export function OpeningFailed(props: { readonly problem: string; readonly tryAgain: () => void }) {
  const text = useStrings();
  return (
    <main class="sidebar failed">
      <p role="alert" class="trouble">
        {text('sidebar_failed', props.problem)}
      </p>
      <button type="button" class="main" onClick={props.tryAgain}>
        {text('sidebar_try_again')}
      </button>
    </main>
  );
}
