/** What could not be read or done. */
import { useStrings } from '../ui/strings.tsx';

/** A sentence with the reason, said aloud at once; nothing where there is no problem. */
export function Failed({ problem }: { readonly problem: string | null }) {
  const text = useStrings();
  if (problem === null) return null;
  return (
    <p role="alert" class="trouble">
      {text('review_failed', { reason: problem })}
    </p>
  );
}
