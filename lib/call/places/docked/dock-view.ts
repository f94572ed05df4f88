import { attachStyleSheet } from '../../layout/attach-style-sheet.ts';
import type { DockMessage } from './dock-messages.ts';
import { dockRules } from './dock-style.ts';

/** The name of the dock's element on the page. */
export const DOCK_NAME = 'kitchen-table-dock';

/** What can be seen of the dock. */
export interface DockLook {
  /** `aside` shows nothing and keeps the frame alive. */
  readonly shown: 'panel' | 'tab' | 'aside';
  readonly side: 'left' | 'right';
  /** CSS px; `least` and `most` are what it can be changed to. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

/** The dock's elements. All but the host are in a closed shadow root, where the page does not find them. */
export interface DockView {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly tab: HTMLButtonElement;
  /**
   * What holds the sidebar: a dialog, which can be made modal. Then the page is inert, even where it has a modal dialog
   * of its own or has set `inert` on the host, under either of which the sidebar would be dead.
   */
  readonly panel: HTMLDialogElement;
  /** The separator between page and sidebar. */
  readonly edge: HTMLElement;
  /** Leads from the sidebar to the page; what the Tab key comes to after the sidebar. */
  readonly leave: HTMLButtonElement;
  /** Hides the sidebar; shown where it covers the page. */
  readonly hide: HTMLButtonElement;
  /** Moves the sidebar to the browser's panel; shown with `hide`. */
  readonly beside: HTMLButtonElement;
  /** Opens the settings, and takes the notice away; shown while it is said that access was taken back. */
  readonly accessSettings: HTMLButtonElement;
  readonly accessClose: HTMLButtonElement;
  /** Lies over everything during a drag, so that no frame swallows the pointer's moves. */
  readonly shield: HTMLElement;
  /** The sidebar's frame, once it was shown or warmed for the first time; until then it costs nothing. */
  frame(): HTMLIFrameElement | undefined;
  /** Loads the sidebar before it is shown. */
  preload(): void;
  /** Lets go of the frame; another one is made when it is shown. */
  drop(): void;
  show(look: DockLook): void;
  /**
   * Says a word about the dock at its foot, for screen readers too; the empty string takes it back. `canHide`: with the
   * button that hides the sidebar.
   */
  say(words: string, canHide: boolean): void;
  /**
   * Says that the browser's access to the site was taken back: at the sidebar's foot, or beside the tab while it is
   * hidden. The empty string takes it back.
   */
  sayAccess(words: string): void;
  /** Puts its words on it again, in the language that it speaks now. */
  label(): void;
  /** Says at its head, at once, where the keyboard is; the empty string takes it back. */
  warn(words: string): void;
  /** Shows the dock over a modal dialog of the page, under which it stays inert all the same. */
  showOnTop(isOnTop?: boolean): void;
}

/**
 * Builds the dock's elements, outside the page as yet. `nameFrame` gives the frame its name when it is made;
 * `frameLoaded` hears of the sidebar, and of the error that comes in its place when the extension goes.
 */
export function createDockView(
  page: Document,
  frameUrl: string,
  message: (key: DockMessage) => string,
  nameFrame: () => string,
  frameLoaded: () => void,
): DockView {
  const host = makeHost(page);
  // No other dock's, so that the rules of one that died do not hold for its successor.
  host.id = `${DOCK_NAME}-${crypto.randomUUID()}`;
  const root = host.attachShadow({ mode: 'closed' });
  page.adoptNode(host);
  attachStyleSheet(root, () => root).replace(dockRules);
  const dock = page.createElement('div');
  const tab = dock.appendChild(tabButton(page));
  const panel = dock.appendChild(page.createElement('dialog'));
  panel.className = 'panel';
  const edge = panel.appendChild(separator(page));
  const warning = panel.appendChild(line(page, 'alert'));
  const foot = panel.appendChild(page.createElement('div'));
  foot.className = 'foot';
  const status = foot.appendChild(line(page, 'status'));
  const hide = foot.appendChild(button(page, 'act'));
  const beside = foot.appendChild(button(page, 'act'));
  hide.hidden = beside.hidden = true;
  const access = foot.appendChild(page.createElement('div'));
  access.className = 'access';
  const accessLine = access.appendChild(line(page, 'status'));
  const accessSettings = access.appendChild(button(page, 'act'));
  const accessClose = access.appendChild(button(page, 'act'));
  const leave = panel.appendChild(button(page, 'leave'));
  const shield = panel.appendChild(page.createElement('div'));
  shield.className = 'shield';
  shield.hidden = true;
  root.append(dock);
  let frame: HTMLIFrameElement | undefined;

  function label(): void {
    tab.ariaLabel = tab.title = message('dock_open');
    panel.ariaLabel = message('dock_frame');
    if (frame !== undefined) frame.title = message('dock_frame');
    edge.ariaLabel = message('dock_width');
    hide.textContent = message('dock_hide');
    beside.textContent = message('dock_beside');
    accessSettings.textContent = message('dock_access_settings');
    accessClose.textContent = message('dock_access_close');
    leave.textContent = message('dock_leave');
  }
  label();

  function sayAccess(words: string): void {
    write(accessLine, words);
    for (const button of [accessSettings, accessClose]) button.hidden = words === '';
  }
  sayAccess('');

  function preload(): void {
    if (frame !== undefined) return;
    frame = sidebarFrame(page, frameUrl, nameFrame());
    frame.title = message('dock_frame');
    panel.insertBefore(frame, foot);
    frame.addEventListener('load', frameLoaded);
  }

  function drop(): void {
    frame?.remove();
    frame = undefined;
  }

  return {
    host,
    root,
    tab,
    panel,
    edge,
    hide,
    beside,
    leave,
    accessSettings,
    accessClose,
    shield,
    frame: () => frame,
    label,
    preload,
    drop,
    show({ shown, side, width, least, most }) {
      dock.className = side;
      tab.hidden = shown !== 'tab';
      panel.hidden = shown !== 'panel';
      const home = shown === 'panel' ? foot : dock;
      // Moved only where it must be: what is moved loses the focus.
      if (access.parentElement !== home) home.append(access);
      access.hidden = shown === 'aside';
      // By the attribute: `show()` would move the focus.
      panel.open ||= shown === 'panel';
      panel.style.width = `${width}px`;
      edge.ariaValueNow = String(width);
      edge.ariaValueMin = String(least);
      edge.ariaValueMax = String(most);
      if (shown === 'panel') preload();
    },
    say(words, canHide) {
      write(status, words);
      hide.hidden = !canHide;
      beside.hidden = !canHide;
    },
    sayAccess,
    warn: (words) => write(warning, words),
    showOnTop(isOnTop = true) {
      // Without the attribute it is no popover, and not shown as one.
      host.popover = isOnTop ? 'manual' : null;
      if (isOnTop && host.isConnected) host.showPopover();
    },
  };
}

function write(line: HTMLElement, words: string): void {
  if (line.textContent !== words) line.textContent = words;
}

/**
 * In a document without a window: there no element of this name can be defined. A page that defines one for itself
 * would else be given the closed root, by `ElementInternals`.
 */
function makeHost(page: Document): HTMLElement {
  return page.implementation.createHTMLDocument().createElement(DOCK_NAME);
}

function line(page: Document, role: 'alert' | 'status'): HTMLElement {
  const line = page.createElement('p');
  line.role = role;
  line.className = role;
  return line;
}

function button(page: Document, name: string): HTMLButtonElement {
  const button = page.createElement('button');
  button.className = name;
  button.type = 'button';
  return button;
}

function separator(page: Document): HTMLElement {
  const edge = page.createElement('div');
  edge.className = 'edge';
  edge.role = 'separator';
  edge.ariaOrientation = 'vertical';
  edge.tabIndex = 0;
  return edge;
}

function sidebarFrame(page: Document, url: string, name: string): HTMLIFrameElement {
  const frame = page.createElement('iframe');
  frame.name = name;
  frame.allow = '';
  frame.src = url;
  return frame;
}

/** A button with a table on it, drawn by elements: markup in a string would meet the page's Trusted Types. */
function tabButton(page: Document): HTMLButtonElement {
  const SVG = 'http://www.w3.org/2000/svg';
  const button = page.createElement('button');
  button.className = 'tab';
  button.type = 'button';
  const picture = button.appendChild(page.createElementNS(SVG, 'svg'));
  picture.setAttribute('viewBox', '0 0 18 18');
  const table = picture.appendChild(page.createElementNS(SVG, 'path'));
  table.setAttribute('d', 'M1.5 6.5h15M4 6.5v8M14 6.5v8M4 10h10');
  table.setAttribute('fill', 'none');
  table.setAttribute('stroke', 'currentColor');
  table.setAttribute('stroke-width', '2');
  table.setAttribute('stroke-linecap', 'round');
  return button;
}
