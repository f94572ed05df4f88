import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { type HostAccess, HostAccessNotice } from '../../../../components/ui/host-access.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import { english, englishSites } from '../../strings.ts';

afterEach(cleanup);

const show = (isGranted: boolean, answer: boolean) => {
  let tell: (isGranted: boolean) => void = () => {};
  const access = {
    follow: vi.fn(async (listener: typeof tell) => {
      tell = listener;
      listener(isGranted);
    }),
    ask: vi.fn(async () => answer),
  };
  const { container } = render(
    <StringsProvider value={english}>
      <HostAccessNotice access={access} />
    </StringsProvider>,
  );
  return { ...access, container, tell: (is: boolean) => act(() => tell(is)) };
};

it('says nothing where access is granted', async () => {
  const { container, follow } = show(true, true);
  await waitFor(() => expect(follow).toHaveBeenCalled());
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

it('comes when access is taken back while the page is open, and goes when it is given back', async () => {
  const { container, tell } = show(true, true);
  tell(false);
  expect(screen.getByRole('button').textContent).toBe(
    english('site_access_allow', { sites: englishSites.all }),
  );
  tell(true);
  expect(container.textContent).toBe('');
});

it('says why where the browser does not tell', async () => {
  const access: HostAccess = { follow: () => Promise.reject(new Error('No answer.')), ask: async () => true };
  render(
    <StringsProvider value={english}>
      <HostAccessNotice access={access} />
    </StringsProvider>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('No answer.');
});
