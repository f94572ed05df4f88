import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { lazy } from '../../../../components/ui/lazy.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import { english } from '../../strings.ts';

const Part = ({ words }: { readonly words: string }) => <p>{words}</p>;

/** Shows a part that is loaded so. */
function show(load: () => Promise<typeof Part>) {
  const Later = lazy(load);
  const open = () =>
    render(
      <StringsProvider value={english}>
        <Later words="here" />
      </StringsProvider>,
    );
  return { open, preload: Later.preload };
}

afterEach(cleanup);

it('is there once it is loaded, and at once the next time', async () => {
  const load = vi.fn(async () => Part);
  const { open } = show(load);
  open();
  expect(screen.queryByText('here')).toBeNull();
  await screen.findByText('here');
  cleanup();
  open();
  expect(screen.queryByText('here')).not.toBeNull();
  expect(load).toHaveBeenCalledOnce();
});

it('is there at once where it was warmed', async () => {
  const loaded = Promise.resolve(Part);
  const { open, preload } = show(() => loaded);
  preload();
  await loaded;
  await Promise.resolve();
  open();
  expect(screen.queryByText('here')).not.toBeNull();
});

it('says why it cannot be loaded, when it is shown and not before', async () => {
  const { open, preload } = show(() => Promise.reject(new Error('The file is gone.')));
  preload();
  open();
  expect((await screen.findByRole('alert')).textContent).toContain('The file is gone.');
});
