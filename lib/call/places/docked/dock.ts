import type { DockOrder, DockState } from '../../../rpc/contracts/background-to-dock.ts';
import { type LoadReservedSpace, lazyReservedSpace } from '../../layout/lazy-reserved-space.ts';
import { throttleToFrame } from '../../pacing.ts';
import type { Platform } from '../../platforms/platform.ts';
import type { CallKey, PlatformId } from '../../platforms/registry.ts';
import type { Place } from '../place.ts';
import type { DockMessage } from './dock-messages.ts';
import { type DockSettings, type DockSettingsStore, fittingWidth, widthsWithin } from './dock-settings.ts';
import type { RoomTaken } from './dock-style.ts';
import { createDockView } from './dock-view.ts';
import { enableDragResize } from './drag-resize.ts';
import { followNavigation } from './follow-navigation.ts';
import { holdFocus } from './hold-focus.ts';
import { createReattacher } from './reattach-on-removal.ts';

/** Everything that a dock needs of the world around it. */
export interface DockParts {
  /** The top document of a call page. */
  readonly page: Document;
  /** The address of the sidebar's own document. */
  readonly frameUrl: string;
  /** The platform whose page an address is, of those that the dock may be on. */
  readonly platformOf: (href: string) => Platform<PlatformId> | undefined;
  readonly message: (key: DockMessage) => string;
  readonly settings: DockSettingsStore;
  /** The time in milliseconds, from any start. */
  readonly now: () => number;
  /** Tells the page's own script of a window narrower by so many CSS px; 0 takes it back. May reject. */
  readonly pretendWidth: (room: number) => Promise<void>;
  /** Loads what makes room on the page. Rejects when it cannot. */
  readonly loadRoom: LoadReservedSpace;
  /** Has the sidebar's frame known for what it is, and answers the name that it must have; `gone`: nobody is there. */
  readonly announce: (gone: () => void) => string;
  /** Whether the browser still lets the extension onto this site. Rejects when nobody is there to say. */
  readonly hasAccess: () => Promise<boolean>;
  /** Opens the settings, where access can be given back; `gone`: nobody is there. */
  readonly openSettings: (gone: () => void) => void;
  /** Opens the browser's panel beside the tab, which takes the sidebar, or offers it; `gone`: nobody is there. */
  readonly openPanel: (gone: () => void) => void;
  /** False once the extension is gone. Asked before the dock acts by itself; the dock then ends. */
  readonly isAlive: () => boolean;
  /** The dock's life. It ends without a trace when the signal aborts. */
  readonly life: AbortController;
}

/** A dock on a page: the place beside the call. */
export interface Dock extends Place {
  state(): DockState;
  /** Puts its words on it again, in the language that it speaks now. */
  label(): void;
  /** Carries out an order and says how things stand then. */
  order(order: DockOrder): DockState;
}

/**
 * Docks the sidebar on a page: a tab at the edge while the address is a call, the sidebar itself once it is
 * asked for. Resolves when the settings are read and the dock stands; rejects when they cannot be read.
 */
