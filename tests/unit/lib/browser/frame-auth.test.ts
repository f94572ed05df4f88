import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Admission = typeof import('../../../../lib/browser/frame-auth.ts');

/** As the background has it when it wakes. */
const awake = async (): Promise<Admission> => {
  vi.resetModules();
  return import('../../../../lib/browser/frame-auth.ts');
};

let admission: Admission;
beforeEach(async () => {
  fakeBrowser.reset();
  admission = await awake();
});

it('hears the one frame that shows the ticket of its tab', async () => {
  const { registerFrameToken, authenticateFrame, isAdmitted } = admission;
  await registerFrameToken(1, 'a ticket');
  expect(await isAdmitted(1, 7)).toBe(false);
  expect(await authenticateFrame(1, 7, 'a guess')).toBe(false);
  expect(await authenticateFrame(2, 7, 'a ticket')).toBe(false);
  expect(await authenticateFrame(1, 7, '')).toBe(false);
  expect(await authenticateFrame(1, 7, 'a ticket')).toBe(true);
  expect(await isAdmitted(1, 7)).toBe(true);
  expect(await isAdmitted(2, 7)).toBe(false);
  expect(await isAdmitted(1, 8)).toBe(false);
});

it('hears the frame that showed the ticket last, and none before it', async () => {
  const { registerFrameToken, authenticateFrame, isAdmitted } = admission;
  await registerFrameToken(1, 'a ticket');
  await authenticateFrame(1, 7, 'a ticket');
  expect(await authenticateFrame(1, 8, 'a ticket')).toBe(true);
  expect(await isAdmitted(1, 7)).toBe(false);
});

it('knows a ticket at once, before it is kept', async () => {
  const { registerFrameToken, authenticateFrame } = admission;
  void registerFrameToken(1, 'a ticket');
  expect(await authenticateFrame(1, 7, 'a ticket')).toBe(true);
});

it('knows after a sleep who was let in, and which ticket was announced', async () => {
  await admission.registerFrameToken(1, 'a ticket');
  await admission.authenticateFrame(1, 7, 'a ticket');
  await admission.registerFrameToken(2, 'another');
  const { authenticateFrame, isAdmitted } = await awake();
  expect(await isAdmitted(1, 7)).toBe(true);
  expect(await isAdmitted(2, 7)).toBe(false);
  expect(await authenticateFrame(2, 7, 'another')).toBe(true);
});

it('lets the frame before out when another is announced, and all when the tab is closed', async () => {
  const { registerFrameToken, authenticateFrame, forgetTicket, isAdmitted } = admission;
  await registerFrameToken(1, 'a ticket');
  await authenticateFrame(1, 7, 'a ticket');
  await registerFrameToken(1, 'the next');
  expect(await isAdmitted(1, 7)).toBe(false);
  await authenticateFrame(1, 7, 'the next');
  await forgetTicket(1);
  expect(await isAdmitted(1, 7)).toBe(false);
});

it('hears a sidebar that has its tab for itself', async () => {
  expect(await admission.isAdmitted(1, 0)).toBe(true);
});
