import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAdmission, type MovePorts } from '../../../../lib/app/admission.ts';
import {
  type AdmittedFrame,
  type SessionId,
  sessionInTab,
} from '../../../../lib/domain/conversation/session-id.ts';

/** What outlives the background. */
let kept: Map<string, AdmittedFrame>;

const SIDEBAR = 'chrome-extension://ours/sidebar.html';

/** Nothing moves. */
const STAYS: MovePorts = { settle: async () => undefined, remove: () => undefined };

/** As the background has it when it wakes, with the sidebars that are docked in tabs. */
function awake(moves = STAYS) {
  const admission = createAdmission(
    {
      get: async (ids) => new Map([...kept].filter(([id]) => ids.includes(id))),
      set: async (frames) => {
        for (const [id, frame] of Object.entries(frames)) kept.set(id, frame);
      },
      remove: async (id) => void kept.delete(id),
      ids: async () => [...kept.keys()],
    },
    moves,
  );
  const isLetIn = async (tab: number, frame: number, ticket: string | null) =>
    (await admission.admit({ tab, frame, url: SIDEBAR }, ticket)) !== undefined;
  return {
    ...admission,
    registerFrameToken: (tab: number, ticket: string) => admission.announce(sessionInTab(tab), ticket),
    authenticateFrame: isLetIn,
    isAdmitted: (tab: number, frame: number) => isLetIn(tab, frame, null),
    forgetTicket: (tab: number) => admission.forget(sessionInTab(tab).session),
  };
}

