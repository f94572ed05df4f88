/** Points down where something can be unfolded; its style turns it where it is. */
export function Chevron() {
  return (
    <svg class="icon chevron" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m4 6 4 4 4-4" />
    </svg>
  );
}
