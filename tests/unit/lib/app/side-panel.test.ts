import { expect, test } from 'vitest';
import { createSidePanel, type SidePanelPorts } from '../../../../lib/app/side-panel.ts';
import { sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';

const PATH = 'sidebar.html?session=4&ticket=a-ticket';
const DESK = { message: 'panel_has_own' };

/** The panel of a browser; `done` is what was done, in order. */
function start(more: Partial<SidePanelPorts> = {}) {
  const done: string[] = [];
  const panel = createSidePanel({
    announce: async ({ session }, ticket, place) => void done.push(`announce ${session} ${ticket} ${place}`),
    newTicket: () => 'a-ticket',
    isDesk: async () => false,
    setPanel: async (tab, path) => void done.push(`set ${tab} ${path}`),
    openPanel: async (tab) => void done.push(`open ${tab}`),
    closePanel: async (tab) => void done.push(`close ${tab}`),
    openPanels: async () => ['moz-extension://id/beside.html', `moz-extension://id/${PATH}`],
    ...more,
  });
  return { panel, done };
}
const READY = ['announce 4 a-ticket panel', `set 4 ${PATH}`];

test('gets the panel of a tab ready, and says what it shows', async () => {
  const { panel, done } = start();
  expect(await panel.prepare(4)).toBe(PATH);
  expect(done).toEqual(READY);
});

test('opens it in the same task, announced before', async () => {
  const { panel, done } = start();
  const opening = panel.open(4);
  expect(done).toEqual([...READY, 'open 4']);
  await opening;
  expect(done).toHaveLength(3);
});

test('rejects where the browser refuses', async () => {
  const { panel } = start({ openPanel: () => Promise.reject(new Error('no gesture')) });
  await expect(panel.open(4)).rejects.toThrow('no gesture');
});

test('has no panel beside the desk, which has the sidebar of its tab in it', async () => {
  const { panel, done } = start({ isDesk: async () => true });
  await expect(panel.prepare(4)).rejects.toMatchObject(DESK);
  expect(done).toEqual([]);
  await expect(panel.open(4)).rejects.toMatchObject(DESK);
  expect(done.at(-1)).toBe('close 4');
});

test.each([
  [4, true],
  [5, false],
])('knows whether that of tab %d is open', async (tab, isOpen) => {
  expect(await start().panel.has(sessionInTab(tab))).toBe(isOpen);
});
