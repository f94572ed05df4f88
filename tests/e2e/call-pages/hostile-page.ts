/**
 * What a call page could try against the sidebar docked on it. Each try is script that runs in the page's own world
 * and answers what it got; `ID` is the extension's id, which a page may well know.
 */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_EXTENSION } from '../browser.ts';

/** One try of the page. */
export interface Try {
  readonly name: string;
  readonly script: string;
  /** Why it fails on the careless build too, on which all others succeed: a guard that cannot be taken out. */
  readonly guardedBy?: string;
}

const reads: readonly (readonly [name: string, script: string, guardedBy?: string])[] = [
  // The dock's element and what is in it.
  ['the shadow root', 'DOCK.shadowRoot?.innerHTML ?? null'],
  [
    'the shadow root by the internals of an own element',
    'window.internals.flatMap((one) => one.shadowRoot?.innerHTML ?? [])',
  ],
  ['shadow roots caught in attachShadow', 'window.roots.length'],
  ['the dock’s markup', 'DOCK.outerHTML.replace(/[0-9a-f-]{36}/g, "")'],
  ['the dock’s text', 'DOCK.textContent + DOCK.innerText'],
  [
    'the markup with shadow roots',
    'document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: [DOCK.shadowRoot].filter(Boolean) }).includes("SECRET")',
  ],
  [
    'a deep clone',
    'const clone = DOCK.cloneNode(true); [clone.textContent, clone.shadowRoot?.textContent ?? null]',
  ],
  ['frames by selector', '[...document.querySelectorAll("iframe")].map((frame) => frame.src)'],
  ['the dock’s children', 'DOCK.children.length + DOCK.childNodes.length'],
  ['the dock’s attributes', '[...DOCK.attributes].map(({ name }) => name)'],
  ['the dock’s own properties', 'Object.getOwnPropertyNames(DOCK).join()'],
  [
    'elementFromPoint',
    'document.elementsFromPoint(innerWidth - 1, 300).map((one) => one.localName)',
    'a point in a shadow root, an open one too, is answered with its host',
  ],
  [
    'elementFromPoint all over',
    '[...Array(40).keys()].map((n) => document.elementFromPoint(1270 - n * 9, 40 + n * 15)?.textContent ?? "").join("").slice(0, 2000)',
  ],
  [
    'caretPositionFromPoint',
    'const at = document.caretPositionFromPoint(1200, 300); at?.offsetNode?.textContent ?? null',
  ],
  [
    'caretRangeFromPoint',
    'document.caretRangeFromPoint(1200, 300)?.startContainer?.nodeName ?? null',
    'a point in a shadow root, an open one too, is answered with its host',
  ],
  [
    'the parts by computed style',
    '[getComputedStyle(DOCK, "::part(panel)").content, getComputedStyle(DOCK, "::before").content]',
  ],
  [
    'slots',
    '[DOCK.assignedSlot, DOCK.shadowRoot?.querySelector("slot")?.assignedNodes().map((one) => one.textContent)]',
  ],
  ['the composed path of events at the dock', 'window.heard.flatMap(({ path }) => path)'],
  [
    'animations in the dock',
    'document.getAnimations({ subtree: true }).length + DOCK.getAnimations({ subtree: true }).length',
  ],
  [
    'style sheets',
    '[...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => { try { return [...sheet.cssRules].map((rule) => rule.cssText) } catch { return [] } }).join().includes("SECRET")',
  ],
  // The frame as a window.
  ['window.frames', '[window.length, window.frames.length, typeof window[0]]'],
  ['frames by name', '[typeof window["Kitchen Table"], typeof window.app, typeof window.sidebar]'],
  ['the frame’s document', 'FRAME.contentDocument.body.textContent'],
  ['the frame’s window', 'FRAME.contentWindow.document.body.textContent'],
  ['the frame’s address', 'FRAME.contentWindow.location.href'],
  ['the frame’s name and length', '[FRAME.contentWindow.name, FRAME.contentWindow.length]'],
  ['the frame’s storage', 'Object.keys(FRAME.contentWindow.localStorage)'],
  ['the frame’s extension API', 'await FRAME.contentWindow.chrome.storage.local.get()'],
  // Events and messages.
  [
    'messages heard',
    'window.heard.filter(({ type, data }) => type === "message" && !data?.relay).map(({ data }) => data)',
  ],
  [
    'keys heard',
    'window.heard.filter(({ type }) => type.startsWith("key")).map(({ data }) => data).join("")',
  ],
  ['input heard', 'window.heard.filter(({ type }) => /input|composition|change/.test(type)).length'],
  [
    'clipboard and selection heard',
    'window.heard.filter(({ type }) => /copy|cut|paste|select/.test(type)).length',
  ],
  ['the selection', 'String(getSelection()) + getSelection().rangeCount'],
  ['composed selection ranges', 'getSelection().getComposedRanges?.({ shadowRoots: [] }).length'],
  [
    'custom events heard',
    'window.heard.filter(({ type }) => /kitchen|conversation|note|step/.test(type)).length',
  ],
  [
    'mutations heard',
    'window.mutations.map((one) => String(one).replace(/[0-9a-f-]{36}/g, "")).filter((one) => one.includes("SECRET")).length',
  ],
  [
    'a broadcast channel',
    'const channel = new BroadcastChannel("kitchen-table"); const got = await new Promise((done) => { channel.onmessage = ({ data }) => done(data); setTimeout(done, 300) }); channel.close(); got',
  ],
  [
    'the Dexie broadcast',
    'const channel = new BroadcastChannel("dexie-txcommitted"); const got = await new Promise((done) => { channel.onmessage = ({ data }) => done(data); setTimeout(done, 300) }); channel.close(); got',
  ],
  ['storage events', 'window.heard.filter(({ type }) => type === "storage").length'],
  ['errors heard', 'window.heard.filter(({ type }) => /error|rejection/.test(type)).map(({ data }) => data)'],
  [
    'policy violations heard',
    'window.heard.filter(({ type }) => type === "securitypolicyviolation").map(({ data }) => data).join().includes("note")',
  ],
  // Storage.
  ['localStorage', 'JSON.stringify(localStorage)'],
  ['sessionStorage', 'JSON.stringify(sessionStorage)'],
  ['cookies', 'document.cookie'],
  ['databases', '(await indexedDB.databases()).map(({ name }) => name)'],
  [
    'our database',
    'await new Promise((done) => { const asked = indexedDB.open("kitchen-table"); asked.onsuccess = () => { const names = [...asked.result.objectStoreNames]; asked.result.close(); indexedDB.deleteDatabase("kitchen-table"); done(names) } })',
  ],
  ['caches', 'await caches.keys()'],
  [
    'the private file system',
    'const names = []; for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name); names',
  ],
  ['locks', '(await navigator.locks.query()).held.map(({ name }) => name)'],
  [
    'service workers',
    '(await navigator.serviceWorker.getRegistrations()).length',
    'only a page puts one on its own origin',
  ],
  ['history', '[typeof history.state, history.state]'],
  // What leaks by the side.
  [
    'performance entries',
    'performance.getEntries().map(({ name }) => name).filter((name) => name.includes("extension"))',
  ],
  [
    'performance entries with tickets',
    'performance.getEntriesByType("resource").filter(({ name }) => /[#?]/.test(name) && name.includes("sidebar")).length',
    'no entries are made for an extension’s address',
  ],
  ['the page’s title and address', 'document.title + location.href'],
  [
    'window globals',
    'Object.getOwnPropertyNames(window).filter((name) => /kitchen|sidebar|dock|note/i.test(name) && name !== "DOCK")',
  ],
  [
    'attributes on html and body',
    '[...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name)',
  ],
  ['the dock’s accessible text', '[DOCK.ariaLabel, DOCK.title, DOCK.role]'],
  ['the active element', 'document.activeElement?.shadowRoot?.activeElement?.localName ?? null'],
  ['find in page', 'window.find("SECRET")'],
  ['find in frames', 'window.find("SECRET", false, false, true, false, true, false)'],
  [
    'text fragments',
    'location.hash = "#:~:text=SECRET"; const seen = [scrollX, scrollY]; history.replaceState(null, "", location.pathname); seen',
    'only a navigation by a person scrolls to one',
  ],
  [
    'a picture by foreignObject',
    'const picture = new Image(); picture.src = "data:image/svg+xml," + encodeURIComponent("<svg xmlns=\'http://www.w3.org/2000/svg\'><foreignObject width=\'9\' height=\'9\'>" + new XMLSerializer().serializeToString(DOCK) + "</foreignObject></svg>"); await picture.decode(); decodeURIComponent(picture.src).includes("SECRET")',
  ],
  [
    'a picture of the frame',
    'document.createElement("canvas").getContext("2d").drawImage(FRAME, 0, 0)',
    'a canvas takes no frame',
  ],
  [
    'printing',
    'let styles = 0; for (const rule of document.adoptedStyleSheets) styles += rule.cssRules.length; styles > 40',
  ],
  [
    'the frame’s size',
    '[DOCK.offsetWidth, DOCK.offsetHeight]',
    'the important rules of the dock’s own sheet, without which it does not stand',
  ],
  [
    'the clipboard',
    'await Promise.race([navigator.clipboard.readText(), new Promise((_, no) => setTimeout(no, 100))])',
    'a person’s permission',
  ],
  ['window names', 'window.name'],
  ['stack traces', 'String(window.stacks)'],
  ['console', 'window.logged.filter((said) => String(said).includes("kitchen"))'],
  // The extension from outside.
  ['its manifest', 'await (await fetch(EXTENSION + "manifest.json")).text()'],
  ['its words', 'await (await fetch(EXTENSION + "_locales/en/messages.json")).text()'],
  ['its review page', 'await (await fetch(EXTENSION + "review.html")).text()'],
  ['its popup', 'await (await fetch(EXTENSION + "popup.html")).text()'],
  ['its background', 'await (await fetch(EXTENSION + "background.js")).text()'],
  [
    'the sidebar’s document by fetch',
    '(await (await fetch(EXTENSION + "sidebar.html")).text()).includes("SECRET")',
    'the document holds nothing before its script runs',
  ],
  [
    'the sidebar’s document by XHR',
    'await new Promise((done) => { const asked = new XMLHttpRequest(); asked.onloadend = () => done(asked.responseText.includes("SECRET")); asked.open("GET", EXTENSION + "sidebar.html"); asked.send() })',
    'the document holds nothing before its script runs',
  ],
  ['its script as a module', 'Object.keys(await import(EXTENSION + MODULE))'],
  ['its storage', 'await chrome.storage.local.get()'],
  ['its API', '[typeof chrome?.storage, typeof chrome?.tabs, typeof window.browser]'],
  [
    'a message to it',
    'await SEND({ contract: "sidebar-to-background", ask: "open", input: { ticket: null } })',
  ],
  [
    'a message to it, by id',
    'await chrome.runtime.sendMessage(ID, { contract: "sidebar-to-background", ask: "open", input: { ticket: null } })',
  ],
  [
    'a port to it',
    'await new Promise((done) => { const port = chrome.runtime.connect(ID, { name: "dock" }); port.onMessage.addListener(done); port.onDisconnect.addListener(() => done("closed")) })',
  ],
  [
    'a message asking for the conversation',
    'await SEND({ contract: "sidebar-to-background", ask: "resume", input: { conversation: CONVERSATION } })',
  ],
  ['the content script’s world', 'typeof globalThis.kitchenTableDock'],
  ['an order’s answer', 'await SEND({ contract: "background-to-dock", ask: "order", input: "state" })'],
];

