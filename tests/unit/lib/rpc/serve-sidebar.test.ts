import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Admission,
  holdDockPorts,
  type SidebarHandlers,
  serveDocks,
  serveSidebars,
} from '../../../../lib/rpc/serve-sidebar.ts';

const TAB = { id: 4, url: 'https://meet.google.com/abc-defg-hij' };
const FRAME = 7;

/** What the browser says of a sidebar that stands in the tab's frame. */
const sidebar = () => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/sidebar.html'),
  tab: TAB,
  frameId: FRAME,
});

/** What the browser says of the dock, a content script in the page's top frame. */
const dock = () => ({ id: fakeBrowser.runtime.id, url: TAB.url, tab: TAB, frameId: 0 });

const handlers = {
  open: vi.fn(),
  people: vi.fn(),
  resume: vi.fn(),
  append: vi.fn(),
  'save-draft': vi.fn(),
  'hide-dock': vi.fn(),
  shortcuts: vi.fn(),
  'open-shortcut-settings': vi.fn(),
};
const admission = { announce: vi.fn(), enter: vi.fn(), isAdmitted: vi.fn() };
const docks = { pretendWidth: vi.fn(), loadRoom: vi.fn(), hasAccess: vi.fn(), openSettings: vi.fn() };
const { pretendWidth, loadRoom } = docks;

/** Sends a message as a sender; returns what the one listener answers that has something to say. */
async function send(message: unknown, sender: object): Promise<unknown> {
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger(
    message,
    sender as never,
    () => undefined,
  );
  return answers.find((answer) => answer !== undefined);
}

beforeEach(() => {
  fakeBrowser.reset();
  for (const mock of [...Object.values(handlers), ...Object.values(admission), ...Object.values(docks)])
    mock.mockReset();
  handlers.people.mockResolvedValue([]);
  admission.isAdmitted.mockImplementation(async (tab, frame) => tab === TAB.id && frame === FRAME);
  admission.enter.mockImplementation(
    async (tab, frame, ticket) => tab === TAB.id && frame === FRAME && ticket === 'T',
  );
  admission.announce.mockResolvedValue(undefined);
  pretendWidth.mockResolvedValue(undefined);
  loadRoom.mockResolvedValue(undefined);
  docks.hasAccess.mockResolvedValue(false);
  docks.openSettings.mockResolvedValue(undefined);
  serveSidebars(
    handlers as unknown as SidebarHandlers,
    admission as unknown as Admission,
    (error) => `In words: ${(error as Error).message}`,
  );
  serveDocks(docks, admission as unknown as Admission);
});

const PEOPLE = { to: 'background', ask: 'people', beginning: 'Ro' };

describe('who is heard', () => {
  test('a sidebar that was let in, with its tab and address and without the envelope', async () => {
    handlers.people.mockResolvedValue([{ id: 'p', name: 'Rosa' }]);
    expect(await send(PEOPLE, sidebar())).toEqual({ ok: true, output: [{ id: 'p', name: 'Rosa' }] });
    expect(handlers.people).toHaveBeenCalledWith({ beginning: 'Ro' }, { tab: TAB.id, url: TAB.url });
  });

  test('a tab without an address counts as one with an empty one', async () => {
    await send(PEOPLE, { ...sidebar(), tab: { id: TAB.id } });
    expect(handlers.people).toHaveBeenCalledWith({ beginning: 'Ro' }, { tab: TAB.id, url: '' });
  });

  test.each([
    ['another extension', { id: 'another-extension' }],
    ['a content script of ours on a page', { url: TAB.url }],
    ['a document without an address', { url: undefined }],
    [
      'an address that only begins like ours',
      { url: 'chrome-extension://test-extension-id.example/sidebar.html' },
    ],
    ['a sender without a tab', { tab: undefined }],
    ['a tab without an id', { tab: { url: TAB.url } }],
    ['a sender without a frame', { frameId: undefined }],
  ])('not %s', async (_who, change) => {
    expect(await send(PEOPLE, { ...sidebar(), ...change })).toMatchObject({ ok: false, name: 'Error' });
    expect(handlers.people).not.toHaveBeenCalled();
    expect(admission.isAdmitted).not.toHaveBeenCalled();
  });

  test('not a copy of the sidebar in another frame of the tab', async () => {
    expect(await send(PEOPLE, { ...sidebar(), frameId: 8 })).toMatchObject({
      ok: false,
      name: 'StrangerError',
    });
    expect(handlers.people).not.toHaveBeenCalled();
  });

  test('a ticket lets in where it is the tab’s, and is looked at in no other request', async () => {
    handlers.open.mockResolvedValue('opened');
    const open = { to: 'background', ask: 'open' };
    expect(await send({ ...open, ticket: 'T' }, sidebar())).toEqual({ ok: true, output: 'opened' });
    expect(await send({ ...open, ticket: 'a guess' }, sidebar())).toMatchObject({
      ok: false,
      name: 'StrangerError',
    });
    expect(admission.isAdmitted).not.toHaveBeenCalled();
    expect(await send({ ...open, ticket: null }, { ...sidebar(), frameId: 8 })).toMatchObject({
      name: 'StrangerError',
    });
    expect(await send({ ...PEOPLE, ticket: 'T' }, { ...sidebar(), frameId: 8 })).toMatchObject({
      name: 'StrangerError',
    });
    expect(handlers.open).toHaveBeenCalledTimes(1);
    expect(admission.enter).toHaveBeenCalledTimes(2);
  });

  test.each([
    null,
    undefined,
    'background',
    7,
    {},
    { ...PEOPLE, to: 'dock' },
    { ask: 'people', beginning: 'Ro' },
  ])('what is not for the background is left to others: %j', async (message) => {
    expect(await send(message, sidebar())).toBeUndefined();
    expect(handlers.people).not.toHaveBeenCalled();
  });
});

