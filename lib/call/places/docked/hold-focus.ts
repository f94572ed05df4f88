import { visitWindows } from '../../same-origin-windows.ts';
import type { DockMessage } from './dock-messages.ts';
import type { DockView } from './dock-view.ts';
import { takesText } from './takes-text.ts';

/** Within so many ms a loss and the frame's gain are one move of the focus. */
const ONE_MOVE = 100;
/** For so many ms after a press on the page, the page may put the focus where the press asked for it. */
const PRESS = 1000;
/** Within so many ms the page's moves of the focus count as one fight. */
const FIGHT = 2000;
/** So many of them are answered by the focus alone; after that the page is made inert. */
const MILD = 2;
/** After so many the page has won. */
const MAX_MOVES = 8;
/** So many frames of the screen the sidebar's frame has for being shown, until it is no longer waited for. */
const PATIENCE = 60;

/** The focus, as it moves between page and dock. */
export interface HeldFocus {
  /** Whether it is in the dock or its frame. */
  isInside(): boolean;
  /** Puts it into the sidebar, at the person's request. */
  take(): void;
  /**
   * Gives it back to what had it before, if it is in the dock. A text field of the page gets it only where the person
   * asked to leave: what they type next would go into the call. Returns whether nothing on the page got it.
   */
  giveBack(asked: boolean): boolean;
  /** Lets go of it, for the sidebar cannot be seen. */
  release(): void;
  /** The sidebar's frame has loaded a document, which the focus may not have reached. */
  loaded(): void;
}

/**
 * Holds the focus in the sidebar once the person has put it there, until they take it elsewhere: by a press on the
 * page, by the Tab key, which leads out over other parts of the dock, or by one of our own keys and buttons. What
 * moves it without any of these is the page's script, and gets it taken back before the next key can come: by
 * `focus()`, and where that fails or has to be done again and again, by making the panel modal. A page that wins
 * nevertheless is told of.
 *
 * @param now the time in milliseconds, from any start
 */
