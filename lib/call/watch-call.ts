/** Whether a page is still in the call that it was in: by its address and, as a hint, by what one leaves a call with. */
import { followNavigation } from './places/docked/follow-navigation.ts';

/** A control that went is not believed to be gone before this, ms: pages take their bars out and put them back. */
export const DISBELIEF_MS = 9_000;

/** Of a page that changes all the time, no more is looked at than once in this, ms. */
const REST_MS = 1_000;

/** What the watch needs of the world around it. */
export interface CallWatchParts {
  readonly page: Document;
  /** Finds what one leaves the call with; null where the address says it alone. */
  readonly leaveControl: ((page: Document) => Element | null) | null;
  /** The call that an address stands for. */
  readonly callOf: (address: string) => string | null;
  /** Calls a function once, in so many ms. */
  readonly after: (ms: number, run: () => void) => void;
  /** False once the extension is gone. The watch then ends. */
  readonly isAlive: () => boolean;
  /** Told of the call that the page is in, each time that it is another; null for none. */
  readonly tell: (call: string | null) => void;
}

/** Begins to watch. What is there now is told by no one: only what changes is. */
export function watchCall({ page, leaveControl, callOf, after, isAlive, tell }: CallWatchParts): void {
  const life = new AbortController();
  let told = callOf(page.URL);
  let control: Element | null = null;
  let isLeft = false;
  let isResting = false;
  let isDoubted = false;

  const say = () => {
    const call = isLeft ? null : callOf(page.URL);
    if (call !== told) tell(call);
    told = call;
  };
  const end = () => {
    life.abort();
    observer?.disconnect();
  };
  const look = () => {
    const found = leaveControl?.(page) ?? null;
    if (found === null && control !== null && !isLeft && !isDoubted) {
      isDoubted = true;
      after(DISBELIEF_MS, disbelieve);
    }
    if (found === null) return;
    control = found;
    isLeft = false;
    say();
  };
  const disbelieve = () => {
    isDoubted = false;
    // On another page meanwhile.
    if (control === null || life.signal.aborted) return;
    isLeft = leaveControl?.(page) == null;
    say();
  };
  const changed = () => {
    if (isResting || control?.isConnected) return;
    if (!isAlive()) return end();
    isResting = true;
    after(REST_MS, () => {
      isResting = false;
      if (!life.signal.aborted) look();
    });
  };

  const observer = leaveControl === null ? null : new MutationObserver(changed);
  observer?.observe(page, { childList: true, subtree: true });
  followNavigation(
    page.defaultView as Window,
    () => {
      if (!isAlive()) return end();
      control = null;
      isLeft = false;
      say();
    },
    life.signal,
  );
  look();
}
