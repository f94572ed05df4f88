import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import type { SaveStatus } from '../../../../lib/app/session/outbox.ts';
import { createSidebarOpening } from '../../../../lib/app/sidebar-opening.ts';

const locked = () => Object.assign(new Error('locked'), { name: 'LockedError' });

function openedModel(state: 'saved' | 'failed' | 'deleted' = 'saved') {
  const status: SaveStatus = state === 'failed' ? { state, problem: 'No room.' } : { state };
  return { model: { saving: signal<SaveStatus>(status), retry: vi.fn() }, end: vi.fn() };
}

/** Answers, one for each time that something is opened. */
function start(...answers: (() => Promise<ReturnType<typeof openedModel>>)[]) {
  const open = vi.fn(() => answers.shift()?.() ?? Promise.reject(new Error('opened too often')));
  let waitLong = () => {};
  const afterLongWait = (run: () => void) => {
    waitLong = run;
  };
  return {
    open,
    waitLong: () => waitLong(),
    ...createSidebarOpening({ afterLongWait, first: open, again: open }),
  };
}

test('shows nothing until something is opened, and then that, whose saving is tried at once', async () => {
  const opened = openedModel();
  const sidebar = start(async () => opened);
  expect(sidebar.view.value).toEqual({ kind: 'opening' });
  expect(sidebar.model).toThrow('No conversation is shown.');
  await sidebar.begin();
  expect(sidebar.view.value).toEqual({ kind: 'open', model: opened.model });
  expect(sidebar.model()).toBe(opened.model);
  expect(opened.model.retry).toHaveBeenCalledOnce();
});

test('says while it is opened that it takes long, where it does', async () => {
  const opened = Promise.withResolvers<ReturnType<typeof openedModel>>();
  const sidebar = start(() => opened.promise);
  const begun = sidebar.begin();
  sidebar.waitLong();
  await vi.waitFor(() => expect(sidebar.view.value).toEqual({ kind: 'waiting' }));
  opened.resolve(openedModel());
  await begun;
  expect(sidebar.view.value.kind).toBe('open');
});

test('does not say so of what was open by then', async () => {
  const sidebar = start(async () => openedModel());
  await sidebar.begin();
  sidebar.waitLong();
  await Promise.resolve();
  expect(sidebar.view.value.kind).toBe('open');
});

test('opens once where it is told to twice', async () => {
  const sidebar = start(async () => openedModel());
  await Promise.all([sidebar.begin(), sidebar.unlock(), sidebar.begin()]);
  expect(sidebar.open).toHaveBeenCalledOnce();
  expect(sidebar.view.value.kind).toBe('open');
});

test('says why it could not be opened, and opens when it is tried again', async () => {
  const error = new Error('The disk is full.');
  const sidebar = start(
    () => Promise.reject(error),
    async () => openedModel(),
  );
  await sidebar.begin();
  expect(sidebar.view.value).toEqual({ kind: 'failed', error });
  await sidebar.begin();
  expect(sidebar.view.value.kind).toBe('open');
});

test('shows nothing of a copy that a page made', async () => {
  const sidebar = start(() => Promise.reject(Object.assign(new Error('who?'), { name: 'StrangerError' })));
  await sidebar.begin();
  sidebar.waitLong();
  await Promise.resolve();
  expect(sidebar.view.value).toEqual({ kind: 'opening' });
});

test('shows the lock while everything is locked, and opens when it is unlocked', async () => {
  const sidebar = start(
    () => Promise.reject(locked()),
    async () => openedModel(),
  );
  await sidebar.begin();
  expect(sidebar.view.value).toEqual({ kind: 'locked', isSomethingUnsaved: false });
  await sidebar.unlock();
  expect(sidebar.view.value.kind).toBe('open');
});

test.each(['saved', 'deleted'] as const)('lets go of what is %s when it is locked, once', async (state) => {
  const [first, second] = [openedModel(state), openedModel()];
  const sidebar = start(
    async () => first,
    async () => second,
  );
  await sidebar.begin();
  sidebar.lock();
  sidebar.lock();
  expect(sidebar.view.value).toEqual({ kind: 'locked', isSomethingUnsaved: false });
  expect(first.end).toHaveBeenCalledOnce();
  expect(sidebar.model).toThrow();
  await sidebar.unlock();
  expect(sidebar.view.value).toEqual({ kind: 'open', model: second.model });
});

test('shows what there is here where its conversation goes on elsewhere', async () => {
  const [first, second] = [openedModel(), openedModel()];
  const sidebar = start(
    async () => first,
    async () => second,
  );
  await sidebar.begin();
  await sidebar.moved();
  expect(first.end).toHaveBeenCalledOnce();
  expect(sidebar.view.value).toEqual({ kind: 'open', model: second.model });
});

test('keeps what could not be saved though its conversation goes on elsewhere', async () => {
  const opened = openedModel('failed');
  const sidebar = start(async () => opened);
  await sidebar.begin();
  await sidebar.moved();
  expect(opened.end).not.toHaveBeenCalled();
  expect(sidebar.view.value).toEqual({ kind: 'open', model: opened.model });
});

