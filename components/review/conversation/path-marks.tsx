/** The signs of the path's picture: each has a shape of its own, so that none is told apart by its colour alone. */

/** A light: a full disc for green, half a disc for yellow. */
export function LightSign({ light }: { readonly light: 'green' | 'yellow' }) {
  return (
    <g class={`light-sign ${light}`}>
      <circle r="7" class="ring" />
      {light === 'green' ? <circle r="4.5" /> : <path d="M0-7a7 7 0 0 0 0 14z" />}
    </g>
  );
}

/** A note; their stake is a diamond. */
export function NoteSign({ isStake }: { readonly isStake: boolean }) {
  return isStake ? (
    <path class="note-sign stake" d="M0-6 6 0 0 6-6 0z" />
  ) : (
    <circle class="note-sign" r="3.5" />
  );
}

/** A loop back, from a height up to another (px): it ends in an arrow below the line that it comes back to. */
export function LoopSign({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <g class="loop-sign">
      <path d={`M7 ${from - 4}C28 ${from - 10} 28 ${to + 24} 6 ${to + 8}`} class="loop" />
      <path d={`M7 ${to + 16}L6 ${to + 8}l8.5 .5`} />
    </g>
  );
}
