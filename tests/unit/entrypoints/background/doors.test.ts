/** The background's door as it is wired: admission of frames by ticket, docks by tab, and words for what fails. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SidebarParts } from '../../../../entrypoints/background/serve-sidebars.ts';
import { type Admission, createAdmission } from '../../../../lib/app/admission.ts';
import { type SessionId, sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import { admittedFrames } from '../../../../lib/storage/settings/settings.ts';

const TAB = { id: 4, url: 'https://meet.google.com/abc-defg-hij' };
const FRAME = 7;
const ours = (path: string, more: object = {}) => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL(path as '/'),
  tab: TAB,
  frameId: FRAME,
  ...more,
});
const sidebar = (more: object = {}) => ours('/sidebar.html', more);
const dock = (more: object = {}) => ours('', { url: TAB.url, frameId: 0, ...more });
const popup = () => ours('/popup.html', { tab: undefined, frameId: 0 });

let admission: Admission;
const handlers = { open: vi.fn(), people: vi.fn(), lock: vi.fn() };
const page = { lock: vi.fn(), 'follow-ups-changed': vi.fn(), 'conversation-changed': vi.fn() };
const saveDraft = vi.fn();

/** Sends a message as a sender; returns what the one listener answers that has something to say. */
async function send(contract: string, ask: string, input: unknown, sender: object): Promise<unknown> {
  const message = { contract, ask, ...(input === undefined ? {} : { input }) };
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger(
    message,
    sender as never,
    () => undefined,
  );
  return answers.find((answer) => answer !== undefined);
}
const ask = (what: string, input: unknown, sender: object) =>
  send('sidebar-to-background', what, input, sender);
const announce = (ticket: string, sender: object = dock()) =>
  send('dock-to-background', 'announce', ticket, sender);
const people = { beginning: 'Ro' };
const done = (output: unknown) => ({ ok: true, output });
const refused = (name: string) =>
  expect.objectContaining({ ok: false, error: expect.objectContaining({ name }) });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  for (const mock of [...Object.values(handlers), ...Object.values(page), saveDraft]) mock.mockReset();
  handlers.open.mockResolvedValue('opened');
  handlers.people.mockResolvedValue([]);
  const [{ serveSidebars }, { serveDocks }, { servePages }] = await Promise.all([
    import('../../../../entrypoints/background/serve-sidebars.ts'),
    import('../../../../entrypoints/background/serve-docks.ts'),
    import('../../../../entrypoints/background/serve-pages.ts'),
  ]);
  admission = createAdmission(admittedFrames, { settle: async () => undefined, remove: () => undefined });
  serveSidebars(admission, handlers as unknown as Parameters<typeof serveSidebars>[1]);
  serveDocks(admission, async () => undefined);
  servePages({ ...page, saveDraft } as unknown as Parameters<typeof servePages>[0]);
});

describe('a sidebar in a frame', () => {
  test('is heard once it has shown the ticket that its tab’s dock announced', async () => {
    expect(await ask('people', people, sidebar())).toEqual(refused('StrangerError'));
    expect(await announce('T')).toEqual(done(null));
    expect(await ask('people', people, sidebar())).toEqual(refused('StrangerError'));
    expect(await ask('open', { ticket: 'a guess' }, sidebar())).toEqual(refused('StrangerError'));
    expect(await ask('open', { ticket: null }, sidebar())).toEqual(refused('StrangerError'));
    expect(handlers.open).not.toHaveBeenCalled();
    expect(await ask('open', { ticket: 'T' }, sidebar())).toEqual(done('opened'));
    expect(await ask('people', people, sidebar())).toEqual(done([]));
    expect(handlers.people).toHaveBeenCalledExactlyOnceWith(people, {
      ...sessionInTab(TAB.id),
      call: 'meet:abc-defg-hij',
    });
  });

  test('not in another frame of the tab, nor in another tab', async () => {
    await announce('T');
    await ask('open', { ticket: 'T' }, sidebar());
    expect(await ask('people', people, sidebar({ frameId: 8 }))).toEqual(refused('StrangerError'));
    expect(await ask('people', people, sidebar({ tab: { ...TAB, id: 5 } }))).toEqual(
      refused('StrangerError'),
    );
    expect(handlers.people).not.toHaveBeenCalled();
  });

  test('a ticket is looked at in no other request', async () => {
    await announce('T');
    expect(await ask('people', { ...people, ticket: 'T' }, sidebar())).toEqual(refused('RefusedError'));
    expect(await ask('people', people, sidebar())).toEqual(refused('StrangerError'));
  });

  test('a tab of its own needs no ticket', async () => {
    expect(await ask('open', { ticket: null }, sidebar({ frameId: 0 }))).toEqual(done('opened'));
  });

  test('a tab whose address the browser keeps to itself counts as one that is on no call', async () => {
    await ask('open', { ticket: null }, sidebar({ frameId: 0, tab: { id: 4 } }));
    expect(handlers.open).toHaveBeenCalledWith({ ticket: null }, { ...sessionInTab(4), call: null });
  });

  test('what goes wrong crosses with the key of its sentence, and its name', async () => {
    handlers.people.mockRejectedValueOnce(Object.assign(new Error('locked'), { name: 'LockedError' }));
    expect(await ask('people', people, sidebar({ frameId: 0 }))).toEqual({
      ok: false,
      error: { name: 'LockedError', message: 'locked', told: { key: 'storage_locked', values: {} } },
    });
    handlers.people.mockRejectedValueOnce(new TypeError('the disk'));
    expect(await ask('people', people, sidebar({ frameId: 0 }))).toEqual({
      ok: false,
      error: { name: 'TypeError', message: 'the disk', told: undefined },
    });
  });
});