test('keeps what could not be saved until it is unlocked, and tries to save it then', async () => {
  const opened = openedModel('failed');
  const sidebar = start(async () => opened);
  await sidebar.begin();
  sidebar.lock();
  expect(sidebar.view.value).toEqual({ kind: 'locked', isSomethingUnsaved: true });
  expect(opened.end).not.toHaveBeenCalled();
  await sidebar.unlock();
  expect(sidebar.view.value).toEqual({ kind: 'open', model: opened.model });
  expect(opened.model.retry).toHaveBeenCalledTimes(2);
  expect(sidebar.open).toHaveBeenCalledOnce();
});

test('does not show what was opened while it was being locked', async () => {
  const answer = Promise.withResolvers<ReturnType<typeof openedModel>>();
  const opened = openedModel();
  const sidebar = start(() => answer.promise);
  const begun = sidebar.begin();
  sidebar.lock();
  answer.resolve(opened);
  await begun;
  expect(sidebar.view.value).toEqual({ kind: 'locked', isSomethingUnsaved: false });
  expect(opened.end).toHaveBeenCalledOnce();
});

test('opens again where it was unlocked while an earlier try was refused', async () => {
  const answer = Promise.withResolvers<ReturnType<typeof openedModel>>();
  const sidebar = start(
    () => answer.promise,
    async () => openedModel(),
  );
  const begun = sidebar.begin();
  const unlocked = sidebar.unlock();
  answer.reject(locked());
  await Promise.all([begun, unlocked]);
  expect(sidebar.view.value.kind).toBe('open');
});

test('only tries to save again where it is told of an unlocking while it is open', async () => {
  const opened = openedModel();
  const sidebar = start(async () => opened);
  await sidebar.begin();
  await sidebar.unlock();
  expect(sidebar.open).toHaveBeenCalledOnce();
  expect(opened.model.retry).toHaveBeenCalledTimes(2);
});

test('takes what is on its way the first time, and asks anew every other time', async () => {
  const [first, again] = [vi.fn(() => Promise.reject(locked())), vi.fn(async () => openedModel())];
  const sidebar = createSidebarOpening({ afterLongWait: () => {}, first, again });
  await sidebar.begin();
  expect(again).not.toHaveBeenCalled();
  await sidebar.unlock();
  sidebar.lock();
  await sidebar.unlock();
  expect([first.mock.calls.length, again.mock.calls.length]).toEqual([1, 2]);
});

test('is locked once, also while what could not be saved is kept', async () => {
  const opened = openedModel('failed');
  const sidebar = start(async () => opened);
  await sidebar.begin();
  sidebar.lock();
  const { value } = sidebar.view;
  opened.model.saving.value = { state: 'saved' };
  sidebar.lock();
  expect(sidebar.view.value).toBe(value);
  expect(opened.end).not.toHaveBeenCalled();
});

test('shows the lock in place of why it could not be opened', async () => {
  const answer = Promise.withResolvers<ReturnType<typeof openedModel>>();
  const sidebar = start(() => answer.promise);
  const begun = sidebar.begin();
  sidebar.lock();
  answer.reject(new Error('The disk is full.'));
  await begun;
  expect(sidebar.view.value.kind).toBe('failed');
  sidebar.lock();
  expect(sidebar.view.value.kind).toBe('locked');
});

test('stays as it is on the screen where it is told of an unlocking while it is open', async () => {
  const sidebar = start(async () => openedModel());
  await sidebar.begin();
  const { value } = sidebar.view;
  await sidebar.unlock();
  expect(sidebar.view.value).toBe(value);
});

test('that is refused when it is told of an unlocking tries no more until it is told again', async () => {
  const sidebar = start(
    () => Promise.reject(locked()),
    () => Promise.reject(locked()),
    async () => openedModel(),
  );
  await sidebar.begin();
  await sidebar.unlock();
  expect(sidebar.open).toHaveBeenCalledTimes(2);
  expect(sidebar.view.value.kind).toBe('locked');
  await sidebar.unlock();
  expect(sidebar.view.value.kind).toBe('open');
});

test('opens where it is told of an unlocking while an opening is under way that is not refused', async () => {
  const answer = Promise.withResolvers<ReturnType<typeof openedModel>>();
  const sidebar = start(() => answer.promise);
  const both = Promise.all([sidebar.begin(), sidebar.unlock()]);
  answer.resolve(openedModel());
  await both;
  expect(sidebar.open).toHaveBeenCalledOnce();
});

test('opens where it is unlocked twice while it shows the lock, and the first try was refused', async () => {
  const answer = Promise.withResolvers<ReturnType<typeof openedModel>>();
  const sidebar = start(
    () => Promise.reject(locked()),
    () => answer.promise,
    async () => openedModel(),
  );
  await sidebar.begin();
  const both = Promise.all([sidebar.unlock(), sidebar.unlock()]);
  answer.reject(locked());
  await both;
  expect(sidebar.view.value.kind).toBe('open');
});
