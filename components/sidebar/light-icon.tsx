/** The mark of a light: its shape tells it apart, not its color alone. */

/** A full disc for green, half a disc for yellow. */
export function LightMark({ color }: { readonly color: 'green' | 'yellow' }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={`mark ${color}`}>
      <circle cx="8" cy="8" r="6.5" class="ring" />
      {color === 'green' ? <circle cx="8" cy="8" r="4.5" /> : <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" />}
    </svg>
  );
}
