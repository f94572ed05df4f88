import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DISBELIEF_MS, watchCall } from '../../../../lib/call/watch-call.ts';

/** What the page looks like to the watch, and what was told of it. */
interface Control {
  isConnected: boolean;
}
const state: { control: Control | null; isAlive: boolean; told: (string | null)[]; url: string } = {
  control: null,
  isAlive: true,
  told: [],
  url: '',
};
let mutate: () => void = () => {};
let navigate: (url: string) => void = () => {};
let disconnect: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(state, { control: { isConnected: true }, isAlive: true, told: [], url: 'a' });
  disconnect = vi.fn();
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe = () => {};
      disconnect = disconnect;
      constructor(changed: () => void) {
        mutate = changed;
      }
    },
  );
  const navigation = new EventTarget();
  navigate = (url) => {
    state.url = url;
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  const page = { defaultView: { navigation } };
  Object.defineProperty(page, 'URL', { get: () => state.url });
  watchCall({
    page: page as unknown as Document,
    leaveControl: () => state.control as Element | null,
    callOf: (url) => (url === 'lobby' ? null : url),
    after: (ms, run) => void setTimeout(run, ms),
    isAlive: () => state.isAlive,
    tell: (call) => void state.told.push(call),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page puts its control in or takes it out, and changes something. */
function show(is: boolean): void {
  if (state.control !== null) state.control.isConnected = is;
  state.control = is ? { isConnected: true } : null;
  mutate();
}

test('of what is there from the start nothing is told, and while nothing changes no timer runs', () => {
  mutate();
  expect(vi.getTimerCount()).toBe(0);
  expect(state.told).toEqual([]);
});

test('another address is told at once, and once', () => {
  navigate('lobby');
  navigate('lobby');
  navigate('b');
  expect(state.told).toEqual([null, 'b']);
});

test('a control that goes is believed to be gone after a while', () => {
  show(false);
  vi.advanceTimersByTime(DISBELIEF_MS);
  expect(state.told).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(state.told).toEqual([null]);
});

test('one that is put back meanwhile was never gone; one that is put back later is told of', () => {
  show(false);
  vi.advanceTimersByTime(5_000);
  show(true);
  vi.advanceTimersByTime(20_000);
  expect(state.told).toEqual([]);
  show(false);
  vi.advanceTimersByTime(20_000);
  show(true);
  vi.advanceTimersByTime(1_000);
  expect(state.told).toEqual([null, 'a']);
});

test('what was never seen is not missed, nor what was on the page before', () => {
  show(false);
  navigate('b');
  vi.advanceTimersByTime(20_000);
  mutate();
  vi.advanceTimersByTime(20_000);
  expect(state.told).toEqual(['b']);
});

test('without the extension it ends', () => {
  state.isAlive = false;
  show(false);
  expect(disconnect).toHaveBeenCalled();
  navigate('lobby');
  vi.advanceTimersByTime(20_000);
  expect(state.told).toEqual([]);
});
