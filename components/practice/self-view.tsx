import { useStrings } from '../ui/strings.tsx';

/** One's own small tile: no camera is on, so it says who is there and no more. */
export function OwnPicture() {
  const text = useStrings();
  return (
    <div class="own">
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <circle cx="32" cy="25" r="11" />
        <path d="M10 60c2-14 11-20 22-20s20 6 22 20z" />
      </svg>
      <span>{text('practice_you')}</span>
    </div>
  );
}