let admission: ReturnType<typeof awake>;
beforeEach(() => {
  kept = new Map();
  admission = awake();
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
  const { authenticateFrame, isAdmitted } = awake();
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

it('knows the tabs of the docks that have announced a sidebar', async () => {
  await admission.registerFrameToken(1, 'a ticket');
  await admission.registerFrameToken(2, 'another');
  await admission.announce({ session: 'a-panel' as SessionId, tab: null }, 'a-panel');
  expect(await awake().tabs()).toEqual([1, 2]);
});

it('knows a sidebar by its tab, whatever session its address claims', async () => {
  await admission.registerFrameToken(1, 'a ticket');
  await admission.announce({ session: 'a-panel' as SessionId, tab: null }, 'a-panel');
  const claiming = (session: string) => ({ tab: 2, frame: 0, url: `${SIDEBAR}?session=${session}` });
  for (const session of ['1', 'a-panel']) {
    expect(await admission.admit(claiming(session), null)).toEqual(sessionInTab(2));
    expect(await admission.admit(claiming(session), session)).toBeUndefined();
  }
  expect(await admission.admit({ ...claiming('a-panel'), frame: 7 }, 'a-panel')).toBeUndefined();
});

describe('a sidebar that moves between its tab and the panel beside it', () => {
  const panel = { tab: null, frame: 0, url: `${SIDEBAR}?session=1&ticket=beside` };
  /** What is done with the one that is left, and who is heard meanwhile. */
  function moving() {
    const done: string[] = [];
    const here = awake({
      async settle({ session }, from) {
        done.push(`settle ${session} in the ${from}`);
        if (from === 'tab') done.push(`heard: ${await here.isAdmitted(1, 7)}`);
      },
      remove: ({ tab }, from) => void done.push(`remove from ${from} ${tab}`),
    });
    return { ...here, done };
  }

  it('is heard where it was until the next one comes, saves there, and is then out', async () => {
    const { announce, admit, registerFrameToken, authenticateFrame, isAdmitted, done } = moving();
    await registerFrameToken(1, 'docked');
    await authenticateFrame(1, 7, 'docked');
    await announce(sessionInTab(1), 'beside', 'panel');
    expect(await isAdmitted(1, 7)).toBe(true);
    expect(await admit(panel, 'a guess')).toBeUndefined();
    expect(await admit(panel, 'beside')).toEqual(sessionInTab(1));
    expect(done).toEqual(['settle 1 in the tab', 'heard: true', 'remove from tab 1']);
    expect(await isAdmitted(1, 7)).toBe(false);
    expect(await admit(panel, null)).toEqual(sessionInTab(1));

    await registerFrameToken(1, 'docked again');
    expect(await admit(panel, null)).toEqual(sessionInTab(1));
    expect(await authenticateFrame(1, 9, 'docked again')).toBe(true);
    expect(done.slice(3)).toEqual(['settle 1 in the panel', 'remove from panel 1']);
    expect(await admit(panel, null)).toBeUndefined();
  });

  it('knows after a sleep who is still heard in the tab', async () => {
    const { registerFrameToken, authenticateFrame } = moving();
    await registerFrameToken(1, 'docked');
    await authenticateFrame(1, 7, 'docked');
    const later = moving();
    await later.announce(sessionInTab(1), 'beside', 'panel');
    expect(await later.isAdmitted(1, 7)).toBe(true);
  });

  it('settles nothing where a frame takes the place of a frame', async () => {
    const { registerFrameToken, authenticateFrame, done } = moving();
    await registerFrameToken(1, 'docked');
    await authenticateFrame(1, 7, 'docked');
    await authenticateFrame(1, 8, 'docked');
    expect(done).toEqual([]);
  });
});

describe('a sidebar in no tab', () => {
  const PANEL = { session: 'a-panel' as SessionId, tab: null };
  const at = (session: string) => ({ tab: null, frame: 0, url: `${SIDEBAR}?session=${session}` });

  it('is heard once it has shown the id of its session, that its place announced', async () => {
    expect(await admission.admit(at('a-panel'), 'a-panel')).toBeUndefined();
    await admission.announce(PANEL, 'a-panel');
    expect(await admission.admit(at('a-panel'), null)).toBeUndefined();
    expect(await admission.admit(at('a-guess'), 'a-guess')).toBeUndefined();
    expect(await admission.admit(at('a-panel'), 'a-panel')).toEqual(PANEL);
    expect(await admission.admit(at('a-panel'), null)).toEqual(PANEL);
    expect(await awake().admit(at('a-panel'), null)).toEqual(PANEL);
    expect(await admission.admit({ ...at(''), url: SIDEBAR }, null)).toBeUndefined();
    await admission.forget(PANEL.session);
    expect(await admission.admit(at('a-panel'), null)).toBeUndefined();
  });

  it('may name no session of a tab', async () => {
    await admission.registerFrameToken(1, 'a ticket');
    await admission.authenticateFrame(1, 7, 'a ticket');
    expect(await admission.admit(at('1'), '1')).toBeUndefined();
    expect(await admission.admit(at('1'), null)).toBeUndefined();
  });

  it('knows the tab of its call, where its place does', async () => {
    await admission.announce({ ...PANEL, tab: 4 }, 'a-panel');
    expect(await admission.admit(at('a-panel'), 'a-panel')).toEqual({ ...PANEL, tab: 4 });
  });
});

describe('what is kept', () => {
  const TAB = { tab: 1, frame: 7, url: SIDEBAR };
  const { session } = sessionInTab(1);

  /** As it is after a sleep, with a count of what is read and written. */
  function counted(frames: Readonly<Record<string, AdmittedFrame>>) {
    const get = vi.fn(async (_ids: readonly string[]) => new Map(Object.entries(frames)));
    const set = vi.fn(async () => undefined);
    const { admit } = createAdmission(
      { get, set, remove: async () => undefined, ids: async () => [] },
      STAYS,
    );
    return { get, set, admit };
  }

  it('is read once for a sidebar that is known, and not written again', async () => {
    const { get, set, admit } = counted({ [session]: { tab: 1, ticket: 'T', frame: 7 } });
    for (const ticket of [null, 'T', null]) expect(await admit(TAB, ticket)).toEqual(sessionInTab(1));
    expect(get.mock.calls).toEqual([[[session]]]);
    expect(set).not.toHaveBeenCalled();
  });

  it('is read each time for a stranger', async () => {
    const { get, admit } = counted({});
    expect(await admit(TAB, 'T')).toBeUndefined();
    expect(await admit(TAB, null)).toBeUndefined();
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('is not read for who claims no session', async () => {
    const { get, admit } = counted({});
    expect(await admit({ tab: null, frame: 0, url: SIDEBAR }, 'T')).toBeUndefined();
    expect(get).not.toHaveBeenCalled();
  });
});