describe('what is heard', () => {
  test.each([
    ['a request of no such name', { to: 'background', ask: 'everything' }],
    ['a part missing', { to: 'background', ask: 'people' }],
    ['a part of another kind', { ...PEOPLE, beginning: 7 }],
    ['a part too many', { ...PEOPLE, secretly: true }],
    [
      'events that are none',
      { to: 'background', ask: 'append', conversation: 'c', events: [{}], finishedDrafts: [] },
    ],
    ['an empty id', { to: 'background', ask: 'resume', conversation: '' }],
  ])('not %s', async (_what, message) => {
    expect(await send(message, sidebar())).toMatchObject({ ok: false });
    for (const handle of Object.values(handlers)) expect(handle).not.toHaveBeenCalled();
  });

  test('what goes wrong is said in words, and that everything is locked by its name', async () => {
    handlers.people.mockRejectedValueOnce(new TypeError('the disk'));
    expect(await send(PEOPLE, sidebar())).toMatchObject({
      ok: false,
      problem: 'In words: the disk',
      name: 'Error',
    });
    handlers.people.mockRejectedValueOnce(Object.assign(new Error('locked'), { name: 'LockedError' }));
    expect(await send(PEOPLE, sidebar())).toMatchObject({
      ok: false,
      problem: 'In words: locked',
      name: 'LockedError',
    });
  });
});

describe('the docks', () => {
  const ask = (what: string, more: object = {}) => ({ to: 'background', ask: what, ...more });

  test('announce the ticket of their frame, have the page told its width, load what makes room, and wake', async () => {
    await send(ask('announce', { ticket: 'T' }), dock());
    expect(admission.announce).toHaveBeenCalledWith(TAB.id, 'T');
    await send(ask('pretend-width', { room: 360 }), dock());
    expect(pretendWidth).toHaveBeenCalledWith(TAB.id, 360);
    await send(ask('room'), dock());
    expect(loadRoom).toHaveBeenCalledWith(TAB.id);
    const [answer] = await fakeBrowser.runtime.onMessage.trigger(
      ask('wake'),
      dock() as never,
      () => undefined,
    );
    expect(answer).toBeUndefined();
  });

  test('hear whether the browser lets the extension onto the site of their own document', async () => {
    expect(await send(ask('has-access'), dock())).toBe(false);
    docks.hasAccess.mockResolvedValue(true);
    expect(await send(ask('has-access', { url: 'https://elsewhere.example/' }), dock())).toBe(true);
    expect(docks.hasAccess.mock.calls).toEqual([[TAB.url], [TAB.url]]);
  });

  test('have the settings opened', async () => {
    await send(ask('open-settings'), dock());
    expect(docks.openSettings).toHaveBeenCalledOnce();
  });

  test.each([
    ['another extension', { id: 'another-extension' }],
    ['a frame below the top', { frameId: 3 }],
    ['nobody’s tab', { tab: undefined }],
  ])('%s is none', async (_who, change) => {
    await send(ask('announce', { ticket: 'T' }), { ...dock(), ...change });
    await send(ask('pretend-width', { room: 360 }), { ...dock(), ...change });
    await send(ask('has-access'), { ...dock(), ...change });
    await send(ask('open-settings'), { ...dock(), ...change });
    expect(docks.hasAccess).not.toHaveBeenCalled();
    expect(docks.openSettings).not.toHaveBeenCalled();
    expect(admission.announce).not.toHaveBeenCalled();
    expect(pretendWidth).not.toHaveBeenCalled();
  });

  test.each([
    ['a ticket that is no text', ask('announce', { ticket: 7 })],
    ['a width that is no number', ask('pretend-width', { room: '360' })],
    ['a width without end', ask('pretend-width', { room: Number.POSITIVE_INFINITY })],
  ])('%s is not heard', async (_what, message) => {
    await send(message, dock());
    expect(admission.announce).not.toHaveBeenCalled();
    expect(pretendWidth).not.toHaveBeenCalled();
  });

  test('wake the background, which answers that it is awake, and nothing else', async () => {
    fakeBrowser.reset();
    const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    serveDocks(docks, admission as unknown as Admission);
    const heard = listen.mock.calls[0]?.[0] as unknown as (message: object, sender: object) => unknown;
    expect(heard(ask('wake', { room: 360 }), dock())).toBeInstanceOf(Promise);
    expect(pretendWidth).not.toHaveBeenCalled();
    listen.mockRestore();
  });

  test('may ask nothing of what sidebars ask', async () => {
    expect(await send(PEOPLE, dock())).toMatchObject({ ok: false });
    expect(handlers.people).not.toHaveBeenCalled();
  });

  test('are met when their port opens, by their tab', async () => {
    const came = vi.fn();
    const listen = vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation(() => undefined);
    holdDockPorts(came);
    const connect = listen.mock.calls[0]?.[0] as unknown as (port: object) => void;
    connect({ sender: dock() });
    connect({ sender: undefined });
    connect({ sender: { id: fakeBrowser.runtime.id } });
    expect(came.mock.calls).toEqual([[TAB.id]]);
  });
});