export function holdFocus(
  page: Document,
  view: DockView,
  message: (key: DockMessage) => string,
  now: () => number,
  signal: AbortSignal,
): HeldFocus {
  const { host, root, panel } = view;
  const window = page.defaultView as Window & typeof globalThis;
  /** Whether the person has put the focus into the sidebar. */
  let isHeld = false;
  /** Whether the frame gets the focus when it has loaded. */
  let isAwaited = false;
  /** Whether the focus was last seen outside the dock. */
  let isAway = true;
  /** Since when, in ms; long ago once something of the page had it. */
  let awayAt = Number.NEGATIVE_INFINITY;
  /** What of the page gets the focus back. */
  let owner: Element | null = null;
  let left: { readonly element: Element; readonly at: number } | undefined;
  let pressedAt = Number.NEGATIVE_INFINITY;
  let moves: number[] = [];

  const isInside = () => page.activeElement === host;
  const isInFrame = () => isInside() && root.activeElement?.localName === 'iframe';

  function notice({ type, target }: Event): void {
    const isOfPage = target instanceof window.Element && page.contains(target) && target !== host;
    if (type === 'blur' && isOfPage) left = { element: target, at: now() };
    if (isInside()) arrive();
    else leave(isOfPage);
    // The focus comes into the frame by its own event or by the window's `blur` or both.
    if (!isHeld && (type === 'blur') === (target === window) && isInFrame()) hold();
    if (!isHeld) return;
    // When the page's script is through, and before any key. What only lost the focus may be about to give it on.
    if (type === 'focus') queueMicrotask(check);
    else window.requestAnimationFrame(check);
  }

  function arrive(): void {
    const isFromPage = isAway && now() - awayAt > ONE_MOVE;
    isAway = false;
    if (isHeld || !isFromPage) return;
    owner = left !== undefined && now() - left.at < ONE_MOVE ? left.element : null;
  }

  /** On the way from one part of the dock to another, the focus is nowhere for a moment. */
  function leave(forPage: boolean): void {
    if (!isAway) awayAt = now();
    if (forPage) awayAt = Number.NEGATIVE_INFINITY;
    isAway = true;
  }

  function hold(): void {
    isHeld = true;
    isAwaited = false;
    pressedAt = Number.NEGATIVE_INFINITY;
    if (!panel.matches(':modal')) quiet();
  }

  function quiet(): void {
    view.warn('');
    view.showOnTop(false);
  }

  function check(): void {
    if (!isHeld || isInFrame() || !host.isConnected || signal.aborted) return;
    if (isInside() || isByPress()) isHeld = false;
    else takeBack();
  }

  function isByPress(): boolean {
    const taker = page.activeElement;
    // Of a press in a frame of another origin nothing is heard.
    const isElsewhere =
      taker?.localName === 'iframe' && (taker as HTMLIFrameElement).contentDocument === null;
    return now() - pressedAt < PRESS || (isElsewhere && taker.matches(':hover'));
  }

  function takeBack(): void {
    moves = [...moves.filter((at) => now() - at < FIGHT), now()];
    const isWon = moves.length > MAX_MOVES || !bring(moves.length > MILD);
    if (isWon) {
      release();
      view.warn(message('dock_focus_lost'));
      view.showOnTop();
    } else if (panel.matches(':modal')) view.warn(message('dock_focus_held'));
  }

  /** Puts the focus into the frame; `firmly`, with the page inert. Returns whether it is there. */
  function bring(firmly = false): boolean {
    const frame = view.frame();
    if (frame === undefined || panel.hidden || !host.isConnected) return false;
    host.inert = false;
    isHeld = true;
    frame.focus();
    if (firmly || !isInFrame()) {
      // What has the focus when a modal dialog opens gets it back when it closes.
      (page.activeElement as HTMLElement | null)?.blur();
      panel.close();
      panel.showModal();
      frame.focus();
    }
    // Firefox gives a frame no focus before it has loaded and been painted, however it is asked.
    if (!isInFrame()) lower();
    return isInFrame();
  }

  /** Takes the panel out of the page's way again. */
  function lower(): void {
    if (!panel.matches(':modal')) return;
    panel.close();
    panel.open = true;
  }

  function release(): void {
    isHeld = false;
    isAwaited = false;
    lower();
    quiet();
  }

  function giveBack(asked: boolean): boolean {
    const isOurs = isInside();
    release();
    if (!isOurs) return false;
    (root.activeElement as HTMLElement | null)?.blur();
    const to = owner;
    owner = null;
    if (!(to instanceof window.HTMLElement) || !to.isConnected || (!asked && takesText(to))) return true;
    to.focus({ preventScroll: true });
    return false;
  }

  /** A press beside the modal panel is one on the page, which it did not reach. */
  function pressPanel(event: Event): void {
    if (!event.isTrusted || event.target !== panel || isOn(panel, event as PointerEvent)) return;
    pressedAt = now();
    (root.activeElement as HTMLElement | null)?.blur();
    release();
  }

  function pressPage(event: PointerEvent): void {
    if (event.target === host || !event.isTrusted) return;
    if (event.type === 'pointerdown' && isThroughPanel(event)) {
      pressThrough(event);
      return;
    }
    pressedAt = now();
    isAwaited = false;
    if (!isInFrame()) isHeld = false;
  }

  /** Whether a press on the panel fell on what lies below: the page has made the dock inert. */
  function isThroughPanel(event: PointerEvent): boolean {
    const target = event.target as Element;
    if (panel.hidden || event.view !== window || !isOn(panel, event)) return false;
    return (
      target === page.documentElement ||
      target === page.body ||
      (target.matches(':modal') && !isOn(target, event))
    );
  }

  /** The person pressed on the sidebar; the page, which heard it, is not meant. */
  function pressThrough(down: PointerEvent): void {
    const press = new AbortController();
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'click') press.abort();
    };
    const options = { capture: true, signal: AbortSignal.any([signal, press.signal]) };
    for (const type of ['mousedown', 'pointerup', 'mouseup', 'click'])
      window.addEventListener(type, swallow, options);
    // A press that ends elsewhere makes no click.
    window.addEventListener('pointerdown', () => press.abort(), options);
    swallow(down);
    take();
  }

  function take(): void {
    if (!isInside()) owner = page.activeElement;
    isAway = false;
    quiet();
    if (bring()) {
      hold();
      return;
    }
    release();
    isAwaited = true;
    awaitFrame(PATIENCE);
  }

  /** Asks again with each of the next frames that are painted; once the document has loaded, `loaded` does. */
  function awaitFrame(turns: number): void {
    window.requestAnimationFrame(() => {
      if (!isAwaited || signal.aborted) return;
      view.frame()?.focus();
      if (isInFrame()) hold();
      else if (turns > 1) awaitFrame(turns - 1);
    });
  }

  // The frame gets the focus by its own event or by the window's `blur` or both, and gives it back by the window's `focus`.
  root.addEventListener('focus', notice, { capture: true, signal });
  root.addEventListener('blur', notice, { capture: true, signal });
  panel.addEventListener('pointerdown', pressPanel, { signal });
  panel.addEventListener('cancel', (event) => event.preventDefault(), { signal });
  visitWindows(
    window,
    (visited) => {
      for (const type of ['pointerdown', 'pointerup'] as const)
        visited.addEventListener(type, pressPage, { capture: true, signal });
      // From one frame into another the focus goes without a word to the window around them.
      visited.addEventListener('focus', notice, { capture: true, signal });
      visited.addEventListener('blur', notice, { capture: true, signal });
    },
    signal,
  );

  return {
    isInside,
    take,
    giveBack,
    release,
    loaded() {
      if (!isHeld && !isAwaited) return;
      view.frame()?.blur();
      if (bring(panel.matches(':modal'))) hold();
    },
  };
}

function isOn(element: Element, { clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX < right && clientY >= top && clientY < bottom;
}
