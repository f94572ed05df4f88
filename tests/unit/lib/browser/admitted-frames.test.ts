import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  announceTicket,
  enterWithTicket,
  forgetTicket,
  isAdmitted,
} from '../../../../lib/browser/admitted-frames.ts';

beforeEach(() => fakeBrowser.reset());

it('hears the one frame that shows the ticket of its tab', async () => {
  await announceTicket(1, 'a ticket');
  expect(await isAdmitted(1, 7)).toBe(false);
  expect(await enterWithTicket(1, 7, 'a guess')).toBe(false);
  expect(await enterWithTicket(2, 7, 'a ticket')).toBe(false);
  expect(await enterWithTicket(1, 7, 'a ticket')).toBe(true);
  expect(await isAdmitted(1, 7)).toBe(true);
  expect(await isAdmitted(2, 7)).toBe(false);
  expect(await isAdmitted(1, 8)).toBe(false);
});

it('takes a ticket once, but from the same frame again', async () => {
  await announceTicket(1, 'a ticket');
  await enterWithTicket(1, 7, 'a ticket');
  expect(await enterWithTicket(1, 8, 'a ticket')).toBe(false);
  expect(await enterWithTicket(1, 7, 'a ticket')).toBe(true);
});

it('lets the frame before out when another is announced, and all when the tab is closed', async () => {
  await announceTicket(1, 'a ticket');
  await enterWithTicket(1, 7, 'a ticket');
  await announceTicket(1, 'the next');
  expect(await isAdmitted(1, 7)).toBe(false);
  await enterWithTicket(1, 7, 'the next');
  await forgetTicket(1);
  expect(await isAdmitted(1, 7)).toBe(false);
});

it('hears a sidebar that has its tab for itself', async () => {
  expect(await isAdmitted(1, 0)).toBe(true);
});