describe('a sidebar in no tab', () => {
  const panel = (session: string) =>
    ours(`/sidebar.html?session=${session}`, { tab: undefined, frameId: undefined });

  test('is heard once it has shown the session that its place announced', async () => {
    const shown = { ticket: 'a-panel' };
    expect(await ask('open', { ticket: null }, panel('a-panel'))).toEqual(refused('StrangerError'));
    expect(await ask('open', shown, panel('a-panel'))).toEqual(refused('StrangerError'));
    await admission.announce({ session: 'a-panel' as SessionId, tab: null }, 'a-panel');
    expect(await ask('people', people, panel('a-panel'))).toEqual(refused('StrangerError'));
    expect(await ask('open', shown, panel('a-panel'))).toEqual(done('opened'));
    expect(await ask('people', people, panel('a-panel'))).toEqual(done([]));
    expect(await ask('people', people, panel('another'))).toEqual(refused('StrangerError'));
    const itself = { session: 'a-panel', tab: null, call: null };
    expect(handlers.people).toHaveBeenCalledExactlyOnceWith(people, itself);
  });

  test('is on the call of the tab that its place has announced, until that is gone', async () => {
    const get = vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValueOnce(TAB as never);
    get.mockRejectedValueOnce(new Error('No tab with id: 4.'));
    await admission.announce({ session: 'a-panel' as SessionId, tab: TAB.id }, 'a-panel');
    await ask('open', { ticket: 'a-panel' }, panel('a-panel'));
    await ask('people', people, panel('a-panel'));
    const beside = { session: 'a-panel', tab: TAB.id };
    expect(handlers.open.mock.lastCall?.[1]).toEqual({ ...beside, call: 'meet:abc-defg-hij' });
    expect(handlers.people.mock.lastCall?.[1]).toEqual({ ...beside, call: null });
    expect(get.mock.calls).toEqual([[TAB.id], [TAB.id]]);
  });
});

