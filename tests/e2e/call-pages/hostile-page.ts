/** A call page that means harm: what it hears and traps, and how what it tries is run. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_EXTENSION } from '../browser.ts';
import type { Try } from './tries.ts';

/** Runs in the page before anything else of it does: ears everywhere, and traps where a script may step. */
export function listenEverywhere(): void {
  const page = window as unknown as Record<
    'heard' | 'roots' | 'internals' | 'mutations' | 'stacks' | 'logged',
    unknown[]
  >;
  for (const name of ['heard', 'roots', 'internals', 'mutations', 'stacks', 'logged'] as const)
    page[name] = [];
  if (window.top !== window) return;
  const types = `message messageerror keydown keypress keyup beforeinput input change compositionstart compositionend copy cut paste
    selectionchange selectstart storage error unhandledrejection securitypolicyviolation kitchen-table note step conversation`;
  for (const type of types.split(/\s+/))
    for (const target of [window, document])
      target.addEventListener(
        type,
        (event) => {
          const { data, key, message } = event as Event & { data?: unknown; key?: string; message?: string };
          const path = event.composedPath().map((at) => (at as Element).localName ?? '');
          page.heard.push({ type, data: data ?? key ?? message, path: path.filter((at) => at === 'iframe') });
        },
        true,
      );
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (how) {
    const root = attachShadow.call(this, how);
    page.roots.push(root);
    return root;
  };
  const watch = () =>
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) page.mutations.push((node as Element).outerHTML ?? node.textContent);
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  watch();
  const { log, error } = console;
  Object.assign(console, {
    log: (...said: unknown[]) => log(page.logged.push(said), ...said),
    error: (...said: unknown[]) => error(page.logged.push(said), ...said),
  });
  const own = class extends HTMLElement {
    constructor() {
      super();
      page.internals.push(this.attachInternals());
    }
  };
  customElements.define('kitchen-table-dock', own);
  Object.defineProperty(Object.prototype, 'ticket', {
    configurable: true,
    set(value) {
      page.stacks.push(value);
    },
  });
}

/**
 * A try as a script for the page's own world, in which `ID` is the extension's id, which a page may well know. Returns what
 * it got as text; what throws, by its error's name.
 */
export function scriptOf({ script }: Try, extensionId: string, conversation: string): string {
  const last = script.lastIndexOf('; ');
  const cut = last < 0 || depthAt(script, last) > 0 ? 0 : last + 2;
  const [before, result] = [script.slice(0, cut), script.slice(cut)];
  const whole = /^(const|let|for|if)\b/.test(result) ? script : `${before} return (${result});`;
  return `(async () => {
    const ID = ${JSON.stringify(extensionId)};
    const CONVERSATION = ${JSON.stringify(conversation)};
    const EXTENSION = 'chrome-extension://' + ID + '/';
    const MODULE = ${JSON.stringify(aModule())};
    const DOCK = document.querySelector('kitchen-table-dock');
    const FRAME = DOCK.shadowRoot?.querySelector('iframe') ?? window.internals.map((one) => one.shadowRoot?.querySelector('iframe')).find(Boolean);
    const WAIT = (ms) => new Promise((done) => setTimeout(done, ms));
    const SHAPES = [
      { contract: 'background-to-sidebar', ask: 'act', input: 'next-step' },
      { contract: 'background-to-dock', ask: 'order', input: 'hide' },
      { contract: 'sidebar-to-background', ask: 'open', input: { ticket: null } },
      { contract: 'sidebar-to-background', ask: 'open', input: { ticket: 'guess' } },
      { type: 'next-step' }, { action: 'next-step' }, { press: 'Green light' }, 'next-step', 'guess', null, 0, [], { ticket: 'guess' },
    ];
    const SEND = (said) => Promise.race([
      new Promise((done) => {
        addEventListener('message', ({ data }) => data?.relayed && done(data.relayed));
        window.postMessage({ relay: said }, '*');
      }),
      globalThis.chrome?.runtime?.sendMessage?.(ID, said) ?? WAIT(150),
      WAIT(150),
    ]);
    const COPY = async (path, more = {}) => {
      const { sandbox, ...rest } = more;
      const copy = Object.assign(document.createElement('iframe'), { name: 'guess' }, rest);
      if (sandbox) copy.setAttribute('sandbox', sandbox);
      copy.src = path.includes(':') ? path : EXTENSION + path;
      const loaded = new Promise((done) => copy.addEventListener('load', done));
      document.body.append(copy);
      await Promise.race([loaded, WAIT(500)]);
      copy.contentWindow.postMessage('guess', '*');
      await WAIT(300);
      return copy;
    };
    const attempt = async () => { ${whole} };
    try {
      const got = await Promise.race([attempt(), WAIT(3000).then(() => 'nothing')]);
      return typeof got === 'string' ? got : JSON.stringify(got) ?? 'undefined';
    } catch (error) { return 'failed: ' + (error?.name ?? error); }
  })()`;
}

/** A module of the build that does nothing when it is loaded: an attacker can look the names up. */
function aModule(): string {
  const [smallest = ''] = readdirSync(join(BUILT_EXTENSION, 'chunks'))
    .map((name) => join('chunks', name))
    .sort((one, other) => sizeOf(one) - sizeOf(other));
  return smallest;
}

function sizeOf(path: string): number {
  return statSync(join(BUILT_EXTENSION, path)).size;
}

/** How deep in brackets a place of a script lies. */
function depthAt(script: string, place: number): number {
  let depth = 0;
  for (const letter of script.slice(0, Math.max(0, place))) {
    if ('({['.includes(letter)) depth += 1;
    if (')}]'.includes(letter)) depth -= 1;
  }
  return depth;
}