const drives: readonly (readonly [name: string, script: string, guardedBy?: string])[] = [
  [
    'keys on the document',
    'for (const key of ["g", "n", "j", "k", "2", "Enter"]) for (const type of ["keydown", "keypress", "keyup"]) document.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }))',
  ],
  [
    'keys on the dock',
    'for (const key of ["g", "n", "k", "Enter"]) for (const type of ["keydown", "keyup"]) DOCK.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }))',
  ],
  [
    'the hotkeys',
    'for (const key of ["K", "J", "L", "U"]) for (const at of [window, document.body, DOCK]) at.dispatchEvent(new KeyboardEvent("keydown", { key, altKey: true, shiftKey: true, bubbles: true, composed: true }))',
  ],
  [
    'clicks on the dock',
    'DOCK.click(); for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "dblclick"]) DOCK.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 1200, clientY: 300 }))',
  ],
  [
    'clicks where the buttons are',
    'for (let y = 20; y < 780; y += 20) { const at = document.elementFromPoint(1150, y); at?.click(); at?.dispatchEvent(new PointerEvent("click", { bubbles: true, composed: true, clientX: 1150, clientY: y })) }',
  ],
  [
    'touches',
    'for (const type of ["touchstart", "touchend"]) DOCK.dispatchEvent(new Event(type, { bubbles: true, composed: true }))',
  ],
  [
    'a drop',
    'const data = new DataTransfer(); data.setData("text/plain", "dropped"); for (const type of ["dragenter", "dragover", "drop"]) DOCK.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, composed: true }))',
  ],
  [
    'a paste',
    'const data = new DataTransfer(); data.setData("text/plain", "pasted"); DOCK.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, composed: true }))',
  ],
  [
    'input events',
    'for (const type of ["beforeinput", "input", "change"]) DOCK.dispatchEvent(new InputEvent(type, { data: "typed", bubbles: true, composed: true }))',
  ],
  [
    'an editing command',
    'DOCK.focus(); document.execCommand("insertText", false, "typed")',
    'same-origin policy',
  ],
  [
    'custom events',
    'for (const type of ["kitchen-table-open", "kitchen-table", "act", "note", "toggle"]) for (const at of [window, document, DOCK]) at.dispatchEvent(new CustomEvent(type, { detail: { action: "next-step" }, bubbles: true, composed: true }))',
  ],
  ['a width event', 'window.dispatchEvent(new Event("kitchen-table-width-leave"))'],
  ['a resize', 'for (let n = 0; n < 20; n += 1) window.dispatchEvent(new Event("resize"))'],
  [
    'a page hide',
    'window.dispatchEvent(new PageTransitionEvent("pagehide")); window.dispatchEvent(new PageTransitionEvent("pageshow"))',
  ],
  [
    'a made-up lost extension',
    'document.dispatchEvent(new Event("visibilitychange")); window.dispatchEvent(new Event("focus")); window.dispatchEvent(new Event("blur"))',
  ],
  ['messages to itself in every shape', 'for (const said of SHAPES) window.postMessage(said, "*")'],
  [
    'messages to all frames',
    'for (const said of SHAPES) for (let n = 0; n < window.length; n += 1) window[n].postMessage(said, "*")',
    'a frame in a shadow tree is not listed',
  ],
  ['messages to the docked frame', 'for (const said of SHAPES) FRAME.contentWindow.postMessage(said, "*")'],
  [
    'message events made up',
    'for (const said of SHAPES) window.dispatchEvent(new MessageEvent("message", { data: said, origin: EXTENSION.slice(0, -1), source: window }))',
  ],
  [
    'a message port',
    'const { port1, port2 } = new MessageChannel(); window.postMessage("port", "*", [port2]); for (const said of SHAPES) port1.postMessage(said)',
  ],
  [
    'a broadcast',
    'for (const name of ["kitchen-table", "dexie-txcommitted"]) { const channel = new BroadcastChannel(name); for (const said of SHAPES) channel.postMessage(said); channel.close() }',
  ],
  ['messages to the extension', 'for (const said of SHAPES) void SEND(said)'],
  [
    'a save',
    'await SEND({ contract: "sidebar-to-background", ask: "save-draft", input: { draft: { conversation: CONVERSATION, field: "note", text: "forged", step: "introduction", begunAt: 1 } } })',
  ],
  [
    'an order to the dock',
    'for (const order of ["toggle", "hide", "focus"]) { window.postMessage({ contract: "background-to-dock", ask: "order", input: order }, "*"); void SEND({ contract: "background-to-dock", ask: "order", input: order }) }',
  ],
  [
    'an order to the sidebar',
    'void SEND({ contract: "background-to-sidebar", ask: "act", input: "next-step" })',
  ],
  [
    'a ticket of its own',
    'void SEND({ contract: "dock-to-background", ask: "announce", input: "mine" }); window.postMessage("mine", "*")',
  ],
  ['an own copy of the frame', 'await COPY("sidebar.html")'],
  [
    'an own hidden copy of the frame',
    'const copy = await COPY("sidebar.html"); copy.style.opacity = "0"; copy.contentWindow.postMessage("guess", "*"); await WAIT(400); "made"',
  ],
  [
    'a copy with guesses',
    'const copy = await COPY("sidebar.html"); for (const said of SHAPES) copy.contentWindow.postMessage(said, "*"); await WAIT(200); "made"',
  ],
  ['a copy in a sandbox', 'await COPY("sidebar.html", { sandbox: "allow-scripts allow-same-origin" })'],
  [
    'a copy in a frame of its own',
    'const outer = document.body.appendChild(document.createElement("iframe")); const inner = outer.contentDocument.body.appendChild(Object.assign(outer.contentDocument.createElement("iframe"), { src: EXTENSION + "sidebar.html" })); await WAIT(200); inner.contentWindow.postMessage("guess", "*"); await WAIT(200); "made"',
    'its name is no ticket, and the page has none',
  ],
  [
    'a copy in an object',
    'document.body.append(Object.assign(document.createElement("object"), { data: EXTENSION + "sidebar.html" })); await WAIT(200); "made"',
    'Trusted Types of the page',
  ],
  ['a frame of the review page', 'await COPY("review.html")'],
  ['a frame of the popup', 'await COPY("popup.html")'],
  ['a frame of the practice call', 'await COPY("practice.html")', 'nothing of a conversation is on it'],
  [
    'the sidebar in a window',
    'const opened = window.open(EXTENSION + "sidebar.html", "_blank", "width=300,height=300"); await WAIT(400); for (const said of SHAPES) opened.postMessage(said, "*"); await WAIT(400); opened.document.body.textContent',
  ],
  [
    'the review page in a window',
    'const opened = window.open(EXTENSION + "review.html#/import"); await WAIT(200); opened.document.body.textContent',
  ],
  [
    'a form into the sidebar',
    'const copy = await COPY("about:blank", { name: "target" }); const form = document.body.appendChild(Object.assign(document.createElement("form"), { action: EXTENSION + "sidebar.html?note=forged", target: "target" })); form.submit(); await WAIT(300); copy.contentWindow.postMessage("guess", "*"); await WAIT(300); copy.src',
  ],
  ['another address in the docked frame', 'FRAME.contentWindow.location = "https://meet.google.com/"'],
  [
    'a dock of its own',
    'const own = document.createElement("kitchen-table-dock"); document.documentElement.append(own); own.click(); own.remove()',
  ],
  [
    'a cover over the dock',
    'const cover = Object.assign(document.createElement("div"), { popover: "manual" }); cover.style.cssText = "position:fixed;inset:0;pointer-events:none;opacity:0"; document.body.append(cover); cover.showPopover(); cover.remove()',
    'a person’s eyes',
  ],
  [
    'a dock made invisible',
    'DOCK.style.cssText = "opacity:0!important;transform:scale(9)!important"; const seen = [getComputedStyle(DOCK).opacity, getComputedStyle(DOCK).transform]; DOCK.removeAttribute("style"); seen',
    'the important rules of the dock’s own sheet, without which it does not stand',
  ],
  [
    'a dock that is hidden',
    'DOCK.hidden = true; DOCK.inert = true; const seen = getComputedStyle(DOCK).display; DOCK.hidden = false; DOCK.inert = false; seen',
    'the important rules of the dock’s own sheet, without which it does not stand',
  ],
  [
    'a drag of its edge',
    'for (const type of ["pointerdown", "pointermove", "pointerup"]) DOCK.dispatchEvent(new PointerEvent(type, { clientX: 920, clientY: 300, bubbles: true, composed: true, pointerId: 1 }))',
  ],
  [
    'a full screen',
    'await Promise.race([DOCK.requestFullscreen(), WAIT(200)]); if (document.fullscreenElement) await document.exitFullscreen()',
    'a person’s press',
  ],
  [
    'a new address and back',
    'history.pushState(null, "", "/"); await WAIT(50); history.pushState(null, "", "/abc-defg-hij")',
  ],
  [
    'a service worker',
    'await navigator.serviceWorker.register(EXTENSION + "background.js")',
    'same-origin policy',
  ],
  ['a worker', 'new Worker(EXTENSION + "background.js")', 'same-origin policy'],
  [
    'settings in storage',
    'localStorage.setItem("dock", "{}"); localStorage.removeItem("dock"); window.dispatchEvent(new StorageEvent("storage", { key: "dock", newValue: "{}" }))',
  ],
  [
    'a polluted prototype',
    'for (const key of ["tab", "ask", "ok"]) Object.prototype[key] = "forged"; await WAIT(100); for (const key of ["tab", "ask", "ok"]) delete Object.prototype[key]',
  ],
  ['an order to hide', 'await SEND({ contract: "sidebar-to-background", ask: "hide-dock" })'],
  [
    'the dock taken out and put back',
    'const dock = DOCK; dock.remove(); document.body.append(dock); await WAIT(100); document.documentElement.append(dock)',
    'the sidebar goes on where it was',
  ],
];

const asTry = ([name, script, guardedBy]: (typeof reads)[number]): Try => ({
  name,
  script,
  ...(guardedBy === undefined ? {} : { guardedBy }),
});

/** What is tried to learn something. */
export const readingTries: readonly Try[] = reads.map(asTry);
/** What is tried to do something. */
export const drivingTries: readonly Try[] = drives.map(asTry);

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

/** A try as a script for the page's own world. Returns what it got as text; what throws, by its error's name. */
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