export async function createDock(parts: DockParts): Promise<Dock> {
  const { page, message, isAlive, life } = parts;
  const { signal } = life;
  const window = page.defaultView as Window & typeof globalThis;
  let settings: DockSettings = await parts.settings.get();
  let call: CallKey | null = null;
  let open = false;
  /** Whether the page has won over the dock, since the person last asked for the sidebar or a call began. */
  let isThrownOut = false;
  /** Whether the sidebar stands in another place: to load it here would take it from there. */
  let isElsewhere = false;
  /** How the sidebar stands where the page has no room for it as the person likes it. */
  let arranged: { readonly wanted: RoomTaken; readonly arrangement: RoomTaken } | undefined;

  const nameFrame = () => parts.announce(stillAlive);
  const view = createDockView(page, parts.frameUrl, message, nameFrame, () => {
    if (stillAlive()) focus.loaded();
  });
  const keeper = createReattacher(page, view.host, parts.now, stillAlive, thrownOut, signal);
  const room = lazyReservedSpace(parts.loadRoom, {
    page,
    host: view.host,
    now: parts.now,
    pretendWidth: parts.pretendWidth,
    settled({ arrangement, covering }) {
      arranged = { wanted: wantedRoom(), arrangement };
      view.say(covering ? message('dock_covering') : '', covering);
      show();
    },
    signal,
  });
  const focus = holdFocus(page, view, message, parts.now, signal);

  /** Whether the page has something in full screen in which the dock does not stand. */
  function isAside(): boolean {
    return page.fullscreenElement?.contains(view.host) === false;
  }

  function wantedRoom(): RoomTaken {
    return { side: settings.side, width: fittingWidth(settings.width, window.innerWidth) };
  }

  /** Shows the dock, and returns how. */
  function show(): 'aside' | 'panel' | 'tab' {
    const shown = isAside() ? 'aside' : open ? 'panel' : 'tab';
    const wanted = wantedRoom();
    const holds = arranged?.wanted.side === wanted.side && arranged.wanted.width === wanted.width;
    const look = holds && shown === 'panel' ? arranged?.arrangement : wanted;
    view.show({ shown, ...wanted, ...look, ...widthsWithin(window.innerWidth) });
    return shown;
  }

  function update(): void {
    const shown = show();
    if ((open || call !== null) && !isThrownOut) keeper.keep();
    else keeper.release();
    if (shown !== 'panel') focus.release();
    if (shown !== 'panel') room.giveBack();
    else room.take(wantedRoom(), parts.platformOf(page.URL)?.laysOutFromInnerWidth?.(page) ?? false);
  }

  function followAddress(): void {
    if (!stillAlive()) return;
    const before = call;
    const platform = parts.platformOf(page.URL);
    call = platform?.callOf(new URL(page.URL)) ?? null;
    if (call !== before) {
      isThrownOut = false;
      if (call !== null && settings.opensOn.some((id) => id === platform?.id)) open = true;
    }
    update();
    if (open) room.tryAgain();
  }

  function thrownOut(): void {
    isThrownOut = true;
    setOpen(false);
  }

  function setOpen(wanted: boolean): void {
    open = wanted;
    if (wanted) isThrownOut = isElsewhere = false;
    update();
  }

  /** Hides the sidebar. `asked`: by a key that says so wherever the focus is, and not by what is in the sidebar. */
  function hide(asked: boolean): void {
    const isHomeless = open && focus.giveBack(asked);
    setOpen(false);
    if (isHomeless && !asked) view.tab.focus();
  }

  function focusFrame(): void {
    setOpen(true);
    focus.take();
  }

  /** What the one key does: opens the sidebar, or else goes into it, or else hides it. */
  function toggle(): void {
    // With the focus in another window or tab, the key is not about where the focus is.
    const isHere = page.hasFocus() && !isAside();
    if (isHere && !(open && focus.isInside())) focusFrame();
    else if (open) hide(true);
    else setOpen(true);
  }

  /** Ends the dock where its extension is gone. */
  function stillAlive(): boolean {
    if (!isAlive()) life.abort();
    return !signal.aborted;
  }

  function preload(): void {
    if (call === null || isElsewhere || !stillAlive()) return;
    view.preload();
    room.load();
  }

  function drop(): void {
    hide(false);
    isElsewhere = true;
    view.drop();
  }

  /** Until the page is loaded anew, the dock stays where the browser no longer wants it; but it says so. */
  async function checkAccess(): Promise<void> {
    // Where nobody says, nothing is said.
    const hasAccess = await parts.hasAccess().catch(stillAlive);
    if (!signal.aborted) view.sayAccess(hasAccess ? '' : message('dock_access_lost'));
  }

  function closeAccessNotice(byKeyboard: boolean): void {
    view.sayAccess('');
    if (!byKeyboard) return;
    if (open) focus.take();
    else view.tab.focus();
  }

  function follow(changed: DockSettings): void {
    settings = changed;
    update();
  }

  const place = {
    show: () => setOpen(true),
    hide: () => hide(false),
    focus: focusFrame,
    leave: () => void focus.giveBack(true),
    state: (): DockState => ({ offered: call !== null, open, ...(isThrownOut && { isThrownOut }) }),
  };
  const orders: Record<DockOrder, () => void> = {
    ...place,
    toggle,
    preload,
    drop,
    'check-access': () => void checkAccess(),
  };

  enableDragResize(
    view,
    {
      side: () => arranged?.arrangement.side ?? settings.side,
      width: () => arranged?.arrangement.width ?? fittingWidth(settings.width, window.innerWidth),
      limits: () => widthsWithin(window.innerWidth),
      preview: throttleToFrame(window, (width) => follow({ ...settings, width }), signal),
      choose(wanted) {
        const width = fittingWidth(wanted, window.innerWidth);
        follow({ ...settings, width });
        void parts.settings.update((now) => ({ ...now, width })).catch(() => stillAlive());
      },
    },
    signal,
  );
  // Who has the pointer or the focus on the tab is about to press it.
  for (const type of ['pointerenter', 'focus'] as const)
    view.tab.addEventListener(type, ({ isTrusted }) => isTrusted && preload(), { signal });
  // A press by the keyboard goes on into the sidebar; a click leaves the focus where it was.
  for (const button of [view.tab, view.accessSettings, view.accessClose])
    button.addEventListener('mousedown', (down) => down.preventDefault(), { signal });
  view.tab.addEventListener(
    'click',
    (click) => {
      if (!click.isTrusted || !stillAlive()) return;
      if (click.detail === 0) focusFrame();
      else setOpen(true);
    },
    { signal },
  );
  view.hide.addEventListener('click', ({ isTrusted }) => isTrusted && hide(false), { signal });
  view.beside.addEventListener(
    'click',
    ({ isTrusted }) => isTrusted && stillAlive() && parts.openPanel(stillAlive),
    { signal },
  );
  view.accessSettings.addEventListener(
    'click',
    ({ isTrusted }) => isTrusted && stillAlive() && parts.openSettings(stillAlive),
    { signal },
  );
  view.accessClose.addEventListener(
    'click',
    ({ isTrusted, detail }) => isTrusted && closeAccessNotice(detail === 0),
    { signal },
  );
  view.leave.addEventListener('click', ({ isTrusted }) => isTrusted && focus.giveBack(true), { signal });
  page.addEventListener('fullscreenchange', update, { signal });
  window.addEventListener('resize', ({ isTrusted }) => isTrusted && update(), { signal });
  for (const [target, type] of [
    [window, 'focus'],
    [window, 'pageshow'],
    [page, 'visibilitychange'],
    [page.documentElement, 'pointerenter'],
  ] as const)
    target.addEventListener(type, stillAlive, { signal });
  signal.addEventListener('abort', () => room.giveBack());
  parts.settings.watch(follow, signal);
  followNavigation(window, followAddress, signal);
  followAddress();

  return {
    ...place,
    label: view.label,
    order(order) {
      orders[order]();
      return place.state();
    },
  };
}
