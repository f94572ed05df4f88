import { expect, test, vi } from 'vitest';
import { type CommandPorts, createCommands } from '../../../../lib/app/hotkey-commands.ts';
import type { LiveConversation } from '../../../../lib/domain/conversation/live.ts';
import { type SessionId, sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';

const FRONT = 4;
const talk = (tab: number, touchedAt = 0): LiveConversation => ({
  ...sessionInTab(tab),
  conversation: `c${tab}`,
  touchedAt,
});

/** The commands in a browser with some docks and sidebars; `done` is what they did, in order. */
function start(
  live: readonly LiveConversation[],
  { docks = [FRONT], sidebars = [FRONT], panels = [] as readonly number[] } = {},
  more: Partial<CommandPorts> = {},
) {
  const done: string[] = [];
  let on = live;
  const ports: CommandPorts = {
    live: async () => on,
    activeTab: async () => FRONT,
    async orderDock(tab, order) {
      if (!docks.includes(tab)) return undefined;
      done.push(`${order} ${tab}`);
      return { open: true };
    },
    hasPanel: async (tab) => panels.includes(tab),
    closePanel: async (tab) => done.push(`close panel ${tab}`),
    openPanel: async (tab) => done.push(`open panel ${tab}`),
    showTab: async (tab) => done.push(`show tab ${tab}`),
    async act({ session }, action) {
      if (!sidebars.some((one) => `${one}` === session)) return false;
      done.push(`${action} in ${session}`);
      return true;
    },
    async leave(session) {
      done.push(`leave ${session}`);
      on = on.filter((one) => one.session !== session);
    },
    lock: async (front) => void done.push(`lock from ${front}`),
    cover: async () => done.push('cover'),
    ...more,
  };
  return { done, obey: createCommands(ports) };
}

test.each([
  ['acts in the tab in front', 'undo', [talk(FRONT), talk(9, 1)], {}, ['undo in 4']],
  [
    'acts in the one touched last, from elsewhere',
    'undo',
    [talk(8), talk(9, 1)],
    { sidebars: [9] },
    ['undo in 9'],
  ],
  ['does nothing where none is on', 'undo', [], {}, []],
  [
    'passes over a tab that has left its call',
    'next-step',
    [talk(9, 2), talk(8, 1)],
    { sidebars: [8] },
    ['leave 9', 'next-step in 8'],
  ],
  ['takes the focus for a note in front', 'note', [talk(FRONT)], {}, ['focus 4', 'note in 4']],
  ['leaves the focus for a note elsewhere', 'note', [talk(9)], { docks: [9], sidebars: [9] }, ['note in 9']],
  ['opens and closes the sidebar in front', 'toggle-sidebar', [talk(9)], { docks: [FRONT, 9] }, ['toggle 4']],
  [
    'opens that of the conversation where there is none in front',
    'toggle-sidebar',
    [talk(9)],
    { docks: [9] },
    ['toggle 9'],
  ],
  ['opens nothing where there is neither', 'toggle-sidebar', [], { docks: [] }, []],
  ['goes to one that has no dock, as the desk', 'toggle-sidebar', [talk(9)], { docks: [] }, ['show tab 9']],
  ['stays on the desk', 'toggle-sidebar', [talk(FRONT)], { docks: [] }, []],
  ['closes the panel in front', 'toggle-sidebar', [talk(FRONT)], { panels: [FRONT] }, ['close panel 4']],
  ['goes to one in a panel', 'toggle-sidebar', [talk(9)], { docks: [9], panels: [9] }, ['show tab 9']],
  ['docks nothing for a note in the panel', 'note', [talk(FRONT)], { panels: [FRONT] }, ['note in 4']],
  ['locks', 'lock', [], {}, ['lock from 4']],
  ['covers, wherever the person is', 'cover', [talk(9)], {}, ['cover']],
] as const)(
  '%s',
  async (_what, action, live, {
    docks,
    sidebars,
    panels = [],
  }: { docks?: readonly number[]; sidebars?: readonly number[]; panels?: readonly number[] }, expected) => {
    const { obey, done } = start(live, {
      panels,
      ...(docks && { docks: [...docks] }),
      ...(sidebars && { sidebars: [...sidebars] }),
    });
    await obey(action, undefined);
    expect(done).toEqual(expected);
  },
);

test('a session without a tab is acted in, and its place is nowhere that a dock could be ordered', async () => {
  const done: string[] = [];
  const panel: LiveConversation = {
    session: 'a-panel' as SessionId,
    tab: null,
    conversation: 'c',
    touchedAt: 1,
  };
  const { obey } = start(
    [panel, talk(9)],
    {},
    {
      act: async ({ session }, action) => done.push(`${action} in ${session}`) > 0,
      orderDock: async (tab) => void done.push(`order ${tab}`),
    },
  );
  await obey('note', undefined);
  await obey('toggle-sidebar', undefined);
  expect(done).toEqual(['note in a-panel', `order ${FRONT}`]);
});

test('opens the panel in the same task, or the browser refuses it', () => {
  const { obey, done } = start([]);
  void obey('side-panel', 7);
  expect(done).toEqual(['open panel 7']);
});

test('opens no panel where the browser names no tab', async () => {
  const { obey, done } = start([]);
  await obey('side-panel', undefined);
  expect(done).toEqual([]);
});

test('the tab that the browser names counts as the one in front', async () => {
  const { obey, done } = start([talk(FRONT, 1), talk(9)], { sidebars: [9] });
  await obey('undo', 9);
  expect(done).toEqual(['undo in 9']);
});

/** As with a key of global scope while another program is in front: the browser names no tab. */
test.each([
  ['acts in the conversation that is on', 'next-step', 'next-step in 9'],
  ['leaves the focus where it is for a note', 'note', 'note in 9'],
  ['opens the sidebar of the conversation', 'toggle-sidebar', 'toggle 9'],
] as const)('without a tab, and with none in front, a key %s', async (_what, action, expected) => {
  const activeTab = async () => undefined;
  const { obey, done } = start([talk(8, 1), talk(9, 2)], { docks: [9], sidebars: [8, 9] }, { activeTab });
  await obey(action, undefined);
  expect(done).toEqual([expected]);
});

test('without a tab a key acts in the tab that is in front of the browser, where a conversation is on', async () => {
  const { obey, done } = start([talk(FRONT, 1), talk(9, 2)], { sidebars: [FRONT, 9] });
  await obey('ask', undefined);
  expect(done).toEqual(['ask in 4']);
});

test('no dock is looked for where no tab is in front', async () => {
  const orderDock = vi.fn(async () => undefined);
  const { obey } = start([], {}, { activeTab: async () => undefined, orderDock });
  await obey('toggle-sidebar', undefined);
  expect(orderDock).not.toHaveBeenCalled();
});
