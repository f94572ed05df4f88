import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { HostAccessNotice } from '../../../../components/ui/host-access.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import { english, englishSites } from '../../strings.ts';

afterEach(cleanup);

const show = (isGranted: boolean, answer: boolean) => {
  const access = { isGranted: vi.fn(async () => isGranted), ask: vi.fn(async () => answer) };
  const { container } = render(
    <StringsProvider value={english}>
      <HostAccessNotice access={access} />
    </StringsProvider>,
  );
  return { ...access, container };
};

it('says nothing where access is granted', async () => {
  const { container, isGranted } = show(true, true);
  await waitFor(() => expect(isGranted).toHaveBeenCalled());
  expect(container.textContent).toBe('');
});

it('asks at a click, and goes once it is allowed', async () => {
  const { container, ask } = show(false, true);
  fireEvent.click(
    await screen.findByRole('button', { name: english('site_access_allow', { sites: englishSites.all }) }),
  );
  expect(ask).toHaveBeenCalledOnce();
  await waitFor(() => expect(container.textContent).toBe(''));
});

it('stays where the person says no, and says so', async () => {
  const { container, ask } = show(false, false);
  fireEvent.click(await screen.findByRole('button'));
  await waitFor(() => expect(ask).toHaveBeenCalled());
  expect((await screen.findByRole('alert')).textContent).toBe(english('site_access_refused'));
  expect(container.textContent).toContain(english('site_access_missing', { sites: englishSites.all }));
});
