/** The sites to which access is asked for when one is switched on. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { english } from '../../../strings.ts';
import { openSettings } from './open-settings.tsx';

afterEach(cleanup);

const jitsi = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Jitsi \(meet\.jit\.si\)/ });
const teams = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Teams \(teams\.microsoft\.com/ });

test('each is on once the browser lets us onto all of its hosts, and is asked for in the press itself', async () => {
  const asked: [string[], boolean][] = [];
  openSettings({
    site: (patterns) => ({
      follow: async (listener) => listener(patterns.includes('https://teams.live.com/*')),
      change: async (isOn) => void asked.push([patterns, isOn]),
    }),
  });
  await waitFor(() => expect(teams().checked).toBe(true));
  expect(jitsi().checked).toBe(false);
  fireEvent.click(jitsi());
  expect(asked).toEqual([[['https://meet.jit.si/*'], true]]);
  await waitFor(() => expect(jitsi().checked).toBe(true));
  fireEvent.click(teams());
  await waitFor(() => expect(teams().checked).toBe(false));
  expect(asked[1]?.[1]).toBe(false);
});

test('refused, it stays off, and a sentence says that nothing has changed', async () => {
  openSettings({
    site: () => ({
      follow: async (listener) => listener(false),
      change: () => Promise.reject(new Error(english('sites_refused'))),
    }),
  });
  fireEvent.click(jitsi());
  expect((await screen.findByRole('alert')).textContent).toBe(english('sites_refused'));
  expect(jitsi().checked).toBe(false);
});
