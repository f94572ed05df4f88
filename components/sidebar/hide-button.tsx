/** Puts the sidebar away. */
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** The button that collapses the sidebar to its tab at the edge. */
export function HideButton() {
  const { hide } = useModel();
  const text = useStrings();
  const name = text('hide_sidebar');
  return (
    <button type="button" class="icon" aria-label={name} title={name} onClick={() => void hide()}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4 10h9M9.5 6l4 4-4 4M16.5 4v12" />
      </svg>
    </button>
  );
}
