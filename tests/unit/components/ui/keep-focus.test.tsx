/** Where the focus goes when what had it is gone. */
import { signal } from '@preact/signals';
import { render, screen, waitFor } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { expect, test } from 'vitest';
import { useKeptFocus } from '../../../../components/ui/keep-focus.ts';

/** A button that goes, another beside it, and one further down that can be pressed for some seconds only. */
function open(isOffered: boolean) {
  const isThere = signal(true);
  function Panel() {
    const root = useRef<HTMLDivElement>(null);
    useKeptFocus(root);
    return (
      <div ref={root}>
        <main>
          {isThere.value && <button type="button">Goes</button>}
          <button type="button">Beside it</button>
        </main>
        <button type="button" data-offer={isOffered}>
          Undo
        </button>
      </div>
    );
  }
  render(<Panel />);
  screen.getByRole('button', { name: 'Goes' }).focus();
  return () => {
    isThere.value = false;
  };
}

test.each([
  ['what stands beside it', false, 'Beside it'],
  ['what is offered for some seconds, wherever that stands', true, 'Undo'],
] as const)('it goes to %s', async (_, isOffered, name) => {
  const remove = open(isOffered);
  remove();
  await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
});
