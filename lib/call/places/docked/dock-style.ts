import {
  accent,
  accentDark,
  contrastAccent,
  contrastAccentDark,
  contrastInk,
  contrastInkDark,
  contrastSoft,
  contrastSoftDark,
  font,
  ink,
  inkDark,
  line,
  lineDark,
  paper,
  paperDark,
  soft,
  softDark,
} from '../../../look/tokens.ts';

/** The attribute by which an element of the page is told to fit into what the sidebar leaves. */
export const FIT_ATTRIBUTE = 'data-kitchen-table-fit';

/** What the sidebar takes of the window. */
export interface RoomTaken {
  readonly side: 'left' | 'right';
  /** CSS px. */
  readonly width: number;
}

/**
 * The body's rules while the page makes room: padding where the sidebar stands, which moves no origin. They hold only
 * as long as the page that `html` selects has this very dock, so that whoever takes it out (a new version of this
 * extension after the old one's death) gives the page its shape back. To be asked for while they are not in force.
 * `:not(#_#_)` matches everything and lends the weight of two ids.
 */
export function bodyRules(html: string, body: HTMLElement, free: { from: number; to: number }): string {
  const { left, right } = body.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(body);
  const inside = (own: string, outside: number) => `calc(${own} + ${Math.max(0, outside)}px)`;
  return `${html} > body:not(#_#_) {
  box-sizing: border-box !important; min-width: 0 !important; max-width: 100vw !important; transition: none !important;
  padding-left: ${inside(paddingLeft, free.from - left)} !important;
  padding-right: ${inside(paddingRight, right - free.to)} !important;
}`;
}

/** Where the sidebar would have no room above two acts at the foot, the way to the panel goes. */
const ONE_ACT_WHERE_LOW = '@media (max-height: 299px) { .foot > .act + .act { display: none; } }';

/**
 * The dock's own look. What stands on `:host` is important, for then the page's rules do not reach it; the rest
 * they do not reach anyway; custom properties stand inside for that.
 */
export const dockRules = `
:host {
  all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; z-index: 2147483647 !important; display: block !important;
}
.left, .right {
  --paper: ${paper}; --line: ${line}; --ink: ${ink}; --soft: ${soft}; --accent: ${accent}; --ring: 2px;
  font: 13px/1.4 ${font};
}
@media (prefers-color-scheme: dark) {
  .left, .right { --paper: ${paperDark}; --line: ${lineDark}; --ink: ${inkDark}; --soft: ${softDark}; --accent: ${accentDark}; }
}
@media (prefers-contrast: more) {
  .left, .right { --line: var(--soft); --ink: ${contrastInk}; --soft: ${contrastSoft}; --accent: ${contrastAccent}; --ring: 3px; }
}
@media (prefers-contrast: more) and (prefers-color-scheme: dark) {
  .left, .right { --ink: ${contrastInkDark}; --soft: ${contrastSoftDark}; --accent: ${contrastAccentDark}; }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.panel {
  position: fixed; top: 0; bottom: 0; display: grid; grid-template-rows: auto minmax(0, 1fr) auto;
  height: auto; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; overflow: visible;
  background: var(--paper); color: var(--ink);
}
.panel::backdrop { background: none; }
.right .panel { right: 0; left: auto; grid-template-columns: 9px 1fr; }
.left .panel { left: 0; right: auto; grid-template-columns: 1fr 9px; }
iframe { grid-row: 2; width: 100%; height: 100%; border: 0; display: block; background: var(--paper); }
.right :is(iframe, .alert, .foot) { grid-column: 2; }
.left :is(iframe, .alert, .foot) { grid-column: 1; }
.edge {
  grid-row: 1 / 4; position: relative; cursor: ew-resize; touch-action: none; outline: none;
  border: 0 solid var(--line);
}
.right .edge { grid-column: 1; border-left-width: 1px; }
.left .edge { grid-column: 2; border-right-width: 1px; }
.edge::after {
  content: ""; position: absolute; top: 50%; left: 50%; width: 3px; height: 36px; margin: -18px 0 0 -1.5px;
  border-radius: 2px; background: var(--soft); opacity: .8;
}
.edge:hover::after, .edge:focus-visible::after, .dragging .edge::after { background: var(--accent); opacity: 1; }
.edge:focus-visible { box-shadow: inset 0 0 0 var(--ring) var(--accent); }
.shield { position: fixed; inset: 0; cursor: ew-resize; }
p { margin: 0; }
.alert {
  grid-row: 1; padding: 8px 12px; border-bottom: 2px solid var(--accent); font-weight: 600; max-height: 40vh;
  overflow-y: auto;
}
.alert:empty { padding: 0; border: 0; }
.foot { grid-row: 3; max-height: 60vh; overflow-y: auto; }
.foot, .access { display: flex; flex-wrap: wrap; align-items: center; }
.foot:has(p:not(:empty)) { gap: 6px 12px; padding: 6px 12px; border-top: 1px solid var(--line); }
.access { gap: 6px 8px; }
.status { flex: 1 1 10em; color: var(--soft); }
.access .status { flex-basis: 100%; color: var(--ink); }
.act {
  padding: 5px 12px; font: inherit; font-weight: 600; color: var(--accent); background: none;
  border: 1px solid; border-radius: 8px; cursor: pointer;
}
.act:focus-visible { outline: var(--ring) solid var(--accent); outline-offset: 2px; }
:is(.left, .right) > .access:has(p:not(:empty)) {
  position: fixed; top: 12px; width: min(280px, 100vw - 52px); max-height: calc(100vh - 24px); overflow-y: auto;
  padding: 10px 12px; background: var(--paper); color: var(--ink); border: 1px solid var(--line);
  border-radius: 12px; box-shadow: 0 1px 6px rgb(0 0 0 / 25%);
}
.right > .access { right: 40px; }
.left > .access { left: 40px; }
.leave {
  all: unset; position: absolute; bottom: 12px; left: 50%; translate: -50%; padding: 8px 16px; cursor: pointer;
  background: var(--accent); color: var(--paper); border-radius: 8px; white-space: nowrap;
  outline: 2px solid var(--paper);
}
.leave:not(:focus) { width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
.tab {
  all: unset; position: fixed; top: 50%; width: 30px; height: 64px; margin-top: -32px; cursor: pointer;
  display: grid; place-items: center; background: var(--paper); color: var(--accent);
  border: 1px solid var(--line); box-shadow: 0 1px 6px rgb(0 0 0 / 25%);
}
.right .tab { right: 0; border-right: 0; border-radius: 12px 0 0 12px; }
.left .tab { left: 0; border-left: 0; border-radius: 0 12px 12px 0; }
.tab:hover { background: var(--line); }
.tab:focus-visible { outline: var(--ring) solid var(--accent); outline-offset: 2px; }
svg { width: 18px; height: 18px; display: block; }
@media (prefers-reduced-motion: no-preference) {
  .tab, .edge::after { transition: background-color .15s, opacity .15s; }
}
@media (forced-colors: active) {
  .tab, .edge, .alert, .foot, .access { border-color: ButtonBorder; }
  .leave { border: 1px solid ButtonText; }
  .edge::after { background: ButtonText; forced-color-adjust: none; }
  .edge:focus-visible { outline: 2px solid Highlight; outline-offset: -2px; }
}
@media print { :host { display: none !important; } }
${import.meta.env.FIREFOX ? '' : ONE_ACT_WHERE_LOW}`;