describe('docks', () => {
  test('have the page told its width and load what makes room, in their own tab', async () => {
    const executeScript = vi.fn(async () => []);
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    expect(await send('dock-to-background', 'pretend-width', 360, dock())).toEqual(done(null));
    expect(await send('dock-to-background', 'room', undefined, dock())).toEqual(done(null));
    expect(executeScript.mock.calls).toEqual([
      [expect.objectContaining({ target: { tabId: TAB.id }, args: [360] })],
      [{ target: { tabId: TAB.id }, files: ['/room.js'] }],
    ]);
  });

  test('wake the background, which answers that it is awake', async () => {
    expect(await send('dock-to-background', 'wake', undefined, dock())).toEqual(done(null));
  });

  test('hear whether the browser lets the extension onto the site of their own document', async () => {
    const contains = vi.fn(
      async ({ origins }: { origins: string[] }) => origins[0] === 'https://meet.google.com/*',
    );
    Object.assign(fakeBrowser, { permissions: { contains } });
    const hasAccess = (sender: object) => send('dock-to-background', 'has-access', undefined, sender);
    // The browser tells no address of a tab whose site it has closed to us.
    expect(await hasAccess(dock({ tab: { id: 4 } }))).toEqual(done(true));
    expect(await hasAccess(dock({ url: 'https://app.zoom.us/j/1' }))).toEqual(done(false));
    expect(await hasAccess(dock({ frameId: 3 }))).toEqual(refused('StrangerError'));
  });

  test('have the settings opened', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    expect(await send('dock-to-background', 'open-settings', undefined, dock())).toEqual(done(null));
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringContaining('/review.html#/settings') }),
    );
  });

  test('may be the practice page, and are in a tab', async () => {
    const practice = ours('/practice.html', { frameId: 0 });
    expect(await announce('T', practice)).toEqual(done(null));
    expect(await announce('T', popup())).toEqual(refused('StrangerError'));
  });

  test('announce nothing for frames below, and ask nothing of what sidebars and pages ask', async () => {
    expect(await announce('T', dock({ frameId: 3 }))).toEqual(refused('StrangerError'));
    expect(await ask('people', people, dock())).toEqual(refused('StrangerError'));
    expect(await send('page-to-background', 'lock', undefined, dock())).toEqual(refused('StrangerError'));
    expect([handlers.people.mock.calls, page.lock.mock.calls]).toEqual([[], []]);
  });
});

describe('pages', () => {
  test('lock, and tell what has changed', async () => {
    page.lock.mockResolvedValue(true);
    page['follow-ups-changed'].mockResolvedValue(null);
    page['conversation-changed'].mockResolvedValue(null);
    expect(await send('page-to-background', 'lock', undefined, popup())).toEqual(done(true));
    expect(await send('page-to-background', 'follow-ups-changed', undefined, popup())).toEqual(done(null));
    expect(await send('page-to-background', 'conversation-changed', 'c', popup())).toEqual(done(null));
    expect(page['conversation-changed']).toHaveBeenCalledWith('c', expect.anything());
  });

  test('have words saved in the order in which they were typed', async () => {
    const first = Promise.withResolvers<void>();
    const draft = (text: string) => ({
      conversation: 'follow-ups',
      field: 'follow-up:what',
      text,
      step: '',
      begunAt: 1,
    });
    saveDraft.mockReturnValueOnce(first.promise).mockResolvedValue(undefined);
    const both = ['b', 'br'].map((text) => send('page-to-background', 'save-draft', draft(text), popup()));
    await vi.waitFor(() => expect(saveDraft).toHaveBeenCalledTimes(1));
    first.resolve();
    expect(await Promise.all(both)).toEqual([done(null), done(null)]);
    expect(saveDraft.mock.calls.map(([{ text }]) => text)).toEqual(['b', 'br']);
  });
});

describe('what the browser does for sidebars', () => {
  const parts = { device: async () => 'a-device', lock: async () => true } as unknown as SidebarParts;
  const PANEL = { session: 'a-panel' as SessionId, tab: null, call: null };
  const handlersOf = async () => {
    const { sidebarHandlers } = await import('../../../../entrypoints/background/serve-sidebars.ts');
    return sidebarHandlers(parts);
  };

  test.each([
    ['unlock', '/review.html'],
    ['lock-settings', '/review.html#/settings/lock'],
  ] as const)('the review is opened for %s, whether or not the store can be had', async (page, path) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await (await handlersOf())['open-review']({ page }, PANEL);
    const opened = create.mock.calls.map(([{ url }]) => url);
    expect(opened).toEqual([fakeBrowser.runtime.getURL(path as '/')]);
  });

  test('the place of one that is docked is hidden and left; one in no tab has no dock', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true } as never);
    const sidebars = await handlersOf();
    for (const asker of [{ ...sessionInTab(4), call: null }, PANEL, { ...PANEL, tab: 4 }]) {
      expect(await sidebars['hide-dock'](undefined, asker)).toBeNull();
      expect(await sidebars['leave-dock'](undefined, asker)).toBeNull();
    }
    expect(send.mock.calls.map(([tab, message]) => [tab, (message as { input: string }).input])).toEqual([
      [4, 'hide'],
      [4, 'leave'],
    ]);
  });
});
